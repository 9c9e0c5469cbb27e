package relais.badges;

import relais.web.Form;
import relais.web.WhomForm;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which badge shall be given, and to whom. */
public record ListForm(AwardForm award) {

    static ListForm blank(Optional<String> badge, Optional<String> unit, Optional<String> country) {
        var values = new HashMap<String, List<String>>();
        values.put("key", List.of(Awards.freshKey()));
        values.put("badge", badge.map(List::of).orElse(List.of()));
        values.put("unit", unit.map(List::of).orElse(List.of()));
        values.put("country", country.map(List::of).orElse(List.of()));
        return new ListForm(new AwardForm(Form.filled(values)));
    }

    static ListForm submitted(Form form) {
        if (!form.isRead()) {
            form.put("key", Awards.freshKey());
        }
        var list = new ListForm(AwardForm.submitted(form));
        WhomForm.submitted(form);
        return list;
    }

    ListForm refused(String field, String messageKey) {
        award.form().check(field, false, messageKey);
        return this;
    }

    Form form() {
        return award.form();
    }

    WhomForm whom() {
        return new WhomForm(form());
    }

    Badge.Audience who() {
        return Stream.of(Badge.Audience.values())
                .filter(it -> RuleWords.word(it).equals(form().value("who")))
                .findFirst()
                .orElse(Badge.Audience.EVERYONE);
    }
}
