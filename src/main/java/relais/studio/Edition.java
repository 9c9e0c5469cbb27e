package relais.studio;

import java.time.Instant;

/** A piece as it was published once. */
public record Edition(int edition, String note, Instant publishedAt, String byName, String json) {

    public Draft draft() {
        return Draft.read(json);
    }
}
