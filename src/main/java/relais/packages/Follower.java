package relais.packages;

/** Who wants to know how people do, in the transaction in which it becomes true. */
public interface Follower {

    /** Somebody's first report came in. */
    void begun(long personId, long lessonId);

    /** Everything in the package of this lesson is done. */
    void finished(long personId, long lessonId);

    /** Whether what this lesson belongs to counts for them already, through something else. */
    boolean isCounted(long personId, long lessonId);
}
