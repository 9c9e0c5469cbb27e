package relais.referrals;

import relais.feed.Pieces.Piece;
import relais.people.PersonCard;
import relais.web.Visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Referrals that wait for HR, or have been in their hands.
 *
 * @param offers all that this HR keeps
 * @param job the one that the list is narrowed to
 * @param status the one that the list is narrowed to
 * @param after the last one, where there are more
 */
public record ReferralsDeskPage(
        Visit visit,
        List<Referral> referrals,
        List<JobOffer> offers,
        Map<Long, Piece> titles,
        Map<Long, PersonCard> referrers,
        Optional<Long> job,
        Optional<Status> status,
        boolean first,
        Optional<Long> after) {

    public boolean isNarrowed() {
        return job.isPresent() || status.isPresent();
    }

    public String title(Referral referral) {
        return titles.get(referral.itemId()).title();
    }

    public String titleLanguage(Referral referral) {
        return visit.otherLanguage(titles.get(referral.itemId()).language());
    }

    /** None where they left without a trace, or the company. */
    public Optional<PersonCard> referrer(Referral referral) {
        return referral.referrerId().map(referrers::get);
    }

    public List<Status> statuses() {
        return Status.KEPT;
    }

    /** To choose from. */
    public Map<String, String> jobs() {
        var jobs = new LinkedHashMap<String, String>();
        offers.forEach(
                it ->
                        jobs.put(
                                String.valueOf(it.itemId()),
                                titles.get(it.itemId()).title() + " · " + it.place()));
        return jobs;
    }

    public boolean isJob(String key) {
        return job.map(String::valueOf).filter(key::equals).isPresent();
    }

    public String path(Optional<Status> other) {
        return "/hr/referrals" + query(other, Optional.empty());
    }

    public String more() {
        return "/hr/referrals" + query(status, after);
    }

    private String query(Optional<Status> other, Optional<Long> before) {
        var query = new StringBuilder();
        job.ifPresent(it -> add(query, "job", String.valueOf(it)));
        other.ifPresent(it -> add(query, "status", it.word()));
        before.ifPresent(it -> add(query, "before", String.valueOf(it)));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
