package relais.sessions;

import java.time.Instant;

/** The next session for one person, in as few words as the hub has room for. */
public record NextSession(long id, String language, String title, Instant startsAt, Part part) {

    /** What it is to them. */
    public enum Part {
        /** They lead it. */
        HOST,
        /** They have a seat. */
        SEAT,
        /** Nothing yet; there are seats left. */
        FREE
    }

    public String path() {
        return "/sessions/" + id;
    }
}
