package relais.notifications;

import gg.jte.Content;

import relais.mail.LetterPage;

import java.util.Arrays;
import java.util.List;

/** What a weekly letter tells, each sort under its heading, the newest of it. */
public record DigestPage(LetterPage letter, List<Notification> news) {

    private static final int EACH = 5;

    /** One heading, what stands below it, and how many there are beyond that. */
    public record Part(Sort sort, List<Notification> news, int more) {}

    public List<Part> parts() {
        return Arrays.stream(Sort.values())
                .map(this::part)
                .filter(part -> !part.news().isEmpty())
                .toList();
    }

    /** For the letter as plain text. */
    public String sentence(Notification notification) {
        return letter.words().text(key(notification), notification.details());
    }

    public Content html(Notification notification) {
        return letter.words().html(key(notification), notification.details());
    }

    private Part part(Sort sort) {
        var all = news.stream().filter(it -> it.sort() == sort).toList();
        return new Part(sort, all.stream().limit(EACH).toList(), Math.max(0, all.size() - EACH));
    }

    private static String key(Notification notification) {
        return "notification." + notification.kind();
    }
}
