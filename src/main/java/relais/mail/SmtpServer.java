package relais.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where mail leaves: {@code smtp://user:password@host:587} (STARTTLS where the server offers it) or
 * {@code smtps://} (TLS from the first byte), and {@code ?from=relais@company.example} at its end.
 */
public record SmtpServer(
        String host,
        int port,
        boolean tls,
        Optional<String> user,
        Optional<String> password,
        Optional<String> from) {

    private static final String FROM = "from=";

    public static SmtpServer parse(String text) {
        var uri = URI.create(text);
        var tls = "smtps".equals(uri.getScheme());
        if (uri.getHost() == null || !tls && !"smtp".equals(uri.getScheme())) {
            throw new IllegalArgumentException();
        }

        var port = uri.getPort() > 0 ? uri.getPort() : tls ? 465 : 25;
        var account = Optional.ofNullable(uri.getRawUserInfo()).map(info -> info.split(":", 2));
        return new SmtpServer(
                uri.getHost(),
                port,
                tls,
                account.map(parts -> decoded(parts[0])),
                account.filter(parts -> parts.length == 2).map(parts -> decoded(parts[1])),
                from(uri));
    }

    /** Whom mail comes from: as set, else the account that sends it, else a name at this host. */
    public String sender(String host) {
        return from.or(() -> user.filter(name -> name.contains("@"))).orElse("relais@" + host);
    }

    /** Without the password: this may end in a log. */
    @Override
    public String toString() {
        return (tls ? "smtps://" : "smtp://") + host + ":" + port;
    }

    private static Optional<String> from(URI uri) {
        return Optional.ofNullable(uri.getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(parameter -> parameter.startsWith(FROM))
                .map(parameter -> decoded(parameter.substring(FROM.length())))
                .findFirst();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
