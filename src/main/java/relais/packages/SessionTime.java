package relais.packages;

import java.util.Map;
import java.util.regex.Pattern;

/** How long a session took, as items say it. */
final class SessionTime {

    private static final long MOST = 1_000 * 3_600;
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2})(?:\\.\\d{1,2})?");
    private static final Pattern ISO =
            Pattern.compile(
                    "P(?:(\\d{1,4})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?(?:(\\d{1,8})(?:\\.\\d{1,2})?S)?)?");

    private SessionTime() {}

    /** 0 where nothing was said, or nothing that can be understood. */
    static long seconds(Map<String, String> values) {
        var clock = CLOCK.matcher(values.getOrDefault("cmi.core.session_time", ""));
        var iso = ISO.matcher(values.getOrDefault("cmi.session_time", ""));
        long seconds = 0;
        if (clock.matches()) {
            seconds =
                    number(clock.group(1)) * 3_600
                            + number(clock.group(2)) * 60
                            + number(clock.group(3));
        } else if (iso.matches()) {
            seconds =
                    number(iso.group(1)) * 86_400
                            + number(iso.group(2)) * 3_600
                            + number(iso.group(3)) * 60
                            + number(iso.group(4));
        }
        return Math.min(seconds, MOST);
    }

    private static long number(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
