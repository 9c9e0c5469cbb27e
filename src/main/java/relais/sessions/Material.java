package relais.sessions;

import relais.web.WebLink;

/** What stays of a session. */
public record Material(long id, long sessionId, Kind kind, String title, String link) {

    /** Names are stored. */
    public enum Kind {
        RECORDING,
        MATERIAL;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isRecording() {
        return kind == Kind.RECORDING;
    }

    /** Where it lies, for people to read. */
    public String host() {
        return WebLink.host(link);
    }
}
