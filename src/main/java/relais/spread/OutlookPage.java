package relais.spread;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** The tree in figures, for the lead. */
public record OutlookPage(
        Visit visit,
        List<Reproduction> reproduction,
        Optional<TreeFigures.Way> way,
        TreeFigures.Capacity capacity,
        TreeFigures.Quiet quiet,
        List<String> missing,
        Outlook outlook) {}
