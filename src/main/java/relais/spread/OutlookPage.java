package relais.spread;

import relais.web.Visit;

import java.util.List;

/** The tree in figures, for the lead. */
public record OutlookPage(
        Visit visit, TreeFigures.Counted figures, List<String> missing, Outlook outlook) {

    /** When they were counted, nobody held the label, nor had anybody brought a champion. */
    public boolean isFirstDay() {
        return figures.capacity().champions() == 0 && figures.reproduction().isEmpty();
    }
}
