package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param path none while it is new
 * @param refusal why it was not saved, where something else than the form is in its way
 */
public record EditedPathPage(
        Visit visit, Optional<AuthoredPath> path, PathForm form, Optional<Arranging> refusal) {

    EditedPathPage(Visit visit, Optional<AuthoredPath> path, PathForm form) {
        this(visit, path, form, Optional.empty());
    }

    public List<String> languages() {
        return Draft.LANGUAGES;
    }
}
