package relais.proposals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that belongs to a proposal.
 *
 * @param address of a medium: says how large it is
 */
public record ShownPicture(String address) {

    private static final Pattern SIZE = Pattern.compile("-(\\d{1,5})x(\\d{1,5})$");

    public String url() {
        return "/media/" + address;
    }

    public int width() {
        return size(1);
    }

    public int height() {
        return size(2);
    }

    /** In a text, with what it shows; nothing in these words is taken for Markdown. */
    String markdown(String words) {
        var plain = words.replaceAll("\\s+", " ").replaceAll("(\\p{Punct})", "\\\\$1");
        return "![%s](%s)".formatted(plain, url());
    }

    private int size(int side) {
        Matcher size = SIZE.matcher(address);
        return size.find() ? Integer.parseInt(size.group(side)) : 0;
    }
}
