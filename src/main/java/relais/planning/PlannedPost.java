package relais.planning;

import relais.planning.Plan.State;
import relais.sharing.ShareDraft;

import java.time.ZoneId;

/** A draft with the moment at which its writer means to post it. */
public record PlannedPost(Plan plan, ShareDraft draft, State state) {

    /** How it begins; empty where nothing is written. */
    public String gist() {
        return Reminders.gist(draft);
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isReady() {
        return state == State.READY;
    }

    /** Whether it was planned by another clock than this one. */
    public boolean isElsewhere(ZoneId zone) {
        return !plan.moment().zone().equals(zone);
    }
}
