package relais.sessions;

import relais.web.Visit;

import java.util.List;

/** For hosts: who has a seat, who was there, who waits. */
public record SeatsPage(Visit visit, LiveSession session, List<Seat> takers) {

    public List<Seat> seated() {
        return takers.stream().filter(it -> !it.waits()).toList();
    }

    public List<Seat> waiting() {
        return takers.stream().filter(Seat::waits).toList();
    }

    public long present() {
        return takers.stream().filter(Seat::wasAttended).count();
    }

    /** Nobody was there before it began. */
    public boolean mayTick() {
        return session.hasStartedAt(visit.now()) && !session.isCancelled();
    }

    public boolean showsCode() {
        return session.takesCodeAt(visit.now());
    }
}
