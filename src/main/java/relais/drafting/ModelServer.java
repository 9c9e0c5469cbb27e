package relais.drafting;

import java.net.URI;
import java.util.Optional;

/**
 * A server that speaks as OpenAI’s does: Ollama, vLLM, Mistral and others.
 *
 * @param url what comes before “/chat/completions”
 * @param model empty for a server that has only one
 * @param key empty for a server that asks for none
 */
public record ModelServer(URI url, Optional<String> model, Optional<String> key) {

    URI completions() {
        return URI.create(url + "/chat/completions");
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ModelServer[" + url + "]";
    }
}
