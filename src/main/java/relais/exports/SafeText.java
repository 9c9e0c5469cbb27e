package relais.exports;

/** Text that no spreadsheet takes for a formula, also after it was saved in another format. */
final class SafeText {

    /** What formulas begin with: also what is taken off before, and the wide forms of each. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SafeText() {}

    /** Behind an apostrophe, which spreadsheets read as "this is text". */
    static String of(String text) {
        boolean risky = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
