package relais.presswatch;

/** Words that are no HTML, made into some. */
final class PlainText {

    private PlainText() {}

    /** Paragraphs where lines were left empty. */
    static String html(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return escaped.isBlank()
                ? ""
                : "<p>" + escaped.strip().replaceAll("\\R{2,}", "</p><p>") + "</p>";
    }
}
