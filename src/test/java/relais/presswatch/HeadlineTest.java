package relais.presswatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
