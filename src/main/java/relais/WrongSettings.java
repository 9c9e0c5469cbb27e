package relais;

import java.util.List;

/** Stops the start; one line for each problem. */
public final class WrongSettings extends RuntimeException {

    WrongSettings(List<String> problems) {
        super(String.join("\n", problems));
    }
}
