package relais.studio;

import relais.feed.Picture;
import relais.feed.Topic;
import relais.media.Medium;
import relais.people.NamedLine;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Reach;
import relais.people.Role;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an editor can choose for a piece: topics, and readers as far as the role reaches.
 *
 * @param units names by code, as a tree
 * @param waves names by number, the newest opening first
 * @param pictures that were uploaded for it
 */
public record Choices(
        List<Topic> topics,
        Map<String, String> units,
        List<String> countries,
        List<String> families,
        Map<String, String> waves,
        List<Medium> pictures,
        PeopleStore people) {

    static Choices of(
            Person editor,
            List<Topic> topics,
            Map<String, String> waves,
            List<Medium> pictures,
            PeopleStore people) {
        var reach = new Reach(people);
        return new Choices(
                topics,
                reach.units(editor, Role.EDITOR),
                reach.countries(editor, Role.EDITOR),
                people.jobFamilies(),
                waves,
                pictures,
                people);
    }

    /** Their names by the slugs that stand in forms. */
    public Map<String, String> topicNames() {
        var names = new LinkedHashMap<String, String>();
        topics.forEach(it -> names.put(it.slug(), it.name()));
        return names;
    }

    Optional<Long> topicId(String slug) {
        return topics.stream().filter(it -> it.slug().equals(slug)).map(Topic::id).findFirst();
    }

    Optional<String> slugOf(Long topicId) {
        return topics.stream()
                .filter(it -> Long.valueOf(it.id()).equals(topicId))
                .map(Topic::slug)
                .findFirst();
    }

    /** With what was said of it when it was uploaded. */
    Optional<Picture> picture(String address) {
        return pictures.stream()
                .filter(it -> it.address().equals(address))
                .findFirst()
                .map(it -> new Picture(address, words(it)));
    }

    private static Map<String, String> words(Medium picture) {
        return Draft.LANGUAGES.stream()
                .collect(Collectors.toMap(Function.identity(), picture::words));
    }

    Set<Long> unitIds(Collection<String> codes) {
        return people.units().stream()
                .filter(it -> codes.contains(it.code()))
                .map(PeopleStore.UnitOption::id)
                .collect(Collectors.toSet());
    }

    List<String> codesOf(Collection<Long> unitIds) {
        return people.units().stream()
                .filter(it -> unitIds.contains(it.id()))
                .map(PeopleStore.UnitOption::code)
                .toList();
    }

    List<String> handlesOf(Collection<Long> personIds) {
        return people.cards(personIds).stream().map(it -> it.handle()).toList();
    }

    /** Of somebody who works here, by mail address or the end of their profile's address. */
    Optional<Long> personId(String line) {
        return NamedLine.of(line).stream()
                .map(NamedLine::text)
                .findFirst()
                .flatMap(
                        it ->
                                it.contains("@")
                                        ? Optional.ofNullable(people.byMail(List.of(it)).get(it))
                                        : people.activeByHandle(it).map(Person::id));
    }
}
