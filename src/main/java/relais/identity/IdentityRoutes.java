package relais.identity;

import static relais.people.Role.ANYONE;
import static relais.people.Role.EMPLOYEE;

import relais.web.Routes;

import java.util.Optional;

/** The doors. */
record IdentityRoutes(
        SignInsController signIns,
        SignOutsController signOuts,
        SecurityController security,
        ResetsController resets,
        SetupController setup,
        Optional<DemoController> demo) {

    void register(Routes routes) {
        routes.get("/login", signIns::blank, ANYONE);
        routes.post("/login", signIns::create, ANYONE);
        routes.get("/logout", signOuts::blank, ANYONE);
        routes.post("/logout", signOuts::create, ANYONE);

        routes.get("/login/forgotten", resets::blank, ANYONE);
        routes.post("/login/forgotten", resets::create, ANYONE);
        routes.get("/login/reset/{token}", resets::edit, ANYONE);
        routes.post("/login/reset/{token}", resets::update, ANYONE);

        routes.get("/me/security", security::index, EMPLOYEE);
        routes.post("/me/security/password", security::update, EMPLOYEE);
        routes.post("/me/security/sessions", security::remove, EMPLOYEE);

        routes.get("/setup", setup::blank, ANYONE);
        routes.post("/setup", setup::create, ANYONE);
        demo.ifPresent(it -> routes.post("/login/demo", it::create, ANYONE));
    }
}
