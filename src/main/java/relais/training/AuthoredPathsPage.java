package relais.training;

import relais.web.Visit;

import java.util.List;

public record AuthoredPathsPage(Visit visit, List<AuthoredPath> paths) {

    /** The languages in which something of a module is missing. */
    public List<String> missing(Draft draft) {
        return Draft.LANGUAGES.stream().filter(it -> draft.missing(it) > 0).toList();
    }
}
