package relais;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the values of settings are read; whatever is not meant that way is an illegal argument. */
final class Parse {

    private static final Pattern MEMORY = Pattern.compile("([1-9][0-9]{0,6})([MG])");
    private static final Pattern LISTENER = Pattern.compile("(.+):([0-9]{1,5})");

    private Parse() {}

    static URI origin(String text) {
        var uri = URI.create(text.replaceFirst("/$", ""));
        var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        require(web && uri.getHost() != null && uri.getUserInfo() == null);
        require(uri.getPath().isEmpty() && uri.getQuery() == null && uri.getFragment() == null);
        return uri;
    }

    /** An address below which a service answers. */
    static URI service(String text) {
        var uri = URI.create(text.replaceFirst("/+$", ""));
        var web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        require(web && uri.getHost() != null && uri.getUserInfo() == null);
        require(uri.getQuery() == null && uri.getFragment() == null);
        return uri;
    }

    /** What can stand in a header. */
    static String token(String text) {
        require(text.chars().allMatch(it -> 0x21 <= it && it <= 0x7e));
        return text;
    }

    static String mariaDbUrl(String text) {
        require(text.startsWith("jdbc:mariadb:"));
        return text;
    }

    static long memory(String text) {
        var parts = MEMORY.matcher(text);
        require(parts.matches());
        return Long.parseLong(parts.group(1)) << (parts.group(2).equals("G") ? 30 : 20);
    }

    static Locale locale(String text) {
        require(text.equals("fr") || text.equals("en"));
        return Locale.of(text);
    }

    static boolean onOff(String text) {
        require(text.equals("on") || text.equals("off"));
        return text.equals("on");
    }

    static Optional<InetSocketAddress> listener(String text) {
        if (text.equals("off")) {
            return Optional.empty();
        }
        var parts = LISTENER.matcher(text);
        require(parts.matches());
        return Optional.of(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))));
    }

    static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException();
        }
    }
}
