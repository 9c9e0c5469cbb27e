package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.people.Moment;
import relais.people.Person;
import relais.people.WorkingTime;
import relais.planning.Planning;
import relais.sharing.Drafts;
import relais.sharing.ShareDraft;
import relais.timeline.Network;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Ada means to post in the weeks to come: db/demo/plans.yaml. */
final class PlannedPosts {

    private record Script(int days, String time, String network, String language, String words) {}

    private final Drafts drafts;
    private final Planning planning;
    private final Year year;

    PlannedPosts(Drafts drafts, Planning planning, Year year) {
        this.drafts = drafts;
        this.planning = planning;
        this.year = year;
    }

    void plan(Person writer) {
        for (var script : DemoFiles.read("plans.yaml", new TypeReference<List<Script>>() {})) {
            drafts.keep(writer, "demo-plan-" + script.days(), writing(script))
                    .ifPresent(it -> planning.plan(writer, it, moment(writer, script)));
        }
    }

    private static ShareDraft.Writing writing(Script script) {
        return new ShareDraft.Writing(
                Optional.empty(),
                Network.named(script.network()).orElseThrow(),
                script.language(),
                script.words().strip(),
                List.of(),
                "");
    }

    /** So many days from today, or on the next one on which people work. */
    private Moment moment(Person writer, Script script) {
        var days = WorkingTime.daysIn(writer.country());
        var day =
                Stream.iterate(year.today().plusDays(script.days()), it -> it.plusDays(1))
                        .filter(it -> days.contains(it.getDayOfWeek()))
                        .findFirst()
                        .orElseThrow();
        return new Moment(day.atTime(LocalTime.parse(script.time())), writer.zone());
    }
}
