package relais.newsletter;

import relais.feed.Feed;
import relais.feed.Pieces;
import relais.feed.Topic;
import relais.mail.Letter;
import relais.newsletter.IssueLetter.Section;
import relais.newsletter.IssueLetter.Told;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;
import relais.web.MessageCatalog;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sets an issue for one reader: only pieces that they may read, first what stands under a topic
 * that they follow.
 */
final class Typesetter {

    private final Feed feed;
    private final Pieces pieces;
    private final MessageCatalog catalog;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final URI home;

    Typesetter(Feed feed, Pieces pieces, MessageCatalog catalog, Templates pages, URI home) {
        this.feed = feed;
        this.pieces = pieces;
        this.catalog = catalog;
        this.pages = pages;
        this.home = home;
    }

    /** What letters to these readers need, read once for all of them. */
    Material material(Contents contents, Collection<Long> readers) {
        var told = pieces.told(contents.itemIds());
        var limited =
                told.stream().filter(Pieces.Told::limited).map(Pieces.Told::id).distinct().toList();
        return new Material(contents, byId(told), pieces.meant(limited, readers), topics(contents));
    }

    /** As editors see it: with everything in it, whomever it is for. */
    Material proof(Contents contents, long editorId) {
        var told = pieces.told(contents.itemIds());
        var all =
                told.stream()
                        .map(it -> new Pieces.Meant(it.id(), editorId))
                        .collect(Collectors.toSet());
        return new Material(contents, byId(told), all, topics(contents));
    }

    /** Empty where it says nothing to this reader. */
    Optional<IssueLetter> page(
            Material material, Reader reader, Optional<String> leaving, Scheme scheme) {
        var sections = sections(material, reader);
        return material.contents()
                .text(reader.language())
                .filter(_ -> !sections.isEmpty())
                .map(
                        text ->
                                new IssueLetter(
                                        catalog.of(reader.language()).orElseGet(catalog::fallback),
                                        home,
                                        reader.givenName(),
                                        text,
                                        sections,
                                        leaving,
                                        scheme));
    }

    Letter letter(IssueLetter page) {
        return new Letter(page.text().subject(), text(page), pages.mailNewsletter(page).render());
    }

    String text(IssueLetter page) {
        return texts.newsletter(page).render();
    }

    private static Map<Long, List<Pieces.Told>> byId(List<Pieces.Told> told) {
        return told.stream().collect(Collectors.groupingBy(Pieces.Told::id));
    }

    private Map<String, Map<Long, String>> topics(Contents contents) {
        return contents.entries().stream().allMatch(it -> it.topicId().isEmpty())
                ? Map.of()
                : contents.languages().stream()
                        .collect(Collectors.toMap(Function.identity(), this::topicNames));
    }

    private Map<Long, String> topicNames(String language) {
        return feed.topics(language).stream().collect(Collectors.toMap(Topic::id, Topic::name));
    }

    private List<Section> sections(Material material, Reader reader) {
        var byTopic = new LinkedHashMap<Optional<Long>, List<Entry>>();
        for (var entry : material.contents().entries()) {
            byTopic.computeIfAbsent(entry.topicId(), _ -> new ArrayList<>()).add(entry);
        }
        return order(byTopic.keySet(), reader.topics()).stream()
                .map(topic -> section(material, byTopic.get(topic), reader))
                .filter(it -> !it.pieces().isEmpty())
                .toList();
    }

    /** What they follow, then what is under no topic, then the rest; each in the editors' order. */
    private static Set<Optional<Long>> order(Set<Optional<Long>> topics, Set<Long> followed) {
        return Stream.of(
                        topics.stream().filter(it -> it.filter(followed::contains).isPresent()),
                        topics.stream().filter(Optional::isEmpty),
                        topics.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Section section(Material material, List<Entry> entries, Reader reader) {
        return new Section(
                material.topic(entries.getFirst(), reader.language()),
                entries.stream()
                        .flatMap(
                                entry ->
                                        material
                                                .piece(entry, reader)
                                                .map(it -> told(entry, it, reader))
                                                .stream())
                        .toList());
    }

    /** The editors' line, else the piece's own summary. */
    private static Told told(Entry entry, Pieces.Told piece, Reader reader) {
        var line = entry.line(reader.language());
        return new Told(
                piece.path(),
                piece.title(),
                line.isBlank() ? piece.summary() : line,
                piece.language(),
                piece.format().key(),
                piece.minutes());
    }
}
