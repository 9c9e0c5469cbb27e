package relais.outside;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses belong to the public internet, so that we may be sent there. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return !(address.isAnyLocalAddress()
                        || address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isMulticastAddress())
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    /** RFC 6890: this network, carriers' own, protocol use, tests, benchmarks, reserved. */
    private static boolean isPublic4(byte[] address) {
        int a = address[0] & 0xff;
        int b = address[1] & 0xff;
        int c = address[2] & 0xff;
        return !(a == 0
                || a == 127
                || a >= 224
                || a == 100 && b >= 64 && b < 128
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113);
    }

    /** Only 2000::/3 is given out; of it not 6to4 and Teredo, which wrap an IPv4 address. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | address[1] & 0xff;
        int second = (address[2] & 0xff) << 8 | address[3] & 0xff;
        return first >> 13 == 1
                && first != 0x2002
                && !(first == 0x2001 && (second == 0 || second == 0xdb8));
    }
}
