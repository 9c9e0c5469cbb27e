package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

class HeadlineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry stops running after a storm     | The ferry stops running after a storm
                    The ferry stops running after a storm     | THE FERRY STOPS RUNNING AFTER A STORM!
                    The ferry stops running after a storm     | The ferry stops running after a storm | River Post
                    L’été des métiers oubliés commence demain | L'ete des metiers oublies commence demain
                    Town to rebuild its old pier by summer    | Town to rebuild its old pier by the summer
                    """)
    void titles_that_are_nearly_the_same_tell_one_story(String one, String other) {
        assertThat(Headline.of(one).saysTheSameAs(Headline.of(other))).isTrue();
        assertThat(Headline.of(other).saysTheSameAs(Headline.of(one))).isTrue();
        assertThat(Headline.of(one).shingles())
                .containsAnyElementsOf(Headline.of(other).tellingShingles());
    }

    /** One title is the other without its first words, and with a few more behind. */
    @Property
    void whoever_says_the_same_is_found_by_fewer_pairs(
            @ForAll @Size(min = 4, max = 12)
                    List<@AlphaChars @StringLength(min = 1, max = 9) String> words,
            @ForAll @IntRange(max = 3) int without,
            @ForAll @Size(max = 3) List<@AlphaChars @StringLength(min = 1, max = 9) String> more) {
        var one = Headline.of(String.join(" ", words));
        var other =
                Headline.of(
                        String.join(" ", words.subList(without, words.size()))
                                + " "
                                + String.join(" ", more));

        assertThat(!one.saysTheSameAs(other) || isFoundBy(one, other) && isFoundBy(other, one))
                .isTrue();
    }

    private static boolean isFoundBy(Headline one, Headline other) {
        return !Collections.disjoint(one.shingles(), other.tellingShingles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The ferry stops running after a storm      | The ferry runs again after the storm
                    Sales rise by 5 % in the third quarter     | Sales rise by 7 % in the third quarter
                    Weekly letter                              | Weekly letter
                    What we read in the second week of May     | What we wrote in the last week of June
                    """)
    void other_titles_tell_other_stories(String one, String other) {
        assertThat(Headline.of(one).saysTheSameAs(Headline.of(other))).isFalse();
    }
}
