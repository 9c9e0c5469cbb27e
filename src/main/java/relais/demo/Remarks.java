package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.activity.Action;
import relais.moderation.Reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What readers say below what they have read: db/demo/comments.yaml. Nobody repeats another. */
final class Remarks {

    /**
     * One of them; the fact that tells of it names its place in this list.
     *
     * @param answers the place of the comment that began its thread
     */
    record Remark(
            int author,
            String language,
            long item,
            Optional<Integer> answers,
            String words,
            int second) {}

    /**
     * What somebody asks the editors to look at.
     *
     * @param letters what an editor and the comment's author wrote since, in turn
     */
    record Reported(int below, Reason reason, Words comment, Words report, List<Words> letters) {}

    /** The file: by language, and for our own articles by the days ago on which they came out. */
    record Script(
            Map<Integer, Map<String, List<String>>> own,
            Map<String, List<String>> any,
            Map<String, List<String>> replies,
            List<Reported> reported) {}

    private static final int FIRST_MINUTES = 600;
    private static final int STILL_ANSWERED = 6 * 86_400;

    private final Year year;
    private final Deeds deeds;
    private final long seed;
    private final Script script = DemoFiles.read("comments.yaml", new TypeReference<>() {});
    private final List<Remark> all = new ArrayList<>();
    private final Map<Long, List<Integer>> begun = new HashMap<>();
    private final Map<Long, Set<String>> said = new HashMap<>();

    Remarks(Year year, Deeds deeds, long seed) {
        this.year = year;
        this.deeds = deeds;
        this.seed = seed;
    }

    Remark get(int index) {
        return all.get(index);
    }

    List<Reported> reported() {
        return script.reported();
    }

    /** Some say something some minutes after they have read it; most about our own articles. */
    void afterReading(Employee reader, Shelf.Item item, int second) {
        var dice = Dice.of(seed, "remark", reader.id() * 100_003L + item.published());
        var specific = fitting(item);
        int at = second + 60 + dice.below(1_500);
        if (at < year.until() && dice.chance(specific.isEmpty() ? .07 : .5)) {
            var head = dice.chance(.4) ? answered(item.id(), at, dice) : Optional.<Integer>empty();
            words(reader, item, specific, head.isPresent())
                    .ifPresent(it -> say(reader, item.id(), head, it, at));
        }
    }

    private Map<String, List<String>> fitting(Shelf.Item item) {
        return item.own() ? script.own().getOrDefault(Year.TODAY - item.day(), Map.of()) : Map.of();
    }

    private void say(Employee author, long item, Optional<Integer> head, String words, int second) {
        int index = all.size();
        all.add(new Remark(author.id(), author.language(), item, head, words, second));
        if (head.isEmpty()) {
            begun.computeIfAbsent(item, _ -> new ArrayList<>()).add(index);
        }
        deeds.add(second, author.id(), Action.COMMENT_WRITTEN, index);
    }

    /** A comment of the days before. */
    private Optional<Integer> answered(long item, int second, Dice dice) {
        var fresh =
                begun.getOrDefault(item, List.of()).stream()
                        .filter(it -> all.get(it).second() < second - FIRST_MINUTES)
                        .filter(it -> all.get(it).second() > second - STILL_ANSWERED)
                        .toList();
        return fresh.isEmpty() ? Optional.empty() : Optional.of(dice.pick(fresh));
    }

    /** The first that nobody said there, what fits the article before what fits any. */
    private Optional<String> words(
            Employee author, Shelf.Item item, Map<String, List<String>> specific, boolean reply) {
        var known = said.computeIfAbsent(item.id(), _ -> new HashSet<>());
        var language = author.language();
        var fitting =
                reply
                        ? turned(script.replies().get(language), item)
                        : Stream.of(
                                        toReport(author, item),
                                        specific.getOrDefault(language, List.of()).stream(),
                                        turned(script.any().get(language), item))
                                .flatMap(it -> it);
        return fitting.filter(known::add).findFirst();
    }

    /** Each by somebody else. */
    private Stream<String> toReport(Employee author, Shelf.Item item) {
        var reported = script.reported();
        return Stream.of(reported.get(author.id() % reported.size()))
                .filter(_ -> item.own() && !author.isOfCast())
                .filter(it -> it.below() == Year.TODAY - item.day())
                .filter(it -> said.get(item.id()).stream().noneMatch(it.comment()::says))
                .map(it -> it.comment().in(author.language()));
    }

    /** Elsewhere it begins elsewhere. By the date: numbers of items differ from time to time. */
    private static Stream<String> turned(List<String> words, Shelf.Item item) {
        int from = Math.floorMod(item.published(), words.size());
        return Stream.concat(
                words.subList(from, words.size()).stream(), words.subList(0, from).stream());
    }
}
