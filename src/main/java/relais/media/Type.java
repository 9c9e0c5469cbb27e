package relais.media;

/** What can be uploaded for a lesson, each with the one type under which it is served. */
public enum Type {
    PNG(Kind.PICTURE, "image/png"),
    JPEG(Kind.PICTURE, "image/jpeg"),
    SVG(Kind.PICTURE, "image/svg+xml"),
    PDF(Kind.DOCUMENT, "application/pdf"),
    DOCX(Kind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX(Kind.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX(
            Kind.DOCUMENT,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT(Kind.DOCUMENT, "application/vnd.oasis.opendocument.text"),
    ODS(Kind.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet"),
    ODP(Kind.DOCUMENT, "application/vnd.oasis.opendocument.presentation"),
    TXT(Kind.DOCUMENT, "text/plain; charset=utf-8"),
    CSV(Kind.DOCUMENT, "text/csv; charset=utf-8"),
    MP4(Kind.VIDEO, "video/mp4"),
    WEBM(Kind.VIDEO, "video/webm"),
    VTT(Kind.CAPTIONS, "text/vtt; charset=utf-8");

    /** What lessons do with it. */
    public enum Kind {
        PICTURE,
        DOCUMENT,
        VIDEO,
        CAPTIONS
    }

    private final Kind kind;
    private final String served;

    Type(Kind kind, String served) {
        this.kind = kind;
        this.served = served;
    }

    public Kind kind() {
        return kind;
    }

    String served() {
        return served;
    }

    /** Behind the name of a file. */
    String extension() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
