package relais.people;

import io.javalin.security.RouteRole;

/**
 * What somebody is here. A person holds a set of these. {@code ANYONE} and {@code MACHINE} belong
 * to routes only: the first needs no sign-in, the second proves its caller without a session.
 */
public enum Role implements RouteRole {
    ANYONE,
    MACHINE,
    EMPLOYEE,
    AMBASSADOR,
    CHAMPION,
    LEAD,
    EDITOR,
    HR,
    ADMIN
}
