package relais.timeline;

import relais.web.Visit;

/** What somebody is asked whose posts may stand as a leader's. */
public record VoicePage(Visit visit, VoiceStore.Named named) {

    public boolean hasAgreed() {
        return named.agreedAt().isPresent();
    }

    public boolean hasDeclined() {
        return named.declinedAt().isPresent();
    }
}
