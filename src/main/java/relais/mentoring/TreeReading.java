package relais.mentoring;

import org.jdbi.v3.core.Jdbi;

import relais.mentoring.TreeParts.Kind;
import relais.people.Names;
import relais.people.Person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The champions' tree as somebody sees it who looks around in it: opened where they look, with the
 * names of those who agreed.
 */
public final class TreeReading {

    /** A tree of so many people is opened as a whole. */
    private static final int SMALL = 200;

    private static final int PROTEGES_AT_ONCE = 50;
    private static final int FOUND_AT_ONCE = 20;
    private static final int TREES_IN_PICTURE = 500;

    private final NodeStore store;
    private final TreeParts parts = new TreeParts();
    private final Clock clock;

    TreeReading(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(NodeStore.class);
        this.clock = clock;
    }

    /** The whole forest in numbers, and its largest trees as a table. */
    record Trees(Forest forest, List<TreeLine> lines) {}

    /** The largest first, open when they are small, and then founding champions without anybody. */
    Trees trees(Person reader, int atMost) {
        var glance = store.glance(reader.id());
        var tops = part(glance, Kind.TOPS, "", atMost, () -> tops(atMost));
        var lines = Lines.of(tops, glance);
        var roots = tops.ids();
        int among = Math.max(tops.forest().roots(), roots.size());
        for (int i = 0; i < roots.size(); i++) {
            lines.addRow(roots.get(i), 1, i + 1, among);
        }
        return new Trees(tops.forest(), lines.all());
    }

    private TreePart tops(int atMost) {
        var tops = store.tops(atMost);
        var forest = forest(tops);
        var roots = new ArrayList<>(ids(tops));
        if (roots.size() < atMost) {
            roots.addAll(store.foundersAlone(atMost - roots.size()));
        }
        if (roots.isEmpty()) {
            return TreePart.NONE;
        }
        var edges =
                forest.people() <= SMALL
                        ? store.edges(roots, PROTEGES_AT_ONCE)
                        : List.<TreeEdge>of();
        var all = new HashSet<>(roots);
        edges.forEach(it -> all.add(it.id()));
        return new TreePart(forest, roots, store.nodes(all, today()), edges);
    }

    private static Forest forest(List<NodeStore.Top> tops) {
        return tops.stream()
                .findFirst()
                .map(it -> new Forest(it.roots(), it.people(), it.generations() + 1))
                .orElse(Forest.NONE);
    }

    private static List<Long> ids(List<NodeStore.Top> tops) {
        return tops.stream().map(NodeStore.Top::id).toList();
    }

    /** The tree opened from its top down to somebody and their protégés; empty for strangers. */
    public Optional<Opened> open(Person reader, String address, int from) {
        var glance = store.glance(reader.id());
        int atMost = PROTEGES_AT_ONCE + from;
        var part =
                part(glance, Kind.WAY, address, atMost, () -> opened(store.way(address), atMost));
        if (part.ids().isEmpty()) {
            return Optional.empty();
        }
        var lines = Lines.of(part, glance);
        lines.addRow(part.ids().getFirst(), 1, 0, 0);
        return Optional.of(new Opened(part.ids().stream().map(lines::node).toList(), lines.all()))
                .filter(it -> it.node().standsAt(address));
    }

    /**
     * The first protégés of somebody; empty for strangers.
     *
     * @param level the generation of that somebody
     */
    Optional<List<TreeLine>> below(Person reader, String address, int level) {
        var glance = store.glance(reader.id());
        int atMost = PROTEGES_AT_ONCE;
        var part =
                part(
                        glance,
                        Kind.PROTEGES,
                        address,
                        atMost,
                        () -> opened(store.at(address).stream().toList(), atMost));
        if (part.ids().isEmpty()) {
            return Optional.empty();
        }
        var lines = Lines.of(part, glance);
        long sponsor = part.ids().getFirst();
        lines.addBelow(sponsor, level + 1);
        return Optional.of(lines.all()).filter(_ -> lines.node(sponsor).standsAt(address));
    }

