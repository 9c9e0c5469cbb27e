package relais.demo;

import java.time.Duration;
import java.util.Map;

/** Who is in the spotlight this week, who was, and who is asked. */
final class Stage {

    private static final int WEEK = 7;

    private final DemoStore store;
    private final Bell bell;
    private final Year year;
    private int number;

    Stage(DemoStore store, Bell bell, Year year) {
        this.store = store;
        this.bell = bell;
        this.year = year;
    }

    void show(Lines lines, Cast cast, Programme programme) {
        int lead = cast.lena().id();
        var line = programme.line();
        light(lines, lead, cast.leon(), Year.TODAY - 60, true);
        light(lines, lead, line.getFirst(), Year.TODAY - 25, true);
        light(lines, lead, cast.bruno(), Year.TODAY - 4, true);
        light(lines, lead, line.get(1), Year.TODAY - 1, true);
        long asked = light(lines, lead, cast.ada(), Year.TODAY + 3, false);
        var name = cast.lena().employee().given() + " " + cast.lena().employee().family();
        bell.ring(
                cast.ada().id(),
                "spotlight-asked",
                asked,
                Map.of("name", name, "link", "/kudos/spotlights/" + asked),
                year.until() - 20 * 3600);
    }

    private long light(Lines lines, int lead, Member member, int day, boolean agreed) {
        var words = lines.spotlights().get(number++ % lines.spotlights().size());
        var from = year.date(day);
        int weeks = agreed && day > Year.TODAY - WEEK ? 2 : 1;
        var at = year.instant((Math.min(day, Year.TODAY) - 2) * 86_400 + 32_400);
        long id = number;
        store.spotlight(
                id,
                words.in("en"),
                words.in("fr"),
                from,
                from.plusDays((long) WEEK * weeks - 1),
                lead,
                at,
                lead + ":demo-" + id);
        store.light(id, member.id(), agreed ? at.plus(Duration.ofHours(20)) : null);
        return id;
    }
}
