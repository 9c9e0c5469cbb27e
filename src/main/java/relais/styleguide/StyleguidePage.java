package relais.styleguide;

import relais.people.PersonCard;
import relais.web.Form;
import relais.web.Visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Made-up people and a form in both its states: what the components are shown with. */
public record StyleguidePage(Visit visit, List<PersonCard> people, Form filled, Form refused) {

    static StyleguidePage sample(Visit visit) {
        var people =
                List.of(
                        person(1, "Bruno", "Müller"),
                        person(2, "Thị Hương", "Nguyễn"),
                        person(3, "Maximiliane", "von Hohenstein-Bartenschlager"),
                        person(4, "Zélie", "Szczęsny-Kowalczyk"),
                        person(5, "Ada", "Dupré"),
                        person(6, "Oskar", "Lind"));
        var values = Map.of("name", List.of("Ada Dupré"), "choice", List.of("b"));
        var refused =
                Form.filled(values)
                        .required("why")
                        .check("name", false, "form.error.too-long")
                        .check("choice", false, "form.error.required")
                        .check("place", false, "form.error.required")
                        .check("consent", false, "form.error.required");
        return new StyleguidePage(visit, people, Form.filled(values), refused);
    }

    public List<Integer> hues() {
        return IntStream.range(0, 12).boxed().toList();
    }

    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        for (var option : List.of("a", "b", "c")) {
            options.put(option, visit.text("styleguide.option." + option));
        }
        return options;
    }

    private static PersonCard person(long id, String givenName, String familyName) {
        var handle = "sample-" + id;
        return new PersonCard(id, handle, givenName, familyName, "", "Besançon", "FR");
    }
}
