package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.activity.Action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What colleagues discuss in spaces: db/demo/spaces.yaml. */
final class Conversations {

    private static final int HOUR = 3_600;
    private static final int DAY = 24 * HOUR;
    private static final int TRIES = 2_000;

    /** Who looks after which space. */
    private static final Map<String, List<String>> MODERATORS =
            Map.of(
                    "champions", List.of("champion"),
                    "questions", List.of("lead", "editor"),
                    "first-drafts", List.of("editor"));

    /** A line of the file. What is not said is null. */
    record Talk(
            String space,
            String language,
            int days,
            String by,
            boolean pinned,
            String closed,
            String title,
            String words,
            List<Answer> answers) {}

    /**
     * @param asker whether who began answers themselves
     */
    record Answer(int hours, String language, String by, boolean asker, String words) {}

    private record Post(
            int id, int thread, Employee author, String language, String words, int second) {}

    private record Thread(int id, Talk talk, List<Post> posts) {}

    private final Year year;
    private final Deeds deeds;
    private final List<Employee> people;
    private final Cast cast;
    private final Sponsors sponsors;
    private final long seed;
    private final List<Thread> threads = new ArrayList<>();
    private int posts;

    Conversations(
            Year year,
            Deeds deeds,
            List<Employee> people,
            Cast cast,
            Sponsors sponsors,
            long seed) {
        this.year = year;
        this.deeds = deeds;
        this.people = people;
        this.cast = cast;
        this.sponsors = sponsors;
        this.seed = seed;
    }

    /** Each post is told with all else that happened. */
    Conversations hold() {
        for (var talk : DemoFiles.read("spaces.yaml", new TypeReference<List<Talk>>() {})) {
            var thread = thread(threads.size() + 1, talk);
            threads.add(thread);
            thread.posts()
                    .forEach(
                            it ->
                                    deeds.add(
                                            it.second(),
                                            it.author().id(),
                                            Action.POST_WRITTEN,
                                            it.id()));
        }
        return this;
    }

    /**
     * @param spaces their numbers by address
     */
    void write(Book book, Map<String, Long> spaces) {
        for (var thread : threads) {
            long space = spaces.get(thread.talk().space());
            var last = thread.posts().getLast();
            var at = year.instant(last.second());
            book.spaceThreads.add(
                    thread.id(),
                    space,
                    thread.talk().title(),
                    thread.posts().size(),
                    at,
                    last.author().id(),
                    thread.talk().pinned() ? at : null,
                    thread.talk().closed() == null ? null : at,
                    thread.talk().closed() == null ? null : cast.lena().id(),
                    thread.talk().closed() == null ? "" : thread.talk().closed());
            thread.posts().forEach(it -> post(it, book));
            var writers = new LinkedHashSet<Integer>();
            thread.posts().forEach(it -> writers.add(it.author().id()));
            writers.forEach(it -> book.spaceFollowings.add(thread.id(), it, true));
        }
        members(book, spaces.get("questions"));
        MODERATORS.forEach(
                (slug, accounts) ->
                        accounts.forEach(
                                it ->
                                        book.spaceModerators.add(
                                                spaces.get(slug), (long) cast.id(it))));
    }

    private void post(Post post, Book book) {
        book.spacePosts.add(
                post.id(),
                post.thread(),
                post.author().id(),
                post.words(),
                post.language(),
                year.instant(post.second()),
                "demo-post-" + post.id());
    }

    /** Of an open space: who wrote in it. */
    private void members(Book book, long space) {
        var joined = new LinkedHashSet<Integer>();
        threads.stream()
                .filter(it -> it.talk().space().equals("questions"))
                .flatMap(it -> it.posts().stream())
                .forEach(
                        it -> {
                            if (joined.add(it.author().id())) {
                                book.spaceMembers.add(
                                        space, it.author().id(), year.instant(it.second()));
                            }
                        });
    }

    private Thread thread(int id, Talk talk) {
        var dice = Dice.of(seed, "talk", id);
        int second = (Year.TODAY - talk.days()) * DAY + dice.between(8 * HOUR, 16 * HOUR);
        var said = new ArrayList<Post>();
        var asker = author(talk, talk.by(), talk.language(), second, List.of(), dice);
        said.add(new Post(++posts, id, asker, talk.language(), talk.words().strip(), second));
        for (var answer : talk.answers()) {
            second = Math.min(second + answer.hours() * HOUR + dice.below(HOUR), year.until() - 60);
            var language = answer.language() == null ? talk.language() : answer.language();
            var author =
                    answer.asker()
                            ? asker
                            : author(talk, answer.by(), language, second, said, dice);
            said.add(new Post(++posts, id, author, language, answer.words().strip(), second));
        }
        return new Thread(id, talk, said);
    }

    /** Nobody twice in a thread who is not one of the cast. */
    private Employee author(
            Talk talk, String by, String language, int second, List<Post> said, Dice dice) {
        if (by != null) {
            return employee(cast.id(by));
        }
        Predicate<Employee> fits =
                it ->
                        !it.isOfCast()
                                && it.language().equals(language)
                                && it.departsDay().isEmpty()
                                && it.worksOn(second / DAY)
                                && isIn(talk.space(), it, second)
                                && said.stream().noneMatch(post -> post.author().equals(it));
        for (int i = 0; i < TRIES; i++) {
            var employee = dice.pick(people);
            if (fits.test(employee)) {
                return employee;
            }
        }
        return people.stream()
                .filter(fits)
                .findFirst()
                .orElseGet(() -> employee(cast.id("champion")));
    }

    private boolean isIn(String space, Employee employee, int second) {
        return switch (space) {
            case "champions" ->
                    sponsors.pairs().stream()
                            .anyMatch(
                                    it ->
                                            it.sponsor() == employee.id()
                                                    && it.since() < second
                                                    && it.ended() == Member.NEVER);
            case "first-drafts" -> {
                var member = cast.members().get(employee.id());
                yield member != null && member.stays() && member.joined() < second;
            }
            default -> true;
        };
    }

    private Employee employee(int id) {
        return people.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
