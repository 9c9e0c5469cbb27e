package relais.presswatch;

import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/** Where one says which site ought to be read. */
public record SearchPage(Visit visit, SearchForm search, Optional<Search.Failed> failed) {

    static SearchPage blank(Visit visit) {
        return new SearchPage(visit, new SearchForm(Form.blank()), Optional.empty());
    }

    public Form form() {
        return search.form();
    }
}
