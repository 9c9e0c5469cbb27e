package relais;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where mail leaves: {@code smtp://user:password@host:587} (STARTTLS where the server offers it) or
 * {@code smtps://} (TLS from the first byte).
 */
public record SmtpServer(
        String host, int port, boolean tls, Optional<String> user, Optional<String> password) {

    static SmtpServer parse(String text) {
        var uri = URI.create(text);
        var tls = "smtps".equals(uri.getScheme());
        Parse.require((tls || "smtp".equals(uri.getScheme())) && uri.getHost() != null);

        var port = uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 25;
        var account = Optional.ofNullable(uri.getRawUserInfo()).map(info -> info.split(":", 2));
        return new SmtpServer(
                uri.getHost(),
                port,
                tls,
                account.map(parts -> decoded(parts[0])),
                account.filter(parts -> parts.length == 2).map(parts -> decoded(parts[1])));
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
