package relais.labels;

import java.util.List;

/**
 * The new champions of the last two weeks.
 *
 * @param others how many more there are: those whose names are not shown, and those beyond the page
 */
public record Ceremony(List<NewChampion> champions, int others) {

    public static Ceremony none() {
        return new Ceremony(List.of(), 0);
    }

    public boolean isEmpty() {
        return champions.isEmpty() && others == 0;
    }
}
