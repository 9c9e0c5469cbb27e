package relais.drafting;

/**
 * Somebody who waits while beginnings are written. Whoever throws hangs up, and the model is told
 * so at once.
 */
public interface Listener {

    /** Who waits for the whole. */
    Listener PATIENT =
            new Listener() {
                @Override
                public void written(int words) {}

                @Override
                public void begun(FirstWords suggestion) {}
            };

    /** So many words by now; also said where there are none more, twice a second. */
    void written(int words);

    /** One that was found fit. It counts as offered from here on. */
    void begun(FirstWords suggestion);
}
