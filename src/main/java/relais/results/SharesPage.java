package relais.results;

import relais.kudos.Thanks;
import relais.links.LinkCount;
import relais.sharing.Month;
import relais.training.Completion;
import relais.web.Visit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * @param posts newest first
 * @param charted what the drawing shows
 * @param opened how often the person’s tracked links were, the most often first
 * @param learned modules completed this month
 * @param thanks that name something they relayed
 */
public record SharesPage(
        Visit visit,
        Month month,
        List<Named> posts,
        Past past,
        Metric charted,
        List<Opened> opened,
        List<Completion> learned,
        List<Thanks> thanks) {

    /** As many stand on the page until somebody wants all. */
    private static final int A_PAGE = 20;

    /** The latest, or all that are asked for. */
    public List<Named> shown() {
        return isWhole() ? posts : posts.subList(0, A_PAGE);
    }

    public boolean isWhole() {
        return posts.size() <= A_PAGE || visit.query("all").isPresent();
    }

    static List<Metric> drawable(List<PostResults> posts) {
        var past = new Past(posts);
        return Stream.of(Metric.values())
                .filter(it -> Chart.of(it, posts, past).isDrawn())
                .toList();
    }

    public List<Metric> drawable() {
        return drawable(results());
    }

    public Chart chart() {
        return Chart.of(charted, results(), past);
    }

    public boolean isFirstDay() {
        return posts.isEmpty();
    }

    public boolean isAnythingKnown() {
        return posts.stream().anyMatch(it -> it.results().isKnown());
    }

    public Optional<Double> usual(Named post, Metric metric) {
        return past.usual(post.results(), metric);
    }

    public Optional<Double> usualRate(Named post) {
        return post.results().rate().flatMap(it -> past.usualRate(post.results(), it.formula()));
    }

    /**
     * What the person’s own link counted for a post: where several posts share it, it says nothing
     * of one.
     */
    public Optional<LinkCount> measured(Named post) {
        var same =
                posts.stream()
                        .filter(it -> it.post().itemId().equals(post.post().itemId()))
                        .filter(it -> it.post().network() == post.post().network())
                        .count();
        return opened.stream()
                .map(Opened::count)
                .filter(it -> it.itemId().isPresent() && it.itemId().equals(post.post().itemId()))
                .filter(it -> it.network().equals(post.post().network().key()))
                .filter(_ -> same == 1)
                .findFirst();
    }

    public String gist(Chart.Bar bar) {
        return posts.stream()
                .filter(it -> it.results().equals(bar.post()))
                .map(Named::gist)
                .findFirst()
                .orElseThrow();
    }

    private List<PostResults> results() {
        return posts.stream().map(Named::results).toList();
    }
}
