package relais.profiles;

import relais.notifications.Channel;
import relais.notifications.NewsChoices;
import relais.notifications.NewsChoices.Silence;
import relais.notifications.Sort;
import relais.web.Form;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody wants to be told: a tick for each sort and way, and when the letter comes. */
public record NewsForm(Form form) {

    static NewsForm of(NewsChoices choices) {
        var values = new HashMap<String, List<String>>();
        for (var channel : Channel.values()) {
            values.put(
                    field(channel),
                    sorts().stream()
                            .filter(it -> choices.wants(channel, it))
                            .map(Sort::name)
                            .toList());
        }
        values.put("letter", List.of(choices.letter() ? "yes" : "no"));
        values.put("weekday", choices.weekday().map(it -> List.of(it.name())).orElse(List.of()));
        return new NewsForm(Form.filled(values));
    }

    /** What was posted without a letter's yes or no came from no form of ours. */
    static NewsForm submitted(Form form) {
        var weekday = form.value("weekday");
        form.check("letter", form.value("letter").matches("yes|no"), "form.error.required")
                .check(
                        "weekday",
                        weekday.isEmpty() || day(weekday).isPresent(),
                        "form.error.required");
        return new NewsForm(form);
    }

    NewsChoices choices() {
        var silences =
                Arrays.stream(Channel.values())
                        .flatMap(
                                channel ->
                                        sorts().stream()
                                                .filter(it -> !wants(channel, it))
                                                .map(it -> new Silence(channel, it)))
                        .collect(Collectors.toSet());
        return new NewsChoices(
                silences, form.value("letter").equals("yes"), day(form.value("weekday")));
    }

    public boolean wants(Channel channel, Sort sort) {
        return form.isChecked(field(channel), sort.name());
    }

    public static List<Sort> sorts() {
        return Arrays.stream(Sort.values()).filter(Sort::canBeSilenced).toList();
    }

    public static String field(Channel channel) {
        return Map.of(Channel.LIST, "list", Channel.MAIL, "mail").get(channel);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
