package relais.people;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /** What is being done, each with a message of its own. */
    enum Step {
        UPDATING,
        CREATING,
        DEACTIVATING
    }

    void at(Step step, int done, int all);
}
