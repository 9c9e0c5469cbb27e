package relais.ownvoice;

import relais.ownvoice.Passage.Source;
import relais.ownvoice.Words.Word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a draft into passages by where its words come from. */
final class Passages {

    private final String draft;
    private final List<Word> words;
    private final Source[] sources;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(String draft, List<Word> words, Source[] sources) {
        this.draft = draft;
        this.words = words;
        this.sources = sources;
    }

    static List<Passage> of(
            String draft, Shingles shingles, boolean[] fromKit, boolean[] fromColleague) {
        var sources = new Source[shingles.words().size()];
        Arrays.fill(sources, Source.OWN);
        mark(sources, shingles, fromColleague, Source.COLLEAGUE);
        mark(sources, shingles, fromKit, Source.KIT);
        return new Passages(draft, shingles.words(), sources).cut();
    }

    private static void mark(Source[] sources, Shingles shingles, boolean[] found, Source source) {
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                int first = shingles.first()[i];
                Arrays.fill(sources, first, first + Shingles.LENGTH, source);
            }
        }
    }

    /** What stands between words of two sources is the writer’s, where one of them is. */
    private List<Passage> cut() {
        int start = 0;
        var source = Source.OWN;
        for (int i = 0; i < sources.length; i++) {
            if (sources[i] != source) {
                boolean returns = sources[i] == Source.OWN;
                int end = returns ? words.get(i - 1).end() : words.get(i).start();
                add(start, end, source);
                start = end;
                source = sources[i];
            }
        }
        if (source != Source.OWN) {
            int end = words.getLast().end();
            add(start, end, source);
            start = end;
        }
        add(start, draft.length(), Source.OWN);
        return List.copyOf(passages);
    }

    private void add(int start, int end, Source source) {
        if (start < end) {
            passages.add(new Passage(start, end, source));
        }
    }
}
