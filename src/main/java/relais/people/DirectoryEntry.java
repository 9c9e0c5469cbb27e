package relais.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What the directory says of a person: everything that an import may change. */
public record DirectoryEntry(
        String number,
        String email,
        String givenName,
        String familyName,
        String unitCode,
        String country,
        ZoneId zone,
        String jobFamily,
        String jobTitle,
        boolean leader,
        Optional<LocalDate> arrivedOn,
        Optional<LocalDate> departsOn) {

    boolean hasLeftBy(LocalDate today) {
        return departsOn.filter(day -> day.isBefore(today)).isPresent();
    }

    boolean isNamed(DirectoryEntry other) {
        return givenName.equals(other.givenName) && familyName.equals(other.familyName);
    }
}
