package relais.results;

import relais.web.Beginning;
import relais.web.Form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lines of a preview somebody takes. They come back as they were sent; whoever writes others
 * tells only themselves something, as when they type it.
 */
record LinesForm(Form form) {

    private static final int MOST = 300;
    private static final int LONGEST = 3_000;

    /** What is not as it was sent is left out. */
    List<Chosen> chosen(LocalDate today) {
        return form.values("take").stream()
                .limit(MOST)
                .flatMap(it -> chosen(it, today).stream())
                .toList();
    }

    private Optional<Chosen> chosen(String line, LocalDate today) {
        var figures = figures(form.value("figures-" + line));
        return number(form.value("post-" + line))
                .<Chosen>map(it -> new Chosen.Known(it, figures))
                .or(() -> fresh(line, figures, today));
    }

    private Optional<Chosen> fresh(String line, Map<Metric, Long> figures, LocalDate today) {
        var words = form.value("words-" + line).replace("\r\n", "\n");
        return LinkedInPost.of(form.value("link-" + line))
                .flatMap(
                        post ->
                                date(form.value("date-" + line))
                                        .filter(it -> Preview.isDeclarable(it, today))
                                        .map(
                                                it ->
                                                        new Chosen.Fresh(
                                                                post,
                                                                it,
                                                                Beginning.of(words, LONGEST),
                                                                figures)));
    }

    private static Map<Metric, Long> figures(String text) {
        var figures = new EnumMap<Metric, Long>(Metric.class);
        for (var metric : Metric.values()) {
            Arrays.stream(text.split(" "))
                    .filter(it -> it.startsWith(metric.key() + ":"))
                    .flatMap(it -> Count.read(it.substring(metric.key().length() + 1)).stream())
                    .filter(it -> it <= Count.MOST)
                    .findFirst()
                    .ifPresent(it -> figures.put(metric, it));
        }
        return figures;
    }

    private static Optional<Long> number(String text) {
        return Optional.of(text).filter(it -> it.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
