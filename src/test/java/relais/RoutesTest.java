package relais;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import relais.people.Person;
import relais.people.Role;
import relais.support.Portal;
import relais.support.RouteTable;
import relais.support.Scene;
import relais.support.TestDatabase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every route, asked for by everyone: signed out, each role, and roles limited to another unit. */
class RoutesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    @RegisterExtension static final Portal portal = new Portal(database);

    Scene scene;

    static List<RouteTable.Line> lines() {
        return RouteTable.lines();
    }

    static List<RouteTable.Line> acts() {
        return lines().stream().filter(line -> !line.isAsking()).toList();
    }

    @BeforeEach
    void scene() {
        scene = Scene.set(database.jdbi(), portal.app());
    }

    @Test
    void every_route_is_expected_with_just_these_roles() {
        Map<String, Set<Role>> expected =
                new TreeMap<>(
                        lines().stream()
                                .collect(
                                        Collectors.toMap(
                                                RouteTable.Line::route, RouteTable.Line::roles)));
        Map<String, Set<Role>> actual = new TreeMap<>();
        portal.app()
                .routes()
                .forEach(route -> actual.put(route.method() + " " + route.path(), route.roles()));

        assertThat(actual).isEqualTo(expected);
    }

    /** Asking changes nothing that the next one would miss, so that one scene does for all. */
    @Test
    void what_is_asked_for_goes_to_whom_it_is_for_and_nobody_else() {
        lines().stream().filter(RouteTable.Line::isAsking).forEach(this::answersWhomItIsFor);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void an_act_is_open_to_whom_it_is_for_and_nobody_else(RouteTable.Line line) {
        answersWhomItIsFor(line);
    }

    private void answersWhomItIsFor(RouteTable.Line line) {
        var address = scene.address(line.path());
        portal.signOut();
        assertThat(line.isOpen() ? line.answers() : Set.of(401))
                .as("%s signed out", line)
                .contains(portal.send(line.method(), address).status());

        for (var person : scene.everyone()) {
            portal.signIn(person);
            assertThat(expected(line, person))
                    .as("%s for %s", line, person.name())
                    .contains(portal.send(line.method(), address).status());
        }
    }

    private static Set<Integer> expected(RouteTable.Line line, Person person) {
        if (line.isOpen()) {
            return line.answers();
        }
        var theirs = line.roles().stream().filter(person::is).toList();
        if (theirs.isEmpty()) {
            return Set.of(403);
        }
        return theirs.stream().allMatch(role -> isLimited(person, role))
                ? line.elsewhere()
                : line.answers();
    }

    private static boolean isLimited(Person person, Role role) {
        return Set.of(Role.LEAD, Role.EDITOR, Role.HR).contains(role) && !person.isEverywhere(role);
    }
}
