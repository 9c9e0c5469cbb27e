package relais.web;

import io.javalin.http.Context;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as senders can be told apart. */
public final class Sender {

    private Sender() {}

    /** Whoever has one IPv6 address has 2⁶⁴ of them: they count as one. */
    public static String of(Context ctx) {
        try {
            var address = InetAddress.ofLiteral(ctx.ip().replace("[", "").replace("]", ""));
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), 8))
                    : address.getHostAddress();
        } catch (IllegalArgumentException _) {
            return "unknown";
        }
    }
}
