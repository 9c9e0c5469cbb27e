package relais.media;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A video at somebody else's, and the frame that shows it with as little as possible told to them.
 *
 * @param host who learns who looks at it
 * @param page where it is looked at without a frame
 */
public record OutsideVideo(String host, String page, URI frame) {

    private static final String YOUTUBE = "youtube.com";
    private static final String VIMEO = "vimeo.com";
    private static final String DAILYMOTION = "dailymotion.com";

    private static final Map<String, String> NAMES =
            Map.of(YOUTUBE, "YouTube (Google)", VIMEO, "Vimeo", DAILYMOTION, "Dailymotion");

    private static final Pattern YOUTUBE_VIDEO =
            Pattern.compile(
                    "https://(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|embed/|shorts/|live/)|youtu\\.be/)([\\w-]{11})(?:[?&#].*)?");
    private static final Pattern VIMEO_VIDEO =
            Pattern.compile(
                    "https://(?:www\\.)?(?:player\\.)?vimeo\\.com/(?:video/)?(\\d{5,12})(?:/([0-9a-f]{6,20}))?(?:[?#].*)?");
    private static final Pattern DAILYMOTION_VIDEO =
            Pattern.compile(
                    "https://(?:(?:www\\.)?dailymotion\\.com/(?:embed/)?video|dai\\.ly)/([a-z0-9]{5,12})(?:[_?#].*)?");
    private static final Pattern PEERTUBE_VIDEO =
            Pattern.compile("/(?:w|videos/watch|videos/embed)/([A-Za-z0-9-]{8,40})");

    /**
     * Empty where the address is no video at one of these hosts. Hosts of which we do not know more
     * are taken for ones of PeerTube.
     */
    public static Optional<OutsideVideo> of(String link, List<String> hosts) {
        return video(link.strip()).filter(it -> hosts.contains(it.host()));
    }

    /** As people know it. */
    public String name() {
        return NAMES.getOrDefault(host, host);
    }

    /** For the content policy of the one page that shows it. */
    public String origin() {
        return frame.getScheme() + "://" + frame.getAuthority();
    }

    private static Optional<OutsideVideo> video(String link) {
        var youtube = YOUTUBE_VIDEO.matcher(link);
        var vimeo = VIMEO_VIDEO.matcher(link);
        var dailymotion = DAILYMOTION_VIDEO.matcher(link);
        if (youtube.matches()) {
            return at(YOUTUBE, link, "https://www.youtube-nocookie.com/embed/" + youtube.group(1));
        } else if (vimeo.matches()) {
            var secret = vimeo.group(2) == null ? "" : "&h=" + vimeo.group(2);
            return at(
                    VIMEO,
                    link,
                    "https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1" + secret);
        } else if (dailymotion.matches()) {
            return at(
                    DAILYMOTION,
                    link,
                    "https://geo.dailymotion.com/player.html?video=" + dailymotion.group(1));
        } else {
            return peerTube(link);
        }
    }

    private static Optional<OutsideVideo> peerTube(String link) {
        try {
            var uri = new URI(link);
            var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            var path = PEERTUBE_VIDEO.matcher(uri.getPath() == null ? "" : uri.getPath());
            return "https".equals(uri.getScheme()) && uri.getPort() < 0 && path.matches()
                    ? at(
                            host,
                            link,
                            "https://" + host + "/videos/embed/" + path.group(1) + "?p2p=0")
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static Optional<OutsideVideo> at(String host, String page, String frame) {
        return Optional.of(new OutsideVideo(host, page, URI.create(frame)));
    }
}
