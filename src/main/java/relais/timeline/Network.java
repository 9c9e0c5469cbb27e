package relais.timeline;

import relais.web.WebLink;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where people post in public. Names are stored: renaming one is a migration. */
public enum Network {
    LINKEDIN(
            "LinkedIn",
            "linkedin",
            "/posts/|/feed/update/|/pulse/|/video/",
            "linkedin.com",
            "lnkd.in"),
    X("X", "twitter-x", "/status/\\d", "x.com", "twitter.com"),
    MASTODON("Mastodon", "mastodon", "/."),
    BLUESKY("Bluesky", "bluesky", "/post/", "bsky.app"),
    FACEBOOK(
            "Facebook",
            "facebook",
            "/posts/|/permalink|/photo|/videos?/|/watch|/story\\.php|/share/|/reel/",
            "facebook.com",
            "fb.watch"),
    INSTAGRAM("Instagram", "instagram", "/(p|reel|tv)/", "instagram.com"),
    YOUTUBE(
            "YouTube",
            "youtube",
            "/watch|/shorts/|/live/|^/[\\w-]{11}$",
            "youtube.com",
            "youtu.be"),
    BLOG("Blog", "journal-text", "/.");

    /** Servers of Mastodon have any name, but write addresses in one way. */
    private static final Pattern TOOT = Pattern.compile("/@[^/]+/\\d+/?");

    private static final String SHORT_LINKS = "lnkd.in";

    private final String word;
    private final String icon;
    private final Pattern post;
    private final List<String> hosts;

    Network(String word, String icon, String post, String... hosts) {
        this.word = word;
        this.icon = icon;
        this.post = Pattern.compile(post);
        this.hosts = List.of(hosts);
    }

    /** The network that this address belongs to; any site is taken for a blog. */
    public static Network of(String link) {
        var host = WebLink.host(link);
        return Arrays.stream(values())
                .filter(it -> it.hosts.stream().anyMatch(own -> isOf(host, own)))
                .findFirst()
                .orElseGet(() -> TOOT.matcher(path(link)).matches() ? MASTODON : BLOG);
    }

    /** Empty for what is none. */
    public static Optional<Network> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }

    /** Whether this address can be one of its own. */
    boolean mayHold(String link) {
        var network = of(link);
        return network == this || hosts.isEmpty() && network.hosts.isEmpty();
    }

    /** Whether this address leads to one post, and not to a profile or a front page. */
    boolean isPost(String link) {
        return WebLink.host(link).equals(SHORT_LINKS) || post.matcher(path(link)).find();
    }

    /** Whether what stands behind the question mark only says how one came there. */
    boolean ignoresQuery() {
        return !List.of(BLOG, FACEBOOK, YOUTUBE).contains(this);
    }

    /** As it stands in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name, which is the same in all languages; a blog has words of ours. */
    public String word() {
        return word;
    }

    public String icon() {
        return icon;
    }

    private static boolean isOf(String host, String own) {
        return host.equals(own) || host.endsWith("." + own);
    }

    private static String path(String link) {
        return Optional.ofNullable(URI.create(link).getRawPath()).orElse("");
    }
}
