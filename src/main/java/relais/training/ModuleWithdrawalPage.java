package relais.training;

import relais.training.WithdrawalStore.Concerned;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What follows when a module is taken away, before it is. */
public record ModuleWithdrawalPage(
        Visit visit,
        AuthoredModule module,
        Concerned concerned,
        WithdrawalForm form,
        boolean overtaken) {

    public String title() {
        return module.draft().title(visit.language());
    }

    /** Of fewer than five people nobody says how many. */
    public String few(String key, int people) {
        return people > 0 && people < 5 ? key + ".few" : key;
    }

    public Map<String, String> certificates() {
        return choices("");
    }

    public Map<String, String> notes() {
        return choices(".note");
    }

    private Map<String, String> choices(String ending) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("keep", visit.text("training.withdraw.keep" + ending));
        choices.put("revoke", visit.text("training.withdraw.revoke" + ending));
        return choices;
    }
}
