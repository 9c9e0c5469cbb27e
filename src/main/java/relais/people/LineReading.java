package relais.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one line of a directory file, value by value, and notes what is wrong with it. */
final class LineReading {

    /** What nobody types and what can turn a text around; tabs and line breaks are only spaces. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069&&[^\t\n\r\u0085]]");

    private static final Pattern INVISIBLE = Pattern.compile("[\u00AD\u200B\u200E\u200F\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\t\n\r\u0085]+");
    private static final Pattern FORMULA = Pattern.compile("^[=+@-]");
    private static final Pattern FORMULA_START = Pattern.compile("^[=+@\\s-]+");

    /** Not all that the standard allows, but all that companies use. */
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                            + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    private static final Set<String> YES =
            Set.of("o", "oui", "y", "yes", "1", "x", "true", "vrai", "v", "t");
    private static final Set<String> NO = Set.of("", "n", "non", "no", "0", "false", "faux", "f");

    private final DirectoryLine line;
    private final DirectoryDates dates;
    private final List<Fault> faults;

    LineReading(DirectoryLine line, DirectoryDates dates) {
        this.line = line;
        this.dates = dates;
        this.faults = new ArrayList<>(line.faults());
    }

    /** Empty when the line must stay outside; the faults say why. */
    Optional<DirectoryRow> row() {
        if (!line.faults().isEmpty()) {
            return Optional.empty();
        }
        var row = read();
        return faults.stream().anyMatch(fault -> fault.kind().rejects())
                ? Optional.empty()
                : Optional.of(row);
    }

    List<Fault> faults() {
        return faults;
    }

    private DirectoryRow read() {
        var number = exact(Column.NUMBER, 60);
        var familyName = name(Column.FAMILY_NAME, Fault.Kind.NO_FAMILY_NAME);
        var givenName = name(Column.GIVEN_NAME, Fault.Kind.NO_GIVEN_NAME);
        var email = email();
        var unitName = words(Column.UNIT_NAME, 160);
        var unitCode = unitCode(unitName);
        var country = country();
        var language = language(country);
        var arrivedOn = date(Column.ARRIVED_ON);
        var departsOn = date(Column.DEPARTS_ON);
        if (arrivedOn.isPresent() && departsOn.filter(arrivedOn.get()::isAfter).isPresent()) {
            fault(Fault.Kind.DEPARTURE_BEFORE_ARRIVAL, line.cell(Column.DEPARTS_ON));
        }
        return new DirectoryRow(
                line.number(),
                number,
                email,
                givenName,
                familyName,
                unitCode,
                unitName,
                exact(Column.UNIT_PARENT, 60),
                country,
                language,
                zone(country),
                words(Column.JOB_FAMILY, 80),
                words(Column.JOB_TITLE, 160),
                exact(Column.MANAGER, 254),
                leader(),
                arrivedOn,
                departsOn);
    }

    /** A name cannot be repaired: who cut or cleaned it would call somebody by a wrong one. */
    private String name(Column column, Fault.Kind missing) {
        var name = clean(column);
        if (name.isEmpty()) {
            fault(missing, "");
        } else if (FORMULA.matcher(name).find()) {
            fault(Fault.Kind.FORMULA, name);
        } else if (length(name) > 100) {
            fault(Fault.Kind.TOO_LONG, name);
        } else if (name.contains("?") && !has(Fault.Kind.LOST_LETTER)) {
            fault(Fault.Kind.LOST_LETTER, name);
        }
        return name;
    }

    private String email() {
        var email = clean(Column.EMAIL).toLowerCase(java.util.Locale.ROOT);
        if (email.isEmpty()) {
            fault(Fault.Kind.NO_EMAIL, "");
        } else if (email.length() > 254) {
            fault(Fault.Kind.TOO_LONG, email);
        } else if (!EMAIL.matcher(email).matches()) {
            fault(Fault.Kind.BAD_EMAIL, email);
        }
        return email;
    }

