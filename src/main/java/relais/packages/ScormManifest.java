package relais.packages;

import relais.packages.Manifest.Item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads imsmanifest.xml. Of the organization it takes what can be opened, as a list in its order;
 * rules of sequencing beyond the passing score are left aside.
 */
final class ScormManifest {

    static final String NAME = "imsmanifest.xml";

    static final int MOST_ITEMS = 200;

    private final Archive archive;
    private final Xml root;
    private final Map<String, Xml> resources = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private ScormManifest(Archive archive, Xml root) {
        this.archive = archive;
        this.root = root;
        root.all("resource")
                .forEach(it -> it.attribute("identifier").ifPresent(id -> resources.put(id, it)));
    }

    static Manifest read(Archive archive, Xml root) throws Unusable {
        return new ScormManifest(archive, root).manifest();
    }

    private Manifest manifest() throws Unusable {
        var standard = standard();
        var organization = organization().orElseThrow(() -> new Unusable("packages.error.nothing"));
        collect(organization);
        if (items.size() > MOST_ITEMS) {
            throw new Unusable("packages.error.items", MOST_ITEMS);
        }
        if (items.stream().noneMatch(Item::reports)) {
            throw new Unusable("packages.error.nothing");
        }
        return new Manifest(standard, organization.value("title").orElse(""), items);
    }

    /** Where the version is missing, the namespaces tell. */
    private Standard standard() throws Unusable {
        var version = root.child("metadata").flatMap(it -> it.value("schemaversion")).orElse("");
        if (version.startsWith("1.2") || (version.isEmpty() && hasNamespace("adlcp_rootv1p2"))) {
            return Standard.SCORM_12;
        } else if (version.contains("2004")
                || version.contains("1.3")
                || (version.isEmpty() && hasNamespace("adlcp_v1p3"))) {
            return Standard.SCORM_2004;
        }
        throw new Unusable("packages.error.standard", EntryNames.shown(version));
    }

    private boolean hasNamespace(String ending) {
        var attributes = root.element().getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i).getNodeValue().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Xml> organization() {
        var all = root.child("organizations");
        var usual = all.flatMap(it -> it.attribute("default"));
        return all.flatMap(
                it ->
                        it.children("organization")
                                .filter(one -> one.attribute("identifier").equals(usual))
                                .findFirst()
                                .or(() -> it.child("organization")));
    }

    private void collect(Xml parent) throws Unusable {
        for (var item : parent.children("item").toList()) {
            var resource = item.attribute("identifierref").map(resources::get);
            if (resource.isPresent() && !item.attribute("isvisible").equals(Optional.of("false"))) {
                items.add(item(item, resource.get()));
            }
            collect(item);
        }
    }

    private Item item(Xml item, Xml resource) throws Unusable {
        var href = href(item, resource);
        var path = Hrefs.path(href);
        if (!archive.has(path)) {
            throw new Unusable("packages.error.missing", EntryNames.shown(path));
        }
        boolean reports =
                resource.attribute("scormtype").filter("sco"::equalsIgnoreCase).isPresent();
        return new Item(item.value("title").orElse(path), href, reports, rules(item));
    }

    private String href(Xml item, Xml resource) throws Unusable {
        var base =
                root.attribute("base").orElse("")
                        + root.child("resources").flatMap(it -> it.attribute("base")).orElse("")
                        + resource.attribute("base").orElse("");
        var href =
                resource.attribute("href")
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                "packages.error.missing",
                                                EntryNames.shown(
                                                        resource.attribute("identifier")
                                                                .orElse("?"))));
        return Hrefs.within(base + href, item.attribute("parameters").orElse(""));
    }

    private static ItemRules rules(Xml item) {
        var threshold =
                item.child("completionThreshold")
                        .flatMap(
                                it ->
                                        it.attribute("minProgressMeasure")
                                                .or(() -> Optional.of(it.text())))
                        .flatMap(ScormManifest::number);
        return new ItemRules(
                item.value("datafromlms").or(() -> item.value("dataFromLMS")).orElse(null),
                item.value("maxtimeallowed").orElse(null),
                item.value("timelimitaction").or(() -> item.value("timeLimitAction")).orElse(null),
                item.value("masteryscore").flatMap(ScormManifest::number).orElse(null),
                passingScore(item).orElse(null),
                threshold.orElse(null));
    }

    private static Optional<Double> passingScore(Xml item) {
        return item.child("sequencing")
                .flatMap(it -> it.child("objectives"))
                .flatMap(it -> it.child("primaryObjective"))
                .filter(it -> it.attribute("satisfiedByMeasure").equals(Optional.of("true")))
                .map(it -> it.value("minNormalizedMeasure").orElse("1.0"))
                .flatMap(ScormManifest::number);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
