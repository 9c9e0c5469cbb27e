package relais.demo;

import java.util.function.Consumer;

/** Says how far long work is, a line for each tenth; short work says nothing. */
final class Progress {

    private static final int SHORT = 100_000;

    private final int all;
    private final Consumer<String> lines;
    private int done;

    Progress(int all, Consumer<String> lines) {
        this.all = all;
        this.lines = lines;
    }

    void next() {
        done++;
        if (all > SHORT && done % (all / 10) == 0) {
            lines.accept("%,d of %,d acts written".formatted(done, all));
        }
    }
}
