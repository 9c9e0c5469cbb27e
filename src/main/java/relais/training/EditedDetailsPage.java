package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param module none while it is new
 * @param path the address of the path in which it is, or will be
 * @param overtaken somebody else changed it while this form was open
 */
public record EditedDetailsPage(
        Visit visit,
        Optional<AuthoredModule> module,
        String path,
        DetailsForm form,
        boolean overtaken) {

    public List<String> languages() {
        return Draft.LANGUAGES;
    }
}
