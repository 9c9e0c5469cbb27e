package relais.timeline;

import relais.web.Form;
import relais.web.Visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants to declare: a public post of theirs, or one of an account of the company. */
public record PostForm(Form form) {

    static final int LONGEST = 3_000;

    /** Written alone; and with help, where the author does not say whose. */
    static final String ALONE = "alone";

    static final String HELPED = "helped";

    private static final int LONGEST_LINK = 2_000;
    private static final int YEARS = 2;

    /** With a key of its own. */
    static PostForm blank(Visit visit, String language) {
        return new PostForm(
                Form.filled(
                        Map.of(
                                "key", List.of(UUID.randomUUID().toString()),
                                "date",
                                        List.of(
                                                LocalDate.ofInstant(visit.now(), visit.zone())
                                                        .toString()),
                                "language", List.of(language),
                                "item", List.of(""),
                                "help", List.of(ALONE))));
    }

    static PostForm of(Post post) {
        return new PostForm(
                Form.filled(
                        Map.of(
                                "key", List.of(post.onceKey()),
                                "link", post.link().stream().toList(),
                                "network", List.of(post.network().key()),
                                "words", List.of(post.words()),
                                "date", List.of(post.postedOn().toString()),
                                "language", List.of(post.language()),
                                "topic", post.topicId().map(String::valueOf).stream().toList(),
                                "item", List.of(post.itemId().map(String::valueOf).orElse("")),
                                "help", List.of(help(post)),
                                "shown", post.isShown() ? List.of("yes") : List.of())));
    }

    /** Judged; its fields keep what was typed. */
    public static PostForm submitted(Visit visit) {
        return submitted(visit, Optional.empty());
    }

    /** The same, where the network is known. What only others know is judged later. */
    static PostForm submitted(Visit visit, Optional<Network> known) {
        var form = visit.form();
        known.ifPresent(it -> form.put("network", it.key()));
        form.check("link", form.value("key").matches("[\\w-]{10,40}"), "form.error.required")
                .check(
                        "link",
                        !form.value("link").isEmpty() || !form.value("words").isEmpty(),
                        "timeline.error.either")
                .atMost(LONGEST, "words")
                .check("language", Languages.has(form.value("language")), "form.error.required");
        var post = new PostForm(form);
        post.judgeLink();
        post.judgeDate(LocalDate.ofInstant(visit.now(), visit.zone()));
        return post;
    }

    private void judgeLink() {
        if (form.value("link").isEmpty()) {
            form.check("network", chosen().isPresent(), "timeline.error.network.none");
        } else {
            form.check("link", link().isPresent(), "form.error.link");
            link().ifPresent(
                            it -> {
                                form.check("link", it.fits(LONGEST_LINK), "form.error.too-long");
                                form.check(
                                        "network",
                                        network().mayHold(it.text()),
                                        "timeline.error.network");
                                form.check(
                                        "link",
                                        network().isPost(it.text()),
                                        "timeline.error.not-post");
                            });
        }
    }

    private void judgeDate(LocalDate today) {
        form.check("date", date().isPresent(), "form.error.date");
        date().ifPresent(
                        it ->
                                form.check("date", !it.isAfter(today), "timeline.error.future")
                                        .check(
                                                "date",
                                                !it.isBefore(today.minusYears(YEARS)),
                                                "timeline.error.old"));
    }

    /** The same form sent again has the same. */
    public String key() {
        return form.value("key");
    }

    Optional<PostLink> link() {
        return PostLink.of(form.value("link"));
    }

    /** As chosen, else by the address. */
    Network network() {
        return chosen().or(() -> link().map(PostLink::network)).orElse(Network.BLOG);
    }

    String help() {
        return form.value("help");
    }

    /** Whom the author looks for. */
    String who() {
        return form.value("who");
    }

    /** Which piece of the feed they look for. */
    String pieces() {
        return form.value("pieces");
    }

    /**
     * Whether Enter was pressed while there is something to look for that the page did not look up.
     */
    boolean isLookingUp() {
        return form.value("by").equals("enter") && (isUnseen("pieces") || isUnseen("who"));
    }

    private boolean isUnseen(String field) {
        var sought = form.value(field);
        return !sought.isEmpty() && !sought.equals(form.value(field + "-seen"));
    }

    Optional<Long> number(String field) {
        return Optional.of(form.value(field))
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** Of a form without faults. */
    public PostDraft draft(
            Optional<Long> topicId, Optional<Long> itemId, Help help, boolean shown) {
        return new PostDraft(
                network(),
                link(),
                form.value("words").replace("\r\n", "\n"),
                form.value("language"),
                topicId,
                itemId,
                date().orElseThrow(),
                help,
                shown);
    }

    public boolean isShown() {
        return form.isChecked("shown", "yes");
    }

    private Optional<Network> chosen() {
        return Network.named(form.value("network"));
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(form.value("date")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String help(Post post) {
        if (post.helper() != null) {
            return post.helper().handle();
        }
        return post.helped() ? HELPED : ALONE;
    }
}
