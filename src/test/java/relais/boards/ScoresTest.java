package relais.boards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import relais.points.Histogram;

import java.util.List;

class ScoresTest {

    /** Two people with nine points, one with seven, four with three, one with one. */
    private final Scores scores =
            Scores.of(new Histogram("everyone", "all", "[[9,2],[7,1],[3,4],[1,1]]"));

    @Test
    void a_place_is_one_more_than_the_people_with_more_points() {
        assertThat(List.of(scores.place(9), scores.place(7), scores.place(3), scores.place(1)))
                .containsExactly(1L, 3L, 4L, 8L);
        assertThat(scores.place(5)).as("nobody has so many").isEqualTo(4);
    }

    @Test
    void the_first_of_a_board_are_among_so_many_points() {
        assertThat(scores.first(1)).isEqualTo(new Scores.Span(9, 9));
        assertThat(scores.first(3)).isEqualTo(new Scores.Span(7, 9));
        assertThat(scores.first(4)).isEqualTo(new Scores.Span(3, 9));
        assertThat(scores.first(50)).isEqualTo(new Scores.Span(1, 9));
        var nobody = Scores.NONE.first(50);
        assertThat(nobody.least()).isGreaterThan(nobody.most());
    }

    @Test
    void neighbours_are_among_so_many_points() {
        assertThat(scores.around(7, 1)).isEqualTo(new Scores.Span(3, 9));
        assertThat(scores.around(3, 1)).isEqualTo(new Scores.Span(1, 7));
        assertThat(scores.around(3, 2)).isEqualTo(new Scores.Span(1, 9));
        assertThat(scores.around(1, 4)).isEqualTo(new Scores.Span(1, 3));
        assertThat(scores.around(1, 5)).isEqualTo(new Scores.Span(1, 7));
        assertThat(scores.around(9, 5)).as("nobody has more").isEqualTo(new Scores.Span(3, 9));
    }
}
