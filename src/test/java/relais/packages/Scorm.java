package relais.packages;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SCORM packages of our own making, as small as they can be. */
public final class Scorm {

    private Scorm() {}

    /** With a part of this title for each page. */
    public static Zip scorm12(String... pages) {
        return pages(
                """
                <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  %s
                </manifest>
                """,
                "<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>start"
                        + " here</adlcp:datafromlms>",
                pages);
    }

    public static Zip scorm2004(String... pages) {
        return pages(
                """
                <manifest identifier="m" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
                  %s
                </manifest>
                """,
                "", pages);
    }

    /** Such a manifest around these items and resources. */
    public static String manifest(String version, String items, String resources) {
        return """
        <manifest identifier="m" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
          <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
          <organizations default="o"><organization identifier="o"><title>Made up</title>%s</organization></organizations>
          <resources>%s</resources>
        </manifest>
        """
                .formatted(version, items, resources);
    }

    private static Zip pages(String manifest, String rules, String... pages) {
        var items =
                IntStream.range(0, pages.length)
                        .mapToObj(
                                i ->
                                        "<item identifier=\"i%d\" identifierref=\"r%d\"><title>Part %d</title>%s</item>"
                                                .formatted(i, i, i + 1, rules))
                        .collect(Collectors.joining());
        var resources =
                IntStream.range(0, pages.length)
                        .mapToObj(
                                i ->
                                        "<resource identifier=\"r%d\" type=\"webcontent\" adlcp:scormtype=\"sco\" adlcp:scormType=\"sco\" href=\"page-%d.html\"/>"
                                                .formatted(i, i + 1))
                        .collect(Collectors.joining())
                        // an attribute stands once: which of the two, the edition says
                        .replaceAll(
                                manifest.contains("v1p3")
                                        ? " adlcp:scormtype=\"sco\""
                                        : " adlcp:scormType=\"sco\"",
                                "");
        var zip =
                new Zip()
                        .with(
                                "imsmanifest.xml",
                                manifest.formatted(
                                        "<organizations default=\"o\"><organization"
                                                + " identifier=\"o\"><title>Speaking up</title>"
                                                + items
                                                + "</organization></organizations><resources>"
                                                + resources
                                                + "</resources>"));
        for (int i = 0; i < pages.length; i++) {
            zip.with("page-" + (i + 1) + ".html", pages[i]);
        }
        return zip;
    }
}
