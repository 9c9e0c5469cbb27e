package relais.profiles;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;
import relais.web.Visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One person as the directory and the programme know them.
 *
 * @param championYears when they held the label before, as an honour
 */
public record Profile(
        @Nested PersonCard card,
        String email,
        String unitCode,
        String unitPath,
        String language,
        String jobFamily,
        boolean leader,
        Optional<LocalDate> arrivedOn,
        Optional<Instant> joinedAt,
        String boardName,
        Optional<String> pseudonym,
        Optional<Instant> championSince,
        Optional<String> championYears) {

    public boolean isAmbassador() {
        return joinedAt.isPresent();
    }

    public boolean isChampion() {
        return championSince.isPresent();
    }

    boolean hasPseudonym() {
        return boardName.equals("PSEUDONYM");
    }

    /** In the reader's language. */
    public String languageFor(Visit visit) {
        return Locale.of(language).getDisplayLanguage(visit.locale());
    }

    /** What stands below the name. */
    public String whereabouts(Visit visit) {
        var place = visit.whereabouts(card.unitName(), card.country());
        return card.jobTitle().isEmpty() ? place : card.jobTitle() + "\u00a0· " + place;
    }
}
