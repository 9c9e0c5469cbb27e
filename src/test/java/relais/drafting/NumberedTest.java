package relais.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NumberedTest {

    @Property
    void however_it_comes_in_pieces_the_same_three_are_read(
            @ForAll @IntRange(min = 1, max = 60) int size) {
        var text = "\n [1] One.\n[2]Two,\nand on.\n\n[3] Three [4] inside.\n";
        var numbered = new Numbered();
        var read = new ArrayList<String>();
        for (int i = 0; i < text.length(); i += size) {
            read.addAll(numbered.add(text.substring(i, Math.min(text.length(), i + size))));
        }
        read.addAll(numbered.end());

        assertThat(read).containsExactly("One.", "Two,\nand on.", "Three [4] inside.");
        assertThat(numbered.isSpoiled()).isFalse();
    }

    @Property
    void whatever_else_comes_spoils_it(@ForAll List<@From("strange") String> pieces) {
        var numbered = new Numbered();
        int read = 0;
        for (var piece : pieces) {
            read += numbered.add(piece).size();
        }
        read += numbered.end().size();

        assertThat(read).isLessThanOrEqualTo(3);
        assertThat(numbered.isSpoiled() || read == 3).isTrue();
    }

    @Provide
    Arbitrary<String> strange() {
        return Arbitraries.of(
                "[1]", "[2]", "[3]", "[4]", "[", "\n", " ", "words", "[10]", "]", "\r");
    }

    @Test
    void each_is_whole_once_the_next_begins() {
        var numbered = new Numbered();

        assertThat(numbered.add("[1] One.\n[")).isEmpty();
        assertThat(numbered.add("2]")).containsExactly("One.");
        assertThat(numbered.add(" Two.")).isEmpty();
        assertThat(numbered.end()).containsExactly("Two.");
        assertThat(numbered.isSpoiled()).isTrue();
    }

    @Test
    void a_fourth_spoils_it() {
        var numbered = new Numbered();
        numbered.add("[1] a\n[2] b\n[3] c\n[4] d");

        assertThat(numbered.isSpoiled()).isTrue();
    }
}
