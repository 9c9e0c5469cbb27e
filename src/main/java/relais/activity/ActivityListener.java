package relais.activity;

import java.util.List;

/**
 * Reacts to facts after they were committed. Runs in its own transaction, at least once for each
 * activity and in no promised order, so what it writes must be keyed by the activity's id.
 */
public interface ActivityListener {

    /** Stored with what they could not take: never change it. */
    String name();

    /**
     * At most some thousand facts, each once. All that is written commits together or not at all.
     */
    void on(List<Activity> activities);
}
