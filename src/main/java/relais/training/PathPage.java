package relais.training;

import relais.web.Visit;

public record PathPage(Visit visit, PathProgress path) {

    public boolean isNext(ModuleProgress module) {
        return path.next().filter(module::equals).isPresent();
    }
}
