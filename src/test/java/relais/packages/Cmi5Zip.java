package relais.packages;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** cmi5 packages of our own making, as small as they can be. */
public final class Cmi5Zip {

    private static final String PAGE =
            "<html><head><title>Unit</title></head><body>Hello</body></html>";

    private Cmi5Zip() {}

    /** With a unit of these attributes and elements for each of them. */
    public static Zip units(String... attributes) {
        return course(
                IntStream.range(0, attributes.length)
                        .mapToObj(i -> unit(i + 1, attributes[i]))
                        .collect(Collectors.joining()));
    }

    /** A unit that opens unit.html. */
    public static String unit(int number, String attributes) {
        return """
        <au id="https://example.org/unit/%d" %s>
          <title><langstring lang="en-US">Unit %d</langstring><langstring lang="fr">Unité %d</langstring></title>
          <description><langstring lang="en">What it is about</langstring></description>
          <url>unit.html?lesson=%d</url>
        </au>
        """
                .formatted(number, attributes, number, number, number);
    }

    public static String block(int number, String inside) {
        return """
        <block id="https://example.org/block/%d">
          <title><langstring lang="en">Block %d</langstring></title>
          <description><langstring lang="en">What it is about</langstring></description>
          %s
        </block>
        """
                .formatted(number, number, inside);
    }

    /** These blocks and units, and the page that they open. */
    public static Zip course(String inside) {
        return course(inside, PAGE);
    }

    public static Zip course(String inside, String page) {
        return new Zip()
                .with(
                        "cmi5.xml",
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                          <course id="https://example.org/course">
                            <title><langstring lang="en">Speaking up</langstring></title>
                            <description><langstring lang="en">In front of others</langstring></description>
                          </course>
                          %s
                        </courseStructure>
                        """
                                .formatted(inside))
                .with("unit.html", page);
    }
}
