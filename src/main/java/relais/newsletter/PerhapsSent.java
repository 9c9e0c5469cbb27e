package relais.newsletter;

import java.time.Instant;

/** A copy of which nobody knows whether it left. It is never sent again. */
public record PerhapsSent(String givenName, String familyName, Instant begunAt) {

    public String name() {
        return givenName + " " + familyName;
    }
}
