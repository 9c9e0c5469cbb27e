package relais.web;

import java.util.List;
import java.util.regex.Pattern;

/** Finds words that stand in a template instead of in the bundles. */
final class BareText {

    /** What is not text: comments, expressions, directives, tags. Inner before outer. */
    private static final List<Pattern> NOT_TEXT =
            List.of(
                    Pattern.compile("(?s)<%--.*?--%>"),
                    Pattern.compile("(?m)^@(?:import|param)\\b.*$"),
                    Pattern.compile("(?s)<svg\\b.*?</svg>"),
                    Pattern.compile("&#?\\w+;"));

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private BareText() {}

    static List<String> in(String template) {
        var rest = template;
        for (var pattern : NOT_TEXT) {
            rest = pattern.matcher(rest).replaceAll("");
        }
        rest = withoutExpressions(rest);
        rest = rest.replaceAll("(?s)<[a-zA-Z!/](?:\"[^\"]*\"|[^>\"])*>", " ");
        rest = rest.replaceAll("@(?:else|endif|endfor|raw|endraw)\\b", " ");
        return rest.lines().map(String::strip).filter(line -> WORD.matcher(line).find()).toList();
    }

    /**
     * Leaves out everything between the brackets of ${…}, !{…}, @if(…), @for(…), @template.x(…).
     */
    private static String withoutExpressions(String template) {
        var text = new StringBuilder();
        var start =
                Pattern.compile(
                        "\\$\\{|!\\{|\\$unsafe\\{|@(?:else)?if\\s*\\(|@for\\s*\\(|@template[\\w.]*\\(");
        int at = 0;
        var found = start.matcher(template);
        while (found.find(at)) {
            text.append(template, at, found.start());
            at = end(template, found.end(), text);
        }
        return text.append(template.substring(at)).toString();
    }

    /** Blocks of content among the arguments, @`…`, are looked into as well. */
    private static int end(String template, int from, StringBuilder text) {
        int depth = 1;
        int at = from;
        while (depth > 0 && at < template.length()) {
            char c = template.charAt(at);
            if (c == '"') {
                at = template.indexOf('"', at + 1);
            } else if (template.startsWith("@`", at)) {
                int close = closing(template, at + 2);
                text.append(' ')
                        .append(String.join("\n", in(template.substring(at + 2, close))))
                        .append('\n');
                at = close;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            at++;
        }
        return at;
    }

    private static int closing(String template, int from) {
        int depth = 1;
        for (int at = from; at < template.length(); at++) {
            if (template.startsWith("@`", at)) {
                depth++;
                at++;
            } else if (template.charAt(at) == '`' && --depth == 0) {
                return at;
            }
        }
        return template.length();
    }
}
