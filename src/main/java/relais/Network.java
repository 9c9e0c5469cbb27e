package relais;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** An address ({@code 10.0.0.1}, {@code ::1}) or a block of them ({@code 172.16.0.0/12}). */
public record Network(InetAddress address, int prefix) {

    public static Network parse(String text) {
        var slash = text.indexOf('/');
        var address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        var bits = address.getAddress().length * 8;
        var prefix = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
        Parse.require(0 <= prefix && prefix <= bits);
        return new Network(address, prefix);
    }

    static List<Network> list(String text) {
        return Stream.of(text.split(",")).map(String::strip).map(Network::parse).toList();
    }

    public boolean contains(InetAddress other) {
        var ours = address.getAddress();
        var theirs = other.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < prefix; bit++) {
            var mask = 0x80 >> (bit % 8);
            if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
