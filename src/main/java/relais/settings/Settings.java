package relais.settings;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.people.Person;
import relais.people.WorkingTime;
import relais.settings.Changing.Changed;
import relais.settings.Changing.Impossible;
import relais.settings.Changing.Overtaken;
import relais.settings.Changing.Same;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be set while the portal runs. Asking costs nothing: what was read lately is kept, and
 * every node reads again after two seconds.
 */
public final class Settings {

    static final Duration KEPT = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(Settings.class);

    /** What was in the database at that moment. */
    private record Known(Instant at, Map<String, StoredSetting> settings) {

        boolean holdsAt(Instant now) {
            var age = Duration.between(at, now);
            return !age.isNegative() && age.compareTo(KEPT) < 0;
        }
    }

    private final SettingStore store;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known;

    public Settings(Jdbi jdbi, Clock clock) {
        this.store = jdbi.onDemand(SettingStore.class);
        this.clock = clock;
    }

    /** What holds now. */
    public <T> T get(Setting<T> setting) {
        return stored(setting).flatMap(it -> value(setting, it)).orElse(setting.usual());
    }

    /** When somebody of this country works who set no hours of their own. */
    public WorkingTime workingTime(String country) {
        return new WorkingTime(
                WorkingTime.daysIn(country),
                get(Programme.WORKDAY_BEGINS),
                get(Programme.WORKDAY_ENDS));
    }

    /** As it is written in forms. */
    public <T> String text(Setting<T> setting) {
        return setting.kind().write(get(setting));
    }

    /** How often it was set: whoever sets it says which of these they saw. */
    public int version(Setting<?> setting) {
        return stored(setting).map(StoredSetting::version).orElse(0);
    }

    /** In force at once on this node; whoever saw another version is too late. */
    public Changing change(Person by, Setting<?> setting, int seen, String typed) {
        return tidied(setting, typed)
                .map(value -> write(by, setting, seen, Optional.of(value)))
                .orElseGet(Impossible::new);
    }

    /** Back to the default, and to whatever that will be in later versions of the portal. */
    public Changing reset(Person by, Setting<?> setting, int seen) {
        return write(by, setting, seen, Optional.empty());
    }

    /** The latest changes of these, newest first. */
    public List<SettingChange> history(Collection<Setting<?>> settings, int atMost) {
        return store.history(settings.stream().map(Setting::key).toList(), atMost);
    }

    /** Reads again before the next answer. */
    public void forget() {
        known = null;
    }

    private Changing write(Person by, Setting<?> setting, int seen, Optional<String> value) {
        forget();
        if (version(setting) != seen) {
            return new Overtaken();
        } else if (isSo(setting, value)) {
            return new Same();
        }
        boolean first =
                store.insert(
                        setting.key(), seen + 1, value, text(setting), by.id(), clock.instant());
        forget();
        return first ? new Changed() : new Overtaken();
    }

    private boolean isSo(Setting<?> setting, Optional<String> value) {
        return value.map(text(setting)::equals)
                .orElseGet(() -> stored(setting).flatMap(StoredSetting::value).isEmpty());
    }

    private static <T> Optional<String> tidied(Setting<T> setting, String typed) {
        return setting.read(typed).map(setting.kind()::write);
    }

    private Optional<StoredSetting> stored(Setting<?> setting) {
        return Optional.ofNullable(known().settings().get(setting.key()));
    }

    /** One thread reads; the others go on with what they have, or wait where there is nothing. */
    private Known known() {
        var now = clock.instant();
        var kept = known;
        if (kept != null && (kept.holdsAt(now) || !reading.tryLock())) {
            return kept;
        }
        if (kept == null) {
            reading.lock();
        }
        try {
            var latest = known;
            return latest != null && latest.holdsAt(now) ? latest : read(now);
        } finally {
            reading.unlock();
        }
    }

    private Known read(Instant now) {
        var settings =
                store.latest().stream()
                        .collect(Collectors.toMap(StoredSetting::setting, Function.identity()));
        var read = new Known(now, settings);
        known = read;
        return read;
    }

    /** What an earlier version of the portal allowed may be out of range now. */
    private static <T> Optional<T> value(Setting<T> setting, StoredSetting stored) {
        var value = stored.value().flatMap(setting::read);
        if (stored.value().isPresent() && value.isEmpty()) {
            log.warn("{} cannot be {}: the default holds", setting.key(), stored.value().get());
        }
        return value;
    }
}
