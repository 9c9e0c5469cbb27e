package relais.identity;

import io.javalin.http.Context;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody goes once signed in: to a page of ours, whatever the address claims. */
final class LocalAddress {

    private static final String HUB = "/";

    /**
     * A slash and no second one, and only what an address may hold: browsers read a backslash as a
     * slash, and leave out line breaks.
     */
    private static final Pattern OURS =
            Pattern.compile("/(?:[\\w.~!$&'()*+,;=:@%?-][\\w.~!$&'()*+,;=:@%?/-]*)?");

    private static final Pattern DOORS = Pattern.compile("/(?:login|logout|setup)(?:[/?].*)?");
    private static final int LONGEST = 1000;

    private LocalAddress() {}

    /** The address if it is one of ours, else the hub. */
    static String of(String wanted) {
        var fits =
                wanted != null
                        && wanted.length() <= LONGEST
                        && OURS.matcher(wanted).matches()
                        && !DOORS.matcher(wanted).matches();
        return fits ? wanted : HUB;
    }

    /** The sign-in page that leads to what was asked for. */
    static String signInFor(Context ctx) {
        var query = ctx.queryString();
        var wanted = of(ctx.req().getRequestURI() + (query == null ? "" : "?" + query));
        return wanted.equals(HUB)
                ? "/login"
                : "/login?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
