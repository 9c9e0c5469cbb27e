package relais.packages;

import java.util.List;

/** What became of a file that was to be imported. */
public sealed interface Importing {

    record Imported(long packageId) implements Importing {}

    /**
     * Nothing of it is kept.
     *
     * @param key of the message that says why
     */
    record Refused(String key, List<Object> arguments) implements Importing {}
}
