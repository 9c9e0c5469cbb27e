package relais.sharing;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.database.Json;
import relais.timeline.Network;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What somebody is writing, for their own eyes. */
public record ShareDraft(
        long id,
        String onceKey,
        Optional<Long> itemId,
        Optional<Long> campaignId,
        Network network,
        String language,
        String words,
        String answers,
        String server,
        Instant changedAt) {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /**
     * What of it can change.
     *
     * @param campaignId to which it shall belong
     * @param answers to the questions of the kit, in their order
     * @param server of Mastodon, where they have their account
     */
    public record Writing(
            Optional<Long> itemId,
            Optional<Long> campaignId,
            Network network,
            String language,
            String words,
            List<String> answers,
            String server) {

        /** For no campaign. */
        public Writing(
                Optional<Long> itemId,
                Network network,
                String language,
                String words,
                List<String> answers,
                String server) {
            this(itemId, Optional.empty(), network, language, words, answers, server);
        }

        public String answersJson() {
            return Json.write(answers);
        }
    }

    List<String> replies() {
        return Json.read(answers, TEXTS);
    }

    public String url() {
        return "/share/drafts/" + id;
    }
}
