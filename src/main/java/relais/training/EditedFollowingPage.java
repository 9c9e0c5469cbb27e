package relais.training;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * @param paths with every module that can be chosen
 * @param refusal why it was not saved
 */
public record EditedFollowingPage(
        Visit visit,
        AuthoredModule module,
        List<AuthoredPath> paths,
        FollowedForm form,
        Optional<Arranging> refusal) {

    /** Without the module itself. */
    public List<AuthoredPath.Module> choices(AuthoredPath path) {
        return path.modules().stream().filter(it -> it.id() != module.id()).toList();
    }

    public String title(AuthoredPath.Module other) {
        return other.gist().title(visit.language());
    }

    public long chosen(AuthoredPath path, String field) {
        return choices(path).stream()
                .filter(it -> form.form().isChecked(field, String.valueOf(it.id())))
                .count();
    }
}
