package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param path none while it is new
 */
public record EditedPathPage(Visit visit, Optional<AuthoredPath> path, PathForm form) {

    public List<String> languages() {
        return Draft.LANGUAGES;
    }
}
