package relais.badges;

import relais.training.Training;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.Map;

/** What modules are called: rules name them by number. */
final class Modules {

    private Modules() {}

    /** In the order of the paths. */
    static Map<Long, String> titles(Training training, Visit visit) {
        var titles = new LinkedHashMap<Long, String>();
        for (var path : training.paths(visit.person(), visit.language())) {
            path.modules().forEach(it -> titles.put(it.id(), it.title()));
        }
        return titles;
    }
}
