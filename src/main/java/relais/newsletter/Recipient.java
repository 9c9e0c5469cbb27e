package relais.newsletter;

import relais.people.WorkingTime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A copy that is about to leave, and who gets it.
 *
 * @param wanted whether there still is a reason for it: a member who pauses not, and switched
 *     nothing off
 * @param refusals of the address before, one after the other
 */
record Recipient(
        long id,
        long issueId,
        LocalDate leavesOn,
        int attempts,
        String email,
        String familyName,
        Reader reader,
        ZoneId zone,
        String country,
        Optional<WorkingTime> working,
        boolean wanted,
        int refusals) {

    String name() {
        return reader.givenName() + " " + familyName;
    }
}
