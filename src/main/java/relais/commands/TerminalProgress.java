package relais.commands;

import relais.people.ImportProgress.Step;
import relais.web.Messages;

import java.time.Duration;

/** Says how far long work has come: in place on a terminal, a line every few seconds elsewhere. */
final class TerminalProgress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Messages words;
    private final boolean inPlace;
    private long next = System.nanoTime() + PAUSE.toNanos();
    private boolean open;

    TerminalProgress(Messages words) {
        this.words = words;
        this.inPlace = System.console() != null && System.console().isTerminal();
    }

    void at(Step step, int done, int all) {
        var line =
                switch (step) {
                    case UPDATING -> words.text("people.import.updating", done, all);
                    case CREATING -> words.text("people.import.creating", done, all);
                    case DEACTIVATING -> words.text("people.import.deactivating", done, all);
                };
        if (inPlace) {
            System.err.print("\r\u001B[K" + line);
            open = true;
        } else if (System.nanoTime() > next) {
            System.err.println(line);
            next = System.nanoTime() + PAUSE.toNanos();
        }
    }

    void end() {
        if (open) {
            System.err.println();
        }
    }
}
