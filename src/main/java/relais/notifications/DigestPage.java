package relais.notifications;

import gg.jte.Content;

import relais.mail.LetterPage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a weekly letter tells, each sort under its heading, the newest of it.
 *
 * @param elsewhere places of the reader with something new
 */
public record DigestPage(
        LetterPage letter, List<Notification> news, List<Elsewhere.Line> elsewhere) {

    private static final int EACH = 5;

    /** One heading, what stands below it, and how many there are beyond that. */
    public record Part(Sort sort, List<Notification> news, int more) {}

    public List<Part> parts() {
        return Arrays.stream(Sort.values())
                .map(this::part)
                .filter(part -> !part.news().isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return news.isEmpty() && elsewhere.isEmpty();
    }

    public String subject() {
        return news.isEmpty()
                ? letter.words().text("mail.digest.subject.spaces")
                : letter.words().text("mail.digest.subject", news.size());
    }

    /** For the letter as plain text. */
    public String sentence(Notification notification) {
        return letter.words().text(key(notification), notification.details());
    }

    public Content html(Notification notification) {
        return letter.words().html(key(notification), notification.details());
    }

    public String sentence(Elsewhere.Line line) {
        return letter.words().text("mail.digest.spaces.fresh", details(line));
    }

    public Content html(Elsewhere.Line line) {
        return letter.words().html("mail.digest.spaces.fresh", details(line));
    }

    private static Map<String, Object> details(Elsewhere.Line line) {
        return Map.of("name", line.name(), "fresh", line.fresh());
    }

    private Part part(Sort sort) {
        var all = news.stream().filter(it -> it.sort() == sort).toList();
        return new Part(sort, all.stream().limit(EACH).toList(), Math.max(0, all.size() - EACH));
    }

    private static String key(Notification notification) {
        return "notification." + notification.kind();
    }
}
