package relais.spaces;

import org.jdbi.v3.core.mapper.PropagateNull;

import relais.media.Type;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that came with a post.
 *
 * @param address of the medium: says how large a picture is
 * @param words what a picture shows
 */
public record Attachment(
        @PropagateNull long id, String address, Type type, String name, long size, String words) {

    private static final Pattern SIZE = Pattern.compile("-(\\d{1,5})x(\\d{1,5})$");

    public boolean isPicture() {
        return type.kind() == Type.Kind.PICTURE;
    }

    public int width() {
        return side(1);
    }

    public int height() {
        return side(2);
    }

    public long kilobytes() {
        return Math.max(1, size / 1_000);
    }

    private int side(int group) {
        Matcher size = SIZE.matcher(address);
        return size.find() ? Integer.parseInt(size.group(group)) : 0;
    }
}
