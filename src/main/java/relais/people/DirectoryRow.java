package relais.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** One person as a good line of a directory file describes them. What it does not say is empty. */
record DirectoryRow(
        int line,
        String number,
        String email,
        String givenName,
        String familyName,
        String unitCode,
        String unitName,
        String unitParent,
        String country,
        String language,
        ZoneId zone,
        String jobFamily,
        String jobTitle,
        String manager,
        boolean leader,
        Optional<LocalDate> arrivedOn,
        Optional<LocalDate> departsOn) {}
