package relais.links;

/** What asks for a link, as far as its request tells. */
enum Opener {
    /** Says so, or asks as no browser would: previews, scanners, programmes. */
    MACHINE,

    /** A browser, in advance: it asks again when somebody really follows the link. */
    PREFETCH,

    /** Calls itself a browser, and does not behave quite like one. */
    UNSURE,

    /** Behaves like the browser of somebody who follows a link. */
    PERSON
}
