package relais.exports;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table can be written as. */
public enum Format {
    CSV("text/csv; charset=utf-8") {
        @Override
        public Table open(OutputStream out, Locale locale, String title) {
            return new CsvTable(out, locale);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Table open(OutputStream out, Locale locale, String title) {
            return new XlsxTable(out, title);
        }
    };

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    public static Optional<Format> named(String name) {
        return Stream.of(values()).filter(it -> it.ending().equals(name)).findFirst();
    }

    /** Of a file's name, and what addresses call it. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String contentType() {
        return contentType;
    }

    /** A table that is written while its rows come. */
    public abstract Table open(OutputStream out, Locale locale, String title);
}
