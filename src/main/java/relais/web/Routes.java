package relais.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

import relais.people.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of addresses: what answers, and who may ask. A route without a role does not
 * compile.
 */
public final class Routes {

    /** One line of the table. */
    public record Route(HandlerType method, String path, Set<Role> roles) {}

    private final RoutesConfig javalin;
    private final List<Route> table = new ArrayList<>();

    public Routes(RoutesConfig javalin) {
        this.javalin = javalin;
    }

    /** HEAD is answered by the same handler, so that its headers are the page's. */
    public void get(String path, Handler handler, Role role, Role... orRoles) {
        add(HandlerType.GET, path, handler, role, orRoles);
        javalin.addHttpHandler(
                HandlerType.HEAD, path, handler, roles(role, orRoles).toArray(Role[]::new));
    }

    public void post(String path, Handler handler, Role role, Role... orRoles) {
        add(HandlerType.POST, path, handler, role, orRoles);
    }

    public void put(String path, Handler handler, Role role, Role... orRoles) {
        add(HandlerType.PUT, path, handler, role, orRoles);
    }

    /** What browsers ask before a page without an origin may ask for anything else. */
    public void options(String path, Handler handler, Role role, Role... orRoles) {
        add(HandlerType.OPTIONS, path, handler, role, orRoles);
    }

    public void delete(String path, Handler handler, Role role, Role... orRoles) {
        add(HandlerType.DELETE, path, handler, role, orRoles);
    }

    public List<Route> table() {
        return List.copyOf(table);
    }

    private void add(HandlerType method, String path, Handler handler, Role role, Role... orRoles) {
        var roles = roles(role, orRoles);
        table.add(new Route(method, path, roles));
        javalin.addHttpHandler(method, path, handler, roles.toArray(Role[]::new));
    }

    private static Set<Role> roles(Role role, Role... orRoles) {
        return Stream.concat(Stream.of(role), Stream.of(orRoles))
                .collect(Collectors.toUnmodifiableSet());
    }
}
