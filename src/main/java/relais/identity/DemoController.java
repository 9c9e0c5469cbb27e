package relais.identity;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;

import java.util.List;

/** One click to be somebody of the demonstration. Not wired where there is none. */
final class DemoController {

    private final Doorkeeper doorkeeper;
    private final IdentityStore store;

    DemoController(Doorkeeper doorkeeper, IdentityStore store) {
        this.doorkeeper = doorkeeper;
        this.store = store;
    }

    void create(Context ctx) {
        var email = ctx.formParam("email");
        if (email == null || !DemoAccount.isOne(email)) {
            throw new NotFoundResponse();
        }
        var account =
                store.demoAccounts(List.of(email)).stream()
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new);
        doorkeeper.signIn(ctx, account.personId());
        ctx.redirect(LocalAddress.of(ctx.formParam("to")), HttpStatus.SEE_OTHER);
    }
}
