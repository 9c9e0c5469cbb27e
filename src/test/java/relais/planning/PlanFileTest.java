package relais.planning;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;

import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What one library writes is read by another. */
class PlanFileTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final PlanFile file = new PlanFile(URI.create("https://relais.example"));

    @Test
    void an_entry_is_private_leaves_its_hour_free_and_rings_at_its_moment() throws Exception {
        var event = event(plan("2026-04-01T09:00:00Z", 0));

        assertThat(value(event, "DTSTART")).isEqualTo("20260401T090000Z");
        assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "SUMMARY")).isEqualTo("Ma publication, prête ; à relire");
        assertThat(value(event, "URL")).isEqualTo("https://relais.example/me/planned/7");
        var alarm = (VAlarm) event.getComponents().getFirst();
        assertThat(alarm.getProperty("ACTION").orElseThrow().getValue()).isEqualTo("DISPLAY");
        assertThat(alarm.getProperty("TRIGGER").orElseThrow().getValue()).isEqualTo("PT0S");
    }

    @Test
    void moved_it_is_the_same_entry_in_a_later_version() throws Exception {
        var before = event(plan("2026-04-01T09:00:00Z", 0));
        var after = event(plan("2026-04-02T09:00:00Z", 1));

        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(value(after, "SEQUENCE")).isEqualTo("1");
    }

    private VEvent event(Plan plan) throws Exception {
        var text = file.of(plan, "Ma publication, prête ; à relire", "À relire.", NOW);
        var calendar = new CalendarBuilder().build(new StringReader(text));
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static Plan plan(String due, int sequence) {
        return new Plan(
                7,
                1,
                "2026-04-01T11:00",
                "Europe/Paris",
                Instant.parse(due),
                Optional.empty(),
                sequence,
                NOW);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
