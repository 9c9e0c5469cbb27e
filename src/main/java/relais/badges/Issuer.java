package relais.badges;

import java.time.Instant;
import java.util.Optional;

/** Who issues badges, from a moment on. What is empty is not said. */
public record Issuer(
        long id,
        String name,
        String url,
        String email,
        String description,
        Instant since,
        Optional<String> setBy) {

    boolean says(IssuerForm form) {
        return name.equals(form.name())
                && url.equals(form.url())
                && email.equals(form.email())
                && description.equals(form.description());
    }
}
