package relais.identity;

import java.time.Instant;

/** Somewhere a person is signed in. Browser and platform are empty where we do not know them. */
public record PersonSession(
        String sessionId, Instant signedInAt, String browser, String platform, long lastAccess) {

    public Instant lastSeen() {
        return Instant.ofEpochMilli(lastAccess);
    }

    public boolean isKnown() {
        return !browser.isEmpty() && !platform.isEmpty();
    }
}
