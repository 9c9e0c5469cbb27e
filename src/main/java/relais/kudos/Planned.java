package relais.kudos;

import java.time.LocalDate;

/** A spotlight as the desk sees it. */
public record Planned(
        long id, String text, LocalDate startsOn, LocalDate endsOn, String names, State state) {

    /** Whether somebody refused or has not answered yet is the same to the desk. */
    public enum State {
        ASKED,
        AGREED,
        SHOWN,
        WITHDRAWN,
        TAKEN_DOWN,
        OVER
    }

    public boolean canBeTakenDown() {
        return state == State.ASKED || state == State.AGREED || state == State.SHOWN;
    }

    /** The part of a message's key that names the state. */
    public String word() {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
