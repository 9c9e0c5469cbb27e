package relais.sessions;

import java.util.List;

/** What those who were there said, all of them together. There is none of fewer than five. */
public record Verdict(int answers, double average, List<String> words) {

    static final int FEWEST = 5;
}
