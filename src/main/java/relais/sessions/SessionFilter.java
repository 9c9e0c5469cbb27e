package relais.sessions;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sessions somebody looks for; it lives in the address. */
public record SessionFilter(Optional<SessionKind> kind, Optional<String> language) {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    /** What is no kind or language of ours narrows nothing. */
    static SessionFilter asked(Visit visit) {
        return new SessionFilter(
                visit.query("kind").flatMap(SessionKind::of),
                visit.query("language").filter(LANGUAGES::contains));
    }

    public boolean isAll() {
        return kind.isEmpty() && language.isEmpty();
    }

    public SessionFilter with(SessionKind other) {
        return new SessionFilter(Optional.of(other), language);
    }

    public SessionFilter with(String other) {
        return new SessionFilter(kind, Optional.of(other));
    }

    public SessionFilter ofAnyKind() {
        return new SessionFilter(Optional.empty(), language);
    }

    public SessionFilter inAnyLanguage() {
        return new SessionFilter(kind, Optional.empty());
    }

    public boolean is(SessionKind other) {
        return kind.filter(other::equals).isPresent();
    }

    public boolean is(String other) {
        return language.filter(other::equals).isPresent();
    }

    public String path() {
        var query =
                Stream.of(kind.map(it -> "kind=" + it.key()), language.map(it -> "language=" + it))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/sessions" : "/sessions?" + query;
    }

    String pathFrom(SessionPosition position) {
        return path() + (isAll() ? "?" : "&") + "before=" + position;
    }
}
