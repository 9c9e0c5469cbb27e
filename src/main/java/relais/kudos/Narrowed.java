package relais.kudos;

import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** To what a visitor narrows the wall: a country, a unit with those below it, or nothing. */
public record Narrowed(String country, String unit) {

    static Narrowed asked(Visit visit) {
        return new Narrowed(
                visit.query("country").filter(it -> it.matches("[A-Z]{2}")).orElse(""),
                visit.query("unit").orElse(""));
    }

    /** Empty when there is no such unit. */
    Optional<Scope> scope(List<Choice> choices) {
        if (!unit.isEmpty()) {
            return choices.stream()
                    .filter(it -> it.kind() == Choice.Kind.CHOSEN)
                    .map(it -> Scope.unit(it.id()))
                    .findFirst();
        }
        return Optional.of(country.isEmpty() ? Scope.EVERYONE : Scope.country(country));
    }

    public boolean isAll() {
        return country.isEmpty() && unit.isEmpty();
    }

    public String path() {
        if (!unit.isEmpty()) {
            return "/kudos?unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8);
        }
        return country.isEmpty() ? "/kudos" : "/kudos?country=" + country;
    }

    String pathBefore(long id) {
        return path() + (isAll() ? "?" : "&") + "before=" + id;
    }
}
