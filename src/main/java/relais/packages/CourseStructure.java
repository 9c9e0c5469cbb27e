package relais.packages;

import relais.packages.Manifest.Item;
import relais.packages.UnitRules.Group;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads cmi5.xml: its units, as a list in their order. Of the blocks around them it takes titles,
 * and who belongs together; objectives and descriptions are left aside.
 */
final class CourseStructure {

    static final String NAME = "cmi5.xml";

    /** The standard asks for more than a thousand. */
    static final int MOST_UNITS = 2_000;

    private static final int DEEPEST = 20;

    private final Archive archive;
    private final Xml root;
    private final Set<String> ids = new HashSet<>();
    private final List<Item> units = new ArrayList<>();
    private int groups;

    private CourseStructure(Archive archive, Xml root) {
        this.archive = archive;
        this.root = root;
    }

    static Manifest read(Archive archive, Xml root) throws Unusable {
        return new CourseStructure(archive, root).manifest();
    }

    private Manifest manifest() throws Unusable {
        var course = root.child("course").orElseThrow(() -> strange(root.name()));
        var titles = titles(course);
        collect(root, List.of(group(course, titles)), Map.of());
        if (units.isEmpty()) {
            throw new Unusable("packages.error.nothing");
        }
        return new Manifest(Standard.CMI5, first(titles), units);
    }

    private void collect(Xml parent, List<Group> around, Map<String, String> block)
            throws Unusable {
        if (around.size() > DEEPEST) {
            throw strange(around.getLast().title());
        }
        for (var child : parent.children().toList()) {
            if (child.name().equals("au")) {
                units.add(unit(child, around, block));
            } else if (child.name().equals("block")) {
                var titles = titles(child);
                var inside = Stream.concat(around.stream(), Stream.of(group(child, titles)));
                collect(child, inside.toList(), titles);
            }
            if (units.size() > MOST_UNITS) {
                throw new Unusable("packages.error.items", MOST_UNITS);
            }
        }
    }

    private Group group(Xml element, Map<String, String> titles) throws Unusable {
        return new Group(groups++, id(element), first(titles));
    }

    private Item unit(Xml unit, List<Group> around, Map<String, String> block) throws Unusable {
        var titles = within(block, titles(unit));
        var moveOn = moveOn(unit);
        var rules =
                new UnitRules(
                        id(unit),
                        titles,
                        moveOn,
                        masteryScore(unit).orElse(null),
                        unit.attribute("launchMethod").equals(Optional.of("OwnWindow")),
                        unit.value("launchParameters").orElse(null),
                        unit.value("entitlementKey").orElse(null),
                        unit.attribute("activityType").orElse(null),
                        around);
        var href = href(unit);
        var title = titles.isEmpty() ? Hrefs.path(href) : first(titles);
        return new Item(title, href, moveOn != MoveOn.NOT_APPLICABLE, rules);
    }

    private String id(Xml element) throws Unusable {
        var id = element.attribute("id").orElse("");
        if (!isIri(id) || !ids.add(element.name() + " " + id)) {
            throw strange(id.isEmpty() ? element.name() : id);
        }
        return id;
    }

    private String href(Xml unit) throws Unusable {
        var href = Hrefs.within(unit.value("url").orElseThrow(() -> strange("au")), "");
        var path = Hrefs.path(href);
        if (!archive.has(path)) {
            throw new Unusable("packages.error.missing", EntryNames.shown(path));
        }
        return href;
    }

    private static MoveOn moveOn(Xml unit) throws Unusable {
        var word = unit.attribute("moveOn").orElse(MoveOn.NOT_APPLICABLE.word());
        return MoveOn.of(word).orElseThrow(() -> strange(word));
    }

    private static Optional<Double> masteryScore(Xml unit) throws Unusable {
        var score = unit.attribute("masteryScore");
        try {
            var number = score.map(it -> new BigDecimal(it).doubleValue());
            if (number.filter(it -> it < 0 || it > 1).isPresent()) {
                throw strange(score.get());
            }
            return number;
        } catch (NumberFormatException _) {
            throw strange(score.orElse(""));
        }
    }

    /** By language, without what comes after it: whoever reads French reads that of Canada. */
    private static Map<String, String> titles(Xml element) {
        var titles = new LinkedHashMap<String, String>();
        element.child("title").stream()
                .flatMap(it -> it.children("langstring"))
                .filter(it -> !it.text().isEmpty())
                .forEach(
                        it ->
                                titles.putIfAbsent(
                                        language(it.attribute("lang").orElse("")),
                                        Manifests.shortened(it.text())));
        return titles;
    }

    private static String language(String tag) {
        return tag.split("-")[0].toLowerCase(Locale.ROOT);
    }

    /** Units of several blocks may well be called the same. */
    private static Map<String, String> within(
            Map<String, String> block, Map<String, String> titles) {
        var whole = new LinkedHashMap<String, String>();
        titles.forEach(
                (language, title) -> {
                    var around = block.getOrDefault(language, first(block));
                    whole.put(
                            language,
                            around.isEmpty() ? title : Manifests.shortened(around + " · " + title));
                });
        return whole;
    }

    private static String first(Map<String, String> titles) {
        return titles.values().stream().findFirst().orElse("");
    }

    private static boolean isIri(String text) {
        try {
            return text.length() <= Shape.LONGEST_IRI && new URI(text).isAbsolute();
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Unusable strange(String what) {
        return new Unusable("packages.error.course", EntryNames.shown(what));
    }
}
