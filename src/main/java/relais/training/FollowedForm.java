package relais.training;

import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a module is followed: whether it is optional, what comes first, what counts for it. */
public record FollowedForm(Form form) {

    static FollowedForm of(AuthoredModule module, Followed followed) {
        var values = new HashMap<String, List<String>>();
        values.put("optional", followed.optional() ? List.of("yes") : List.of());
        values.put("first", followed.first().stream().map(String::valueOf).toList());
        values.put("through", followed.through().stream().map(String::valueOf).toList());
        values.put("revision", List.of(String.valueOf(module.revision())));
        return new FollowedForm(Form.filled(values));
    }

    Followed followed() {
        return new Followed(form.isChecked("optional", "yes"), ids("first"), ids("through"));
    }

    private Set<Long> ids(String field) {
        return form.values(field).stream()
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
