package relais.training;

import relais.web.Form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What authors call a path, and whether it is followed in order. */
public record PathForm(Form form) {

    private static final List<String> FIELDS = List.of("title", "summary");

    static PathForm blank() {
        return new PathForm(Form.blank());
    }

    static PathForm of(AuthoredPath path, List<AuthoringStore.PathWords> words) {
        var values = new HashMap<String, List<String>>();
        values.put("revision", List.of(String.valueOf(path.revision())));
        values.put("order", path.inOrder() ? List.of("yes") : List.of());
        for (var it : words) {
            values.put("title-" + it.language(), List.of(it.title()));
            values.put("summary-" + it.language(), List.of(it.summary()));
        }
        return new PathForm(Form.filled(values));
    }

    static PathForm submitted(Form form, String language) {
        new WordsForm(form, FIELDS).check(language).atMost(200, "title").atMost(1000, "summary");
        return new PathForm(form);
    }

    boolean inOrder() {
        return form.isChecked("order", "yes");
    }

    Map<String, String> title() {
        return new WordsForm(form, FIELDS).words("title");
    }

    Map<String, String> summary() {
        return new WordsForm(form, FIELDS).words("summary");
    }
}
