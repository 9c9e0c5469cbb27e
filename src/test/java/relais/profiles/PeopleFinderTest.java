package relais.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Departures;
import relais.people.DirectoryImport;
import relais.people.ImportWishes;
import relais.profiles.PeopleFinder.Limits;
import relais.profiles.PeopleSearch.Group;
import relais.support.Cast;
import relais.support.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** However people are found, the same people are found. */
class PeopleFinderTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final List<String> GIVEN =
            List.of("Jean", "Marie", "Zoé", "Łukasz", "Thị Hương", "Jean-Noël", "Ann");
    private static final List<String> FAMILY =
            List.of("Martin", "Müller", "Le Guen", "Zahn", "Đặng", "Śliwa", "martin", "O’Neill");

    private static final Limits FROM_FEW = new Limits(1_000, 30_000);
    private static final Limits ON_THE_WAY = new Limits(-1, 30_000);
    private static final Limits IMPATIENT = new Limits(-1, 40);

    private final Profiles profiles = new Profiles(database.jdbi());
    private final ProfilesStore store = database.jdbi().onDemand(ProfilesStore.class);

    @BeforeEach
    void people() {
        new Cast(database.jdbi());
        var heading = "Matricule;Nom;Prénom;E-mail;Code entité;Pays;Famille de métier\n";
        var lines =
                IntStream.range(0, 400)
                        .mapToObj(
                                i ->
                                        "%d;%s;%s;f%d@x.example;%s;%s;%s"
                                                .formatted(
                                                        i,
                                                        FAMILY.get(i % 8),
                                                        GIVEN.get(i % 7),
                                                        i,
                                                        i % 3 == 0 ? "DE" : "FR",
                                                        i % 5 == 0 ? "VN" : "FR",
                                                        i % 4 == 0 ? "Vente" : "Achats"))
                        .collect(Collectors.joining("\n"));
        directory()
                .run(
                        (heading + lines).getBytes(StandardCharsets.UTF_8),
                        ImportWishes.plain(),
                        (_, _, _) -> {});
    }

    @Test
    void every_way_leads_to_the_same_people() {
        for (var text :
                List.of("", "m", "mar", "jean", "jean mar", "z", "a l", "noel jean m", "q")) {
            for (var country : List.of("", "VN")) {
                for (var unit : List.of("", "DE")) {
                    var search = new PeopleSearch(text, country, unit, "", Group.EVERYONE, "");
                    var found = all(search, FROM_FEW);

                    assertThat(all(search, ON_THE_WAY)).as(search.address()).isEqualTo(found);
                    assertThat(all(search, IMPATIENT)).as(search.address()).isEqualTo(found);
                }
            }
        }
    }

    @Test
    void every_way_leads_to_the_same_members() {
        for (var group : Group.values()) {
            for (var family : List.of("", "Vente")) {
                var search = new PeopleSearch("", "", "", family, group, "");

                assertThat(all(search, ON_THE_WAY)).isEqualTo(all(search, FROM_FEW));
            }
        }
        assertThat(all(new PeopleSearch("", "", "", "", Group.CHAMPIONS, ""), ON_THE_WAY))
                .containsExactly("bruno-bouchard");
    }

    @Test
    void a_word_that_begins_another_asks_for_nothing_more() {
        assertThat(new PeopleSearch("ma MAR", "", "", "", Group.EVERYONE, "").words())
                .containsExactly("mar");
    }

    private static DirectoryImport directory() {
        var departures = new Departures(database.jdbi(), Clock.systemUTC(), _ -> {});
        return new DirectoryImport(database.jdbi(), Clock.systemUTC(), departures, Runnable::run);
    }

    /** Page by page, to the end. */
    private List<String> all(PeopleSearch search, Limits limits) {
        var finder = new PeopleFinder(store, limits);
        var handles = new ArrayList<String>();
        var after = "";
        do {
            var here =
                    new PeopleSearch(
                            search.text(),
                            search.country(),
                            search.unit(),
                            search.family(),
                            search.group(),
                            after);
            var found = finder.find(here, profiles.anchor(here), 37);
            found.people().forEach(person -> handles.add(person.card().handle()));
            after = found.more() ? handles.getLast() : "";
        } while (!after.isEmpty());
        assertThat(handles).doesNotHaveDuplicates();
        return handles;
    }
}
