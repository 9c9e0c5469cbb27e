package relais.links;

import relais.feed.Pieces.Piece;
import relais.web.Visit;

import java.util.Map;
import java.util.Optional;

/**
 * A link as its owner sees it.
 *
 * @param address the whole of it
 * @param piece what it is about, as far as its owner may still see that
 */
public record LinkLine(Visit visit, TrackedLink link, String address, Optional<Piece> piece) {

    private static final Map<String, String> NETWORKS =
            Map.of(
                    "bluesky", "Bluesky",
                    "facebook", "Facebook",
                    "instagram", "Instagram",
                    "linkedin", "LinkedIn",
                    "mastodon", "Mastodon",
                    "x", "X",
                    "youtube", "YouTube");

    /** What it leads to, by its title where there is one. */
    public String title() {
        return piece.map(Piece::title).orElse(link.site());
    }

    /** Null, which leaves the attribute out, for the page's own. */
    public String titleLanguage() {
        return piece.map(it -> visit.otherLanguage(it.language())).orElse(null);
    }

    public String network() {
        return NETWORKS.getOrDefault(link.network(), others());
    }

    /** Without what browsers add by themselves. */
    public String shortAddress() {
        return address.replaceFirst("^https?://", "");
    }

    private String others() {
        return switch (link.network()) {
            case "blog" -> visit.text("links.network.blog");
            case "email" -> visit.text("links.network.email");
            case "referral" -> visit.text("links.network.referral");
            default -> visit.text("links.network.other");
        };
    }
}
