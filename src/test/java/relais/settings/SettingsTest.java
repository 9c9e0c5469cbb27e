package relais.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.people.Person;
import relais.settings.Changing.Changed;
import relais.settings.Changing.Impossible;
import relais.settings.Changing.Overtaken;
import relais.settings.Changing.Same;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

class SettingsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private final Clock now = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    private final Settings settings = new Settings(database.jdbi(), now);
    private Person lena;

    @BeforeEach
    void the_people_are_there() {
        lena = new Cast(database.jdbi()).lena();
    }

    @Test
    void what_nobody_set_is_as_the_programme_promises() {
        assertThat(settings.get(Programme.SHARES_A_MONTH)).isEqualTo(1);
        assertThat(settings.get(Programme.KIT_WORDING)).isEqualTo(40);
        assertThat(settings.get(Programme.COLLEAGUE_WORDING)).isEqualTo(50);
        assertThat(settings.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(5);
        assertThat(settings.get(Programme.MONTHS_BEFORE_LABEL)).isEqualTo(3);
        assertThat(settings.get(Programme.LABEL_MONTHS)).isEqualTo(12);
        assertThat(settings.get(Programme.SMALLEST_GROUP)).isEqualTo(5);
        assertThat(settings.get(Programme.SUPPORT_MONTHS)).isEqualTo(6);
        assertThat(settings.get(Programme.DIGEST_DAY)).isEqualTo(DayOfWeek.MONDAY);
        assertThat(settings.get(Technical.SESSION_HOURS)).isEqualTo(8);
    }

    @Test
    void what_is_set_holds_at_once_and_is_typed() {
        settings.change(lena, Programme.PLACES_PER_CHAMPION, 0, "7");
        settings.change(lena, Programme.DIGEST_DAY, 0, "THURSDAY");
        settings.change(lena, Programme.WORKDAY_BEGINS, 0, "08:15");

        assertThat(settings.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(7);
        assertThat(settings.get(Programme.DIGEST_DAY)).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(settings.get(Programme.WORKDAY_BEGINS)).isEqualTo(LocalTime.of(8, 15));
    }

    @Test
    void another_node_hears_of_it_within_seconds() {
        settings.change(lena, Programme.PLACES_PER_CHAMPION, 0, "7");
        var clock = new Ticking();
        var node = new Settings(database.jdbi(), clock);
        assertThat(node.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(7);
        settings.change(lena, Programme.PLACES_PER_CHAMPION, 1, "8");
        assertThat(node.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(7);
        clock.tick(Settings.KEPT);
        assertThat(node.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(8);
        settings.change(lena, Programme.PLACES_PER_CHAMPION, 2, "9");
        clock.tick(Duration.ofHours(-1)); // a clock that was put back makes nobody deaf
        assertThat(node.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(9);
    }

    @Test
    void of_many_that_saw_the_same_version_one_wins() throws Exception {
        var answers =
                Together.call(
                        12,
                        () ->
                                new Settings(database.jdbi(), now)
                                        .change(lena, Programme.LABEL_MONTHS, 0, "24"));

        assertThat(answers).filteredOn(Changed.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Overtaken.class::isInstance).hasSize(11);
        assertThat(history()).hasSize(1);
    }

    @Test
    void whoever_saw_an_older_version_changes_nothing() {
        settings.change(lena, Programme.LABEL_MONTHS, 0, "24");

        assertThat(settings.change(lena, Programme.LABEL_MONTHS, 0, "6"))
                .isInstanceOf(Overtaken.class);
        assertThat(settings.change(lena, Programme.LABEL_MONTHS, 5, "6"))
                .isInstanceOf(Overtaken.class);
        assertThat(settings.get(Programme.LABEL_MONTHS)).isEqualTo(24);
    }

    @Test
    void every_change_is_kept_with_who_and_what_was_before() {
        settings.change(lena, Programme.LABEL_MONTHS, 0, "24");
        settings.reset(lena, Programme.LABEL_MONTHS, 1);

        assertThat(settings.get(Programme.LABEL_MONTHS)).isEqualTo(12);
        assertThat(history())
                .extracting(it -> it.oldValue() + " > " + it.value().orElse("default"))
                .containsExactly("24 > default", "12 > 24");
        assertThat(history()).allMatch(it -> it.name().equals("Lena Lambert"));
    }

    @Test
    void what_is_so_already_is_not_written_down() {
        assertThat(settings.change(lena, Programme.LABEL_MONTHS, 0, "012"))
                .isInstanceOf(Same.class);
        assertThat(settings.reset(lena, Programme.LABEL_MONTHS, 0)).isInstanceOf(Same.class);
        assertThat(history()).isEmpty();
    }

    @Test
    void there_is_no_magic_zero_and_nothing_outside_of_the_range() {
        for (var area : Area.values()) {
            for (var setting : area.settings()) {
                for (var typed : List.of("0", "-1", "", "1e3", "9999999999", "∞", "25:00")) {
                    boolean none =
                            typed.isEmpty()
                                    && (setting.kind() instanceof Kind.Hosts
                                            || setting.kind() instanceof Kind.Terms);
                    assertThat(none || isImpossible(setting, typed))
                            .as("%s = %s", setting.key(), typed)
                            .isTrue();
                }
            }
        }
        assertThat(settings.change(lena, Programme.SMALLEST_GROUP, 0, "4"))
                .isInstanceOf(Impossible.class);
    }

    private boolean isImpossible(Setting<?> setting, String typed) {
        return settings.change(lena, setting, 0, typed) instanceof Impossible;
    }

    @Test
    void names_of_hosts_are_tidied_and_nothing_else_is_taken() {
        settings.change(lena, Technical.VIDEO_HOSTS, 0, " Tube.Example.org,vimeo.com\nvimeo.com ");
        assertThat(settings.get(Technical.VIDEO_HOSTS))
                .containsExactly("tube.example.org", "vimeo.com");

        settings.change(lena, Technical.VIDEO_HOSTS, 1, "");
        assertThat(settings.get(Technical.VIDEO_HOSTS)).isEmpty();
        for (var typed :
                List.of("https://a.example", "a.example:80", "*.example.org", "localhost")) {
            assertThat(isImpossible(Technical.VIDEO_HOSTS, typed)).as(typed).isTrue();
        }
    }

    @Test
    void words_are_tidied_and_nothing_without_letters_is_taken() {
        settings.change(
                lena, Programme.CONFIDENTIAL_WORDS, 0, " Projet  Hermès,Blue Door;\nOrion, Orion,");
        assertThat(settings.get(Programme.CONFIDENTIAL_WORDS))
                .containsExactly("Projet Hermès", "Blue Door", "Orion");

        settings.change(lena, Programme.CONFIDENTIAL_WORDS, 1, " ");
        assertThat(settings.get(Programme.CONFIDENTIAL_WORDS)).isEmpty();
        for (var typed : List.of("2026", "a", "Orion, !", "x".repeat(61), "ab, é")) {
            assertThat(isImpossible(Programme.CONFIDENTIAL_WORDS, typed)).as(typed).isTrue();
        }
    }

    @Test
    void what_an_earlier_portal_allowed_gives_way_to_the_default() {
        database.jdbi()
                .useHandle(
                        handle ->
                                handle.execute(
                                        "INSERT INTO setting_change (setting, version, value,"
                                                + " old_value, changed_by, changed_at) VALUES"
                                                + " ('places-per-champion', 1, '0', '5', ?, NOW())",
                                        lena.id()));

        assertThat(settings.get(Programme.PLACES_PER_CHAMPION)).isEqualTo(5);
    }

    private List<SettingChange> history() {
        return settings.history(Area.PROGRAMME.settings(), 50);
    }

    /** A clock that a test moves. */
    private static final class Ticking extends Clock {

        private java.time.Instant at = Given.NOW;

        void tick(Duration by) {
            at = at.plus(by);
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public java.time.Instant instant() {
            return at;
        }
    }
}
