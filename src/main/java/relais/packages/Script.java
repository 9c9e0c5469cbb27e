package relais.packages;

import relais.web.Assets;

import java.util.Map;

/** The script at the head of each page of a package, with what it begins with. */
final class Script {

    private static final String TEXT = Assets.text("js/package/start.js");

    private Script() {}

    /** What JSON can say, JavaScript understands. */
    static String starting(Map<String, Object> start) {
        return "(() => {\n'use strict';\n%s\nbegin(%s);\n})();\n"
                .formatted(TEXT, Report.json(start));
    }
}