    /** Where units have no code, their name is one. */
    private String unitCode(String unitName) {
        var code = exact(Column.UNIT_CODE, 60);
        var known = code.isEmpty() ? codeOf(unitName) : code;
        if (known.isEmpty()) {
            fault(Fault.Kind.NO_UNIT, "");
        }
        return known;
    }

    static String codeOf(String unitName) {
        var code = String.join("-", Names.words(unitName)).toUpperCase(java.util.Locale.ROOT);
        return code.substring(0, Math.min(60, code.length()));
    }

    private String country() {
        var text = clean(Column.COUNTRY);
        var country = Countries.country(text);
        if (country.isEmpty()) {
            fault(text.isEmpty() ? Fault.Kind.NO_COUNTRY : Fault.Kind.UNKNOWN_COUNTRY, text);
        }
        return country.orElse("");
    }

    private String language(String country) {
        var text = clean(Column.LANGUAGE);
        var language = text.isEmpty() ? Optional.of("") : Countries.language(text);
        if (language.isEmpty()) {
            fault(Fault.Kind.UNKNOWN_LANGUAGE, text);
        }
        return language.filter(it -> !it.isEmpty()).orElseGet(() -> Countries.languageOf(country));
    }

    private ZoneId zone(String country) {
        var text = clean(Column.ZONE);
        var zone = text.isEmpty() ? Optional.<ZoneId>empty() : Countries.zone(text);
        if (zone.isEmpty() && !text.isEmpty()) {
            fault(Fault.Kind.UNKNOWN_ZONE, text);
        }
        return zone.orElseGet(() -> Countries.zoneOf(country));
    }

    private Optional<LocalDate> date(Column column) {
        var reading = dates.read(clean(column));
        if (reading.isEmpty()) {
            fault(Fault.Kind.BAD_DATE, line.cell(column));
        }
        return reading.flatMap(DirectoryDates.Reading::date);
    }

    private boolean leader() {
        var text = Names.folded(clean(Column.LEADER));
        if (!YES.contains(text) && !NO.contains(text)) {
            fault(Fault.Kind.UNCLEAR_LEADER, text);
        }
        return YES.contains(text);
    }

    /** What identifies something: it is right as it stands or it is wrong. */
    private String exact(Column column, int atMost) {
        var text = clean(column);
        if (length(text) > atMost) {
            fault(Fault.Kind.TOO_LONG, text);
        }
        return text;
    }

    /**
     * What only describes: it may be cut, and what a spreadsheet would run is taken from its start.
     */
    private String words(Column column, int atMost) {
        var text = clean(column);
        if (FORMULA.matcher(text).find()) {
            fault(Fault.Kind.DEFUSED, text);
            text = FORMULA_START.matcher(text).replaceFirst("");
        }
        if (length(text) > atMost) {
            fault(Fault.Kind.SHORTENED, text);
            text = text.substring(0, text.offsetByCodePoints(0, atMost)).strip();
        }
        return text;
    }

    /** One way to write each letter, single spaces, nothing that cannot be seen. */
    private String clean(Column column) {
        var cell = line.cell(column);
        if (isPlain(cell)) {
            return cell.strip();
        }
        if (CONTROL.matcher(cell).find()) {
            fault(Fault.Kind.CONTROL_CHARACTER, cell);
        } else if (cell.indexOf('\uFFFD') >= 0) {
            fault(Fault.Kind.UNREADABLE_CHARACTER, cell);
        }
        var visible = INVISIBLE.matcher(cell).replaceAll("");
        var spaced = SPACES.matcher(visible).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    /** Most values are, and 170,000 lines have many. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < ' ' || cell.charAt(i) >= 127) {
                return false;
            }
        }
        return !cell.contains("  ");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private boolean has(Fault.Kind kind) {
        return faults.stream().anyMatch(fault -> fault.kind() == kind);
    }

    private void fault(Fault.Kind kind, String subject) {
        faults.add(new Fault(line.number(), kind, subject));
    }
}
