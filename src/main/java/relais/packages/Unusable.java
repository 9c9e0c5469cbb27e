package relais.packages;

import java.util.List;

/** What is wrong with a file that was to be imported: found deep inside, said at the field. */
final class Unusable extends Exception {

    private final String key;
    private final List<Object> arguments;

    Unusable(String key, Object... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Importing.Refused refusal() {
        return new Importing.Refused(key, arguments);
    }
}
