package relais.training;

import org.jsoup.nodes.Document;

import relais.support.Portal;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A quiz page as a browser would fill it in: only what the page holds can be ticked. */
final class Quiz {

    private final Portal portal;
    private final String path;
    private final Document page;
    private final List<String> fields = new ArrayList<>();

    private Quiz(Portal portal, String path) {
        this.portal = portal;
        this.path = path;
        this.page = portal.get(path).html();
    }

    static Quiz open(Portal portal, String path) {
        var quiz = new Quiz(portal, path);
        return quiz.add("attempt", quiz.page.select("[name=attempt]").val());
    }

    /** Ticks the choices with these words. */
    Quiz tick(String... words) {
        Set.of(words).forEach(it -> add(question(it), name(it)));
        return this;
    }

    /** What no browser would send by itself. */
    Quiz add(String name, String value) {
        fields.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    /** Gives lines their places, or their partners: by the words of the line. */
    Quiz put(String line, String option) {
        var label =
                page.select(".line label").stream()
                        .filter(it -> it.text().equals(line))
                        .findFirst()
                        .orElseThrow();
        var field = page.getElementById(label.attr("for"));
        var value =
                field.select("option").stream()
                        .filter(it -> it.text().equals(option))
                        .findFirst()
                        .orElseThrow()
                        .val();
        return add(field.attr("name"), value);
    }

    /** Writes into the gap. */
    Quiz write(String words) {
        return add(page.select(".gap").attr("name"), words);
    }

    /** What the page calls the choice with these words. */
    String name(String words) {
        return page.select(".choice").stream()
                .filter(label -> label.text().equals(words))
                .findFirst()
                .orElseThrow()
                .selectFirst("input")
                .val();
    }

    /** What the page calls the question that has this choice. */
    String question(String words) {
        return page.select("input[value=" + name(words) + "]").attr("name");
    }

    Portal.Answer send() {
        return send("X-Plain");
    }

    Portal.Answer sendByHtmx() {
        return send("HX-Request");
    }

    private Portal.Answer send(String header) {
        return portal.send(
                portal.request(path)
                        .header(header, "true")
                        .header("Origin", portal.url(""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", fields))));
    }
}
