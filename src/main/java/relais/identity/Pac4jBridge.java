package relais.identity;

import io.javalin.http.Context;

import org.pac4j.core.client.Clients;
import org.pac4j.core.config.Config;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.context.FrameworkParameters;
import org.pac4j.core.credentials.authenticator.Authenticator;
import org.pac4j.core.engine.DefaultCallbackLogic;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.exception.http.StatusAction;
import org.pac4j.core.profile.CommonProfile;
import org.pac4j.core.profile.ProfileManager;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.core.profile.factory.ProfileManagerFactory;
import org.pac4j.http.client.indirect.FormClient;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.jee.context.session.JEESessionStore;

import java.util.Optional;

/**
 * Pac4j on Javalin: it asks the clients who somebody is, keeps the answer in the session and renews
 * the session's id. What the visitor sees of it is decided by our controllers.
 */
final class Pac4jBridge {

    static final String EMAIL = "email";
    static final String PASSWORD = "password";

    private static final Integer REFUSED = 422;

    private final Config config;
    private final FormClient form;

    private record Parameters(Context ctx) implements FrameworkParameters {}

    Pac4jBridge(Authenticator passwords) {
        form = new Form(passwords);
        var clients = new Clients("/login", form);
        // else the first who sign in at the same moment meet a form that is half made
        clients.init();
        form.init();
        config = new Config(clients);
        config.setWebContextFactory(it -> new JavalinContext(((Parameters) it).ctx()));
        config.setSessionStoreFactory(_ -> new JEESessionStore());
        config.setProfileManagerFactory(ProfileManagerFactory.DEFAULT);
        config.setHttpActionAdapter((action, _) -> action.getCode());
    }

    /** Signs in whoever the submitted form proves to be; empty when it proves nothing. */
    Optional<Long> signIn(Context ctx) {
        var status =
                new DefaultCallbackLogic()
                        .perform(config, "/", true, form.getName(), new Parameters(ctx));
        // whoever was signed in before still is when this try fails; they are not the answer
        return status.equals(REFUSED) ? Optional.empty() : personId(ctx);
    }

    /** Signs in somebody who proved who they are in another way. */
    void signIn(Context ctx, long personId) {
        var profile = profile(personId);
        profile.setClientName(form.getName());
        profiles(ctx).save(true, profile, false);
        new JEESessionStore().renewSession(new JavalinContext(ctx));
    }

    /** Whom the session belongs to. */
    Optional<Long> personId(Context ctx) {
        return profiles(ctx).getProfile().map(UserProfile::getId).map(Long::valueOf);
    }

    static CommonProfile profile(long personId) {
        var profile = new CommonProfile();
        profile.setId(Long.toString(personId));
        return profile;
    }

    private static ProfileManager profiles(Context ctx) {
        return new ProfileManager(new JavalinContext(ctx), new JEESessionStore());
    }

    /**
     * A wrong password is an answer like another: not a redirect with the address in its address.
     */
    private static final class Form extends FormClient {

        Form(Authenticator passwords) {
            super("/login", EMAIL, PASSWORD, passwords);
        }

        @Override
        protected HttpAction handleInvalidCredentials(
                CallContext call, String username, String message, String errorMessage) {
            return new StatusAction(REFUSED);
        }
    }

    /**
     * Javalin has read the form by now; the servlet would find nothing. Addresses prove nothing.
     */
    private static final class JavalinContext extends JEEContext {

        private final Context ctx;

        JavalinContext(Context ctx) {
            super(ctx.req(), ctx.res());
            this.ctx = ctx;
        }

        @Override
        public Optional<String> getRequestParameter(String name) {
            return Optional.ofNullable(ctx.formParam(name));
        }

        @Override
        public String getRequestContent() {
            return ctx.body();
        }
    }
}