    /** Of sponsors, each with so many protégés. */
    private TreePart opened(List<Long> sponsors, int atMost) {
        if (sponsors.isEmpty()) {
            return TreePart.NONE;
        }
        var rows = store.nodes(sponsors, sponsors, atMost, today());
        var edges =
                rows.stream()
                        .flatMap(it -> it.edge().stream())
                        .sorted(Comparator.comparingInt(TreeEdge::place))
                        .toList();
        return new TreePart(Forest.NONE, sponsors, rows, edges);
    }

    private TreePart part(
            Glance glance, Kind kind, String address, int atMost, Supplier<TreePart> read) {
        return parts.part(
                new TreeParts.Key(kind, address, atMost), glance.version(), today(), read);
    }

    /**
     * The protégés who came after one who is shown already. Empty when that one has no address any
     * more, nor the sponsor.
     *
     * @param level the generation of the sponsor
     * @param but the address of one who came later and is shown, too
     */
    Optional<List<TreeLine>> further(
            Person reader, String address, int level, String after, Optional<String> but) {
        var sponsor = store.at(address);
        var shown = store.at(after);
        if (sponsor.isEmpty() || shown.isEmpty()) {
            return Optional.empty();
        }
        var there = but.flatMap(store::at);
        var edges =
                store.further(sponsor.get(), shown.get()).stream()
                        .filter(it -> !there.equals(Optional.of(it.id())))
                        .toList();
        var next = edges.stream().limit(PROTEGES_AT_ONCE).toList();
        var asked = Stream.of(sponsor, shown, there).flatMap(Optional::stream).toList();
        var lines = lines(reader, asked, next);
        next.forEach(it -> lines.addRow(it.id(), level + 1, it.place(), it.among()));
        if (next.size() < edges.size()) {
            var last = next.getLast();
            lines.all()
                    .add(
                            new TreeLine.More(
                                    lines.node(sponsor.get()),
                                    level + 1,
                                    lines.node(last.id()),
                                    there.map(lines::node),
                                    last.place(),
                                    edges.size() - next.size()));
        }
        return Optional.of(lines.all())
                .filter(_ -> lines.node(sponsor.get()).standsAt(address))
                .filter(_ -> lines.node(shown.get()).standsAt(after));
    }

    /** Those in the tree by a name in which each word begins one; in the order of their names. */
    List<Node> find(Person reader, String text) {
        var words = Names.words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        var found = store.found(word(words, 0), word(words, 1), word(words, 2), FOUND_AT_ONCE);
        return nodes(reader, found).values().stream()
                .sorted(Comparator.comparing(it -> it.name().orElse("")))
                .toList();
    }

    /** The largest trees side by side. */
    Picture picture(Person reader, Forest forest) {
        int least = Sunburst.least(forest.people());
        var roots = ids(store.tops(TREES_IN_PICTURE));
        var spokes =
                roots.isEmpty()
                        ? List.<NodeStore.Spoke>of()
                        : store.spokes(roots, Sunburst.RINGS - 1, least);
        var drawn = drawn(reader, roots, spokes);
        var first = roots.stream().map(drawn.nodes()::get).filter(it -> it.below() + 1 >= least);
        return new Picture(
                List.of(), Sunburst.of(first.toList(), forest.people(), drawn::proteges));
    }

    /** The branch of somebody; empty for strangers. */
    Optional<Picture> picture(Person reader, String address) {
        var way = store.way(address);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        long centre = way.getLast();
        int below = store.below(centre).orElse(0);
        var spokes = store.spokes(List.of(centre), Sunburst.RINGS, Sunburst.least(below));
        var drawn = drawn(reader, way, spokes);
        var node = drawn.nodes().get(centre);
        return Optional.of(
                        new Picture(
                                way.stream().map(drawn.nodes()::get).toList(),
                                Sunburst.of(drawn.proteges(node), below, drawn::proteges)))
                .filter(_ -> node.standsAt(address));
    }

