package relais.web;

/** How a text begins, where there is no room for all of it. */
public final class Beginning {

    private Beginning() {}

    /**
     * So many characters at most: cut between words, with an ellipsis where something is missing.
     */
    public static String of(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        var start = text.substring(0, text.offsetByCodePoints(0, length - 1));
        int space = start.lastIndexOf(' ');
        return (space > length / 2 ? start.substring(0, space) : start).strip() + "…";
    }
}
