package relais.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the answer of a model apart while it comes: three beginnings behind [1], [2] and [3], each
 * whole once the next one begins. Read strictly: whatever else is in it spoils it.
 */
final class Numbered {

    static final int HOW_MANY = 3;

    private static final int LONGEST = 6_000;
    private static final Pattern MARK = Pattern.compile("(?m)^[ \\t]*\\[(\\d)][ \\t]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

    private final StringBuilder said = new StringBuilder();
    private int taken;
    private boolean spoiled;

    /** Those that are whole by now and were not before. */
    List<String> add(String words) {
        said.append(words);
        return take(false);
    }

    /** The last ones; from now on it is spoiled unless there were three. */
    List<String> end() {
        var last = take(true);
        spoiled |= taken != HOW_MANY;
        return last;
    }

    boolean isSpoiled() {
        return spoiled;
    }

    /** So far, for who waits. */
    int words() {
        return (int) WORD.matcher(said).results().filter(it -> it.group().length() > 1).count();
    }

    private List<String> take(boolean over) {
        var marks = MARK.matcher(said).results().toList();
        spoiled |= said.length() > LONGEST || marks.size() > HOW_MANY;
        spoiled |= !isBlankBefore(marks.isEmpty() ? said.length() : marks.getFirst().start(), over);
        var whole = new ArrayList<String>();
        for (int i = 0; i < marks.size() && !spoiled; i++) {
            spoiled |= !marks.get(i).group(1).equals(String.valueOf(i + 1));
            boolean last = i == marks.size() - 1;
            if (i >= taken && !spoiled && (!last || over)) {
                int end = last ? said.length() : marks.get(i + 1).start();
                whole.add(said.substring(marks.get(i).end(), end).strip());
                taken++;
            }
        }
        return whole;
    }

    /** A mark may be there in half: nothing is wrong yet with “[”. */
    private boolean isBlankBefore(int end, boolean over) {
        var before = said.substring(0, end).strip();
        return before.isEmpty() || !over && "[1".startsWith(before);
    }
}
