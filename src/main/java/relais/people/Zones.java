package relais.people;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every zone where people live, under the name of its main city. */
public final class Zones {

    private static final Map<String, String> ALL = read();

    private Zones() {}

    public static Map<String, String> all() {
        return ALL;
    }

    /** And this one: somebody may live by a clock that has no city of its own. */
    public static Map<String, String> with(ZoneId own) {
        var zones = new LinkedHashMap<>(ALL);
        zones.putIfAbsent(own.getId(), own.getId());
        return zones;
    }

    /** Empty for what is no zone. */
    public static Optional<ZoneId> of(String id) {
        return Optional.of(id).filter(ZoneId.getAvailableZoneIds()::contains).map(ZoneId::of);
    }

    private static Map<String, String> read() {
        var zones = new LinkedHashMap<String, String>();
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .sorted()
                .forEach(id -> zones.put(id, id.replace('_', ' ').replace("/", " / ")));
        return zones;
    }
}
