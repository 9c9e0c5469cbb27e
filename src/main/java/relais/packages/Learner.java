package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;

/**
 * Somebody, as content of one package knows them: by an account that means nothing elsewhere. Other
 * packages know them by another one, so that their makers cannot put together what each of them
 * learned.
 *
 * @param home of the portal
 * @param registration of this person in this package
 */
record Learner(String home, String account, String registration) {

    static Learner of(String home, byte[] key, long personId) {
        return new Learner(
                home, Launch.learnerId(key, personId), Launch.registration(key, personId));
    }

    Map<String, Object> agent() {
        return agent(account);
    }

    /** Who vouches for what is kept: the portal. */
    Map<String, Object> authority() {
        return agent("relais");
    }

    /** Whatever else it says, such as a name: the account decides. */
    boolean is(JsonNode agent) {
        return agent.path("objectType").asText("Agent").equals("Agent")
                && agent.path("account").path("homePage").asText().equals(home)
                && agent.path("account").path("name").asText().equals(account);
    }

    private Map<String, Object> agent(String name) {
        return Map.of("objectType", "Agent", "account", Map.of("homePage", home, "name", name));
    }
}
