package relais.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Believes what the proxies before us say about a request, and nobody else: who sends it is the
 * last address that no proxy of ours stands for, as the ones before it are the sender's own words.
 */
public final class Proxies implements HttpConfiguration.Customizer {

    private static final List<HttpHeader> HEADERS =
            List.of(
                    HttpHeader.FORWARDED,
                    HttpHeader.X_FORWARDED_FOR,
                    HttpHeader.X_FORWARDED_HOST,
                    HttpHeader.X_FORWARDED_PORT,
                    HttpHeader.X_FORWARDED_PROTO,
                    HttpHeader.X_FORWARDED_SERVER);

    private final Predicate<InetAddress> trusted;
    private final ForwardedRequestCustomizer customizer = new ForwardedRequestCustomizer();

    public Proxies(Predicate<InetAddress> trusted) {
        this.trusted = trusted;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        if (!isTrusted(Request.getRemoteAddr(request))) {
            return request;
        }
        var said = HttpFields.build(request.getHeaders());
        HEADERS.forEach(said::remove);
        var senders = values(request, HttpHeader.X_FORWARDED_FOR).reversed();
        senders.stream()
                .filter(sender -> !isTrusted(sender))
                .findFirst()
                .ifPresent(sender -> said.put(HttpHeader.X_FORWARDED_FOR, sender));
        Stream.of(HttpHeader.X_FORWARDED_PROTO, HttpHeader.X_FORWARDED_HOST)
                .forEach(
                        header -> {
                            var values = values(request, header);
                            if (!values.isEmpty()) {
                                said.put(header, values.getLast());
                            }
                        });
        return customizer.customize(
                new Request.Wrapper(request) {
                    @Override
                    public HttpFields getHeaders() {
                        return said;
                    }
                },
                responseHeaders);
    }

    private boolean isTrusted(String address) {
        try {
            return trusted.test(InetAddress.ofLiteral(address.replace("[", "").replace("]", "")));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static List<String> values(Request request, HttpHeader header) {
        return request.getHeaders().getValuesList(header).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
