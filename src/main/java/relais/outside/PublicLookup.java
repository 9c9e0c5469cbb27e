package relais.outside;

import org.apache.hc.client5.http.DnsResolver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Looks hosts up for the client, which connects to just what it gets here: nobody can answer
 * differently a moment after an address was judged.
 */
final class PublicLookup implements DnsResolver {

    /** One of the host's addresses belongs to a network inside. */
    static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private Inside(String host) {
            super(host);
        }
    }

    private final DnsResolver names;
    private final Predicate<InetAddress> allowed;

    PublicLookup(DnsResolver names, Predicate<InetAddress> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (!Stream.of(addresses).allMatch(allowed)) {
            throw new Inside(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
