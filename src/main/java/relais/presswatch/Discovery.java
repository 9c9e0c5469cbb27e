package relais.presswatch;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import relais.web.Beginning;
import relais.web.SafeHtml;
import relais.web.WebLink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the feeds of a site from the address of any of its pages: the address itself, what the page
 * names as its feeds, else where feeds usually are.
 */
final class Discovery {

    private static final Set<String> TYPES =
            Set.of(
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/rdf+xml",
                    "application/feed+json",
                    "application/json");

    private static final List<String> USUAL =
            List.of("/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml", "/feed.json");

    private static final int MOST = 10;

    private final FeedDownload download;

    Discovery(FeedDownload download) {
        this.download = download;
    }

    Search at(String address) {
        try {
            var offers =
                    FeedAddress.isFile(address)
                            ? feed(download.file(address), address).stream().toList()
                            : offers(URI.create(address));
            return offers.isEmpty() ? new Search.Nothing() : new Search.Found(offers);
        } catch (FeedFailure e) {
            return new Search.Failed(e.problem(), e.detail());
        }
    }

    private List<Offer> offers(URI address) throws FeedFailure {
        var fetched = download.get(address);
        var itself = feed(fetched, address.toString());
        if (itself.isPresent()) {
            return List.of(itself.get());
        }
        var page = page(fetched, address);
        var named = named(page);
        return named.isEmpty() ? usual(fetched.from().orElse(address)) : named;
    }

    /** What a page says that its feeds are; feeds of comments come last. */
    private static List<Offer> named(Document page) {
        return page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
                .filter(it -> TYPES.contains(it.attr("type").toLowerCase(Locale.ROOT).strip()))
                .flatMap(it -> offer(it, page).stream())
                .distinct()
                .sorted(Comparator.comparing(Offer::isOfComments))
                .limit(MOST)
                .toList();
    }

    private static Optional<Offer> offer(Element link, Document page) {
        var title = Optional.of(link.attr("title").strip()).filter(it -> !it.isEmpty());
        return WebLink.of(link.absUrl("href"))
                .filter(FeedAddress::isWeb)
                .filter(it -> it.length() <= 700)
                .map(
                        it ->
                                new Offer(
                                        it,
                                        Beginning.of(title.orElseGet(page::title), 160),
                                        page.select("html").attr("lang")));
    }

    /** One after the other, until there is one: nobody likes to be asked for six. */
    private List<Offer> usual(URI page) throws FeedFailure {
        for (var path : USUAL) {
            var found = there(page.resolve(path));
            if (found.isPresent()) {
                return found.stream().toList();
            }
        }
        return List.of();
    }

    private Optional<Offer> there(URI address) throws FeedFailure {
        try {
            return feed(download.get(address), address.toString());
        } catch (FeedFailure e) {
            if (e.problem() == Problem.STATUS) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Empty for what is something else than a feed. */
    private static Optional<Offer> feed(Fetched fetched, String address) throws FeedFailure {
        try {
            var feed = FeedReader.read(fetched);
            return Optional.of(
                    new Offer(
                            fetched.movedTo().orElse(address),
                            Beginning.of(SafeHtml.text(feed.title()), 160),
                            feed.language()));
        } catch (FeedFailure e) {
            if (e.problem() == Problem.WEB_PAGE
                    || e.problem() == Problem.NOT_A_FEED
                    || e.problem() == Problem.DOCTYPE) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Document page(Fetched fetched, URI address) throws FeedFailure {
        try (var bytes = new ByteArrayInputStream(fetched.bytes())) {
            return Jsoup.parse(bytes, null, fetched.from().orElse(address).toString());
        } catch (IOException _) {
            throw new FeedFailure(Problem.NOT_A_FEED);
        }
    }
}
