package relais.sharing;

import relais.timeline.Network;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way to take a text where it is posted: an address that opens there, ready to be sent by its
 * writer.
 *
 * @param key of the network
 */
public record Way(String key, String icon, String name, String href) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern SERVER = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d{2,5})?");

    /** That to this network first. */
    static List<Way> of(String words, Network network, String server) {
        var ways = new ArrayList<Way>();
        ways.add(
                to(
                        Network.LINKEDIN,
                        "https://www.linkedin.com/feed/?shareActive=true&text=" + encoded(words)));
        ways.add(to(Network.X, "https://x.com/intent/post?text=" + encoded(words)));
        ways.add(to(Network.BLUESKY, "https://bsky.app/intent/compose?text=" + encoded(words)));
        host(server)
                .ifPresent(
                        it ->
                                ways.add(
                                        to(
                                                Network.MASTODON,
                                                "https://"
                                                        + it
                                                        + "/share?text="
                                                        + encoded(words))));
        ways.add(facebook(words));
        ways.sort((one, other) -> Boolean.compare(other.is(network), one.is(network)));
        return List.copyOf(ways);
    }

    /** The first line is what it is called; a mail needs one. */
    static String mail(String words) {
        var subject = words.lines().findFirst().orElse("");
        return "mailto:?subject="
                + encoded(subject.length() > 80 ? subject.substring(0, 80) : subject)
                + "&body="
                + encoded(words.replace("\n", "\r\n"));
    }

    /** As people write it: with or without its scheme, with their name before it. */
    static Optional<String> host(String server) {
        var host =
                server.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^@?[^/@]*@", "")
                        .replaceFirst("/.*$", "");
        return Optional.of(host).filter(it -> SERVER.matcher(it).matches());
    }

    public boolean is(Network network) {
        return key.equals(network.key());
    }

    /** It takes a link and no words. */
    private static Way facebook(String words) {
        var link = LINK.matcher(words);
        var href =
                link.find()
                        ? "https://www.facebook.com/sharer/sharer.php?u=" + encoded(link.group())
                        : "https://www.facebook.com/";
        return new Way(
                Network.FACEBOOK.key(), Network.FACEBOOK.icon(), Network.FACEBOOK.word(), href);
    }

    private static Way to(Network network, String href) {
        return new Way(network.key(), network.icon(), network.word(), href);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
