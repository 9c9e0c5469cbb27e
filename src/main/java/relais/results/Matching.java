package relais.results;

import relais.results.Match.Certainty;
import relais.timeline.Network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds the declared posts that the lines of a file speak of: first by what is certain, and each
 * post once. Where two come into question, none is taken.
 */
final class Matching {

    /**
     * @param address empty where its link names no post by number, or there is none
     */
    private record Candidate(PostResults post, Optional<LinkedInPost> address) {

        static Candidate of(PostResults post) {
            return new Candidate(post, post.post().link().flatMap(LinkedInPost::of));
        }

        boolean hasNumber(ExportLine line) {
            return address.filter(it -> it.number() == line.post().number()).isPresent();
        }

        boolean isOfMoment(ExportLine line) {
            return address.filter(line.post()::isNear).isPresent();
        }

        boolean isOfDay(ExportLine line) {
            return address.isEmpty() && post.post().postedOn().equals(line.date());
        }
    }

    private final List<Candidate> candidates;
    private final Set<Candidate> taken = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();
    private List<ExportLine> left;

    private Matching(List<PostResults> posts, List<ExportLine> lines) {
        this.candidates =
                posts.stream()
                        .filter(it -> it.post().network() == Network.LINKEDIN)
                        .map(Candidate::of)
                        .toList();
        this.left = lines;
    }

    /** In the order of the posts. */
    static List<Match> of(List<PostResults> posts, List<ExportLine> lines) {
        var matching = new Matching(posts, lines);
        matching.match(Certainty.NUMBER, Candidate::hasNumber);
        matching.match(Certainty.MOMENT, Candidate::isOfMoment);
        matching.match(Certainty.DAY, Candidate::isOfDay);
        return matching.matches.stream()
                .sorted(Comparator.comparing(it -> posts.indexOf(it.post())))
                .toList();
    }

    private void match(Certainty certainty, BiPredicate<Candidate, ExportLine> fits) {
        var free = candidates.stream().filter(it -> !taken.contains(it)).toList();
        var missed = new ArrayList<ExportLine>();
        for (var line : left) {
            only(free, it -> fits.test(it, line))
                    .filter(it -> left.stream().filter(other -> fits.test(it, other)).count() == 1)
                    .ifPresentOrElse(
                            it -> {
                                taken.add(it);
                                matches.add(new Match(it.post(), line, certainty));
                            },
                            () -> missed.add(line));
        }
        left = missed;
    }

    private static Optional<Candidate> only(List<Candidate> candidates, Predicate<Candidate> fits) {
        var fitting = candidates.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
