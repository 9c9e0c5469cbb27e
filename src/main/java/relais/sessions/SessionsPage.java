package relais.sessions;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/**
 * Sessions that are to come, those of the visitor first, and what stays of past ones.
 *
 * @param isTop whether the list begins here; further down there are only past ones
 */
public record SessionsPage(
        Visit visit,
        SessionFilter filter,
        boolean isTop,
        List<LiveSession> coming,
        List<LiveSession> past,
        Optional<String> more,
        List<Material> material) {

    public List<LiveSession> mine() {
        return coming.stream().filter(it -> it.isMine(visit.person().id())).toList();
    }

    public List<LiveSession> others() {
        return coming.stream().filter(it -> !it.isMine(visit.person().id())).toList();
    }

    public List<Material> materialOf(LiveSession session) {
        return material.stream().filter(it -> it.sessionId() == session.id()).toList();
    }

    public boolean mayHost() {
        return Sessions.mayHost(visit.person());
    }

    /** Nothing was ever planned, as far as this page goes. */
    public boolean isFirstDay() {
        return isTop && filter.isAll() && coming.isEmpty() && past.isEmpty();
    }
}