    /** Of somebody’s circle, those whom this reader may know to stand there. */
    Circle circle(Person reader, long personId, Circle circle) {
        if (circle.isEmpty()) {
            return circle;
        }
        var ids = new ArrayList<>(circle.ties().stream().map(it -> it.person().id()).toList());
        ids.add(personId);
        var nodes = nodes(reader, ids);
        return nodes.get(personId).name().isEmpty()
                ? Circle.none()
                : new Circle(
                        circle.ties().stream()
                                .filter(it -> nodes.get(it.person().id()).name().isPresent())
                                .toList());
    }

    private Map<Long, Node> nodes(Person reader, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : seen(store.nodes(ids, today()), store.glance(reader.id()));
    }

    private static Map<Long, Node> seen(List<NodeRow> rows, Glance reader) {
        return rows.stream()
                .map(it -> it.asSeenBy(reader))
                .collect(Collectors.toMap(Node::id, Function.identity()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String word(List<String> words, int number) {
        return (number < words.size() ? words.get(number) : "") + "%";
    }

    private Drawn drawn(Person reader, List<Long> ids, List<NodeStore.Spoke> spokes) {
        Set<Long> all = new HashSet<>(ids);
        spokes.forEach(it -> all.add(it.id()));
        return new Drawn(
                nodes(reader, all),
                spokes.stream().collect(Collectors.groupingBy(NodeStore.Spoke::sponsorId)));
    }

    /** Who is in a picture, and below whom. */
    private record Drawn(Map<Long, Node> nodes, Map<Long, List<NodeStore.Spoke>> spokes) {

        List<Node> proteges(Node node) {
            return spokes.getOrDefault(node.id(), List.of()).stream()
                    .map(it -> nodes.get(it.id()))
                    .toList();
        }
    }

    private Lines lines(Person reader, List<Long> ids, List<TreeEdge> edges) {
        Set<Long> all = new HashSet<>(ids);
        edges.forEach(it -> all.add(it.id()));
        return Lines.of(
                new TreePart(Forest.NONE, ids, store.nodes(all, today()), edges),
                store.glance(reader.id()));
    }

    /** Writes the lines of a table, each person before those below them. */
    private record Lines(
            Map<Long, Node> nodes, Map<Long, List<TreeEdge>> edges, List<TreeLine> all) {

        static Lines of(TreePart part, Glance reader) {
            return new Lines(
                    seen(part.rows(), reader),
                    part.edges().stream().collect(Collectors.groupingBy(TreeEdge::sponsorId)),
                    new ArrayList<>());
        }

        Node node(long id) {
            return nodes.get(id);
        }

        void addRow(long id, int level, int place, int among) {
            all.add(new TreeLine.Row(node(id), level, place, among, edges.containsKey(id)));
            addBelow(id, level + 1);
        }

        void addBelow(long id, int level) {
            var below = edges.getOrDefault(id, List.of());
            below.forEach(it -> addRow(it.id(), level, it.place(), it.among()));
            if (!below.isEmpty() && below.getFirst().among() > below.size()) {
                var last = lastInARow(below);
                all.add(
                        new TreeLine.More(
                                node(id),
                                level,
                                node(last.id()),
                                below.stream()
                                        .filter(it -> it.place() > last.place())
                                        .findFirst()
                                        .map(it -> node(it.id())),
                                last.place(),
                                last.among() - below.size()));
            }
        }

        /** Whoever stands on the way down is there, too, wherever their place is. */
        private static TreeEdge lastInARow(List<TreeEdge> edges) {
            int first = edges.getFirst().place();
            return IntStream.range(0, edges.size())
                    .takeWhile(it -> edges.get(it).place() == first + it)
                    .mapToObj(edges::get)
                    .reduce((_, next) -> next)
                    .orElseThrow();
        }
    }
}
