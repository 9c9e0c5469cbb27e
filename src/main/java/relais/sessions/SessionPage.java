package relais.sessions;

import relais.web.Visit;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One session, as the visitor sees it.
 *
 * @param hosts whether the visitor leads it
 * @param overlapping another session of theirs at the same time
 * @param verdict for hosts: what people said, once enough did
 */
public record SessionPage(
        Visit visit,
        LiveSession session,
        boolean hosts,
        Optional<LiveSession> overlapping,
        List<Material> material,
        boolean rated,
        Optional<Verdict> verdict,
        SessionForms forms) {

    SessionPage with(SessionForms other) {
        return new SessionPage(visit, session, hosts, overlapping, material, rated, verdict, other);
    }

    public boolean isOpen() {
        return session.isOpenAt(visit.now());
    }

    public boolean hasStarted() {
        return session.hasStartedAt(visit.now());
    }

    public boolean isOver() {
        return session.isOverAt(visit.now());
    }

    /** It will take place, or does. */
    public boolean isAhead() {
        return !session.isCancelled() && !isOver();
    }

    public boolean isChangeable() {
        return hosts && isAhead();
    }

    /** Whoever leads it has no seat; nobody else loses sight of the button. */
    public boolean mayTakeSeat() {
        return isOpen() && !session.isHostedBy(visit.person().id());
    }

    public Optional<String> link() {
        return session.link()
                .filter(_ -> session.showsLinkTo(visit.person().id()))
                .filter(_ -> isAhead());
    }

    public boolean asksForCode() {
        return session.hasSeat() && !session.wasAttended() && session.takesCodeAt(visit.now());
    }

    public boolean mayRate() {
        return session.wasAttended() && hasStarted();
    }

    /** Where the host's clock shows another time than the visitor's. */
    public Optional<String> elsewhere() {
        var zone = ZoneId.of(session.zone());
        var rules = zone.getRules().getOffset(session.startsAt());
        return rules.equals(visit.zone().getRules().getOffset(session.startsAt()))
                ? Optional.empty()
                : Optional.of(visit.moment(session.startsAt(), zone));
    }

    public Map<String, String> stars() {
        var stars = new LinkedHashMap<String, String>();
        for (int i = 5; i >= 1; i--) {
            stars.put(String.valueOf(i), visit.text("sessions.rating.stars." + i));
        }
        return stars;
    }

    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : Material.Kind.values()) {
            kinds.put(kind.name(), visit.text("sessions.material." + kind.key()));
        }
        return kinds;
    }

    /** "4.2" in the visitor's language. */
    public String average() {
        return String.format(visit.locale(), "%.1f", verdict.orElseThrow().average());
    }
}
