package relais.results;

import java.util.Locale;

/** Why a file is not taken. Each has words of its own that say which file to send instead. */
enum Fault {
    NONE,
    TOO_LARGE,
    TOO_LONG,
    EMPTY,
    PDF,
    PICTURE,
    WEB_PAGE,
    OLD_EXCEL,
    ARCHIVE,
    NO_TABLE,
    BROKEN,
    MACROS,
    FORMULAS,
    BOMB,
    PAGE,
    OTHER_PART,
    NO_POSTS,
    HEADINGS,
    NOT_LINKEDIN;

    /** Of its words. */
    String key() {
        return "results.fault." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
