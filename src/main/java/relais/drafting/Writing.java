package relais.drafting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Beginnings being written: each is looked at before anybody sees it. */
final class Writing {

    /** Keeps one that is shown now. */
    interface Offering {
        FirstWords offer(int place, String words);
    }

    private final Numbered numbered = new Numbered();
    private final List<FirstWords> suggestions = new ArrayList<>();
    private final Fitness fitness;
    private final Listener listener;
    private final Offering offering;
    private boolean unfit;

    Writing(Fitness fitness, Listener listener, Offering offering) {
        this.fitness = fitness;
        this.listener = listener;
        this.offering = offering;
    }

    /**
     * Until all is said, or no use: what is wrong with the server, if anything is. An answer that
     * is unfit is not its server's fault: the piece may have led it astray.
     */
    Optional<Trouble> follow(Reply reply, Patience patience) {
        long started = System.nanoTime();
        long told = started;
        while (!unfit && !isDone()) {
            var piece = reply.next(Drafting.BEAT);
            long now = System.nanoTime();
            if (piece.isPresent()) {
                var trouble = heard(piece.get());
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
            if (isOver(Duration.ofNanos(now - started), patience)) {
                return Optional.of(Trouble.SLOW);
            }
            if (now - told >= Drafting.BEAT.toNanos()) {
                listener.written(numbered.words());
                told = now;
            }
        }
        return Optional.empty();
    }

    boolean isDone() {
        return suggestions.size() == Numbered.HOW_MANY;
    }

    List<FirstWords> suggestions() {
        return List.copyOf(suggestions);
    }

    private Optional<Trouble> heard(Piece piece) {
        switch (piece) {
            case Piece.Words(var words) -> look(numbered.add(words));
            case Piece.End() -> look(numbered.end());
            case Piece.Broken(var trouble) -> {
                return Optional.of(trouble);
            }
        }
        return Optional.empty();
    }

    private void look(List<String> whole) {
        for (var words : whole) {
            var others = suggestions.stream().map(FirstWords::words).toList();
            unfit |= !fitness.accepts(words, others);
            if (!unfit) {
                var tidy = words.replaceAll("\\s*\\n\\s*", " ");
                var suggestion = offering.offer(suggestions.size() + 1, tidy);
                suggestions.add(suggestion);
                listener.begun(suggestion);
            }
        }
        unfit |= numbered.isSpoiled();
    }

    private boolean isOver(Duration passed, Patience patience) {
        var most = numbered.words() == 0 ? patience.first() : patience.whole();
        return !isDone() && passed.compareTo(most) > 0;
    }
}
