package relais.packages;

import org.jdbi.v3.core.Jdbi;

import relais.database.Json;
import relais.people.PeopleStore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Lets cmi5 content begin, and knows it again by the token that it got. */
final class Sittings {

    private final Jdbi jdbi;
    private final SittingStore store;
    private final AttemptStore attempts;
    private final PeopleStore people;
    private final OwnStatements own;
    private final CourseProgress course;
    private final Follower follower;
    private final Clock clock;

    Sittings(Jdbi jdbi, OwnStatements own, CourseProgress course, Follower follower, Clock clock) {
        this.jdbi = jdbi;
        this.store = jdbi.onDemand(SittingStore.class);
        this.attempts = jdbi.onDemand(AttemptStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.own = own;
        this.course = course;
        this.follower = follower;
        this.clock = clock;
    }

    /** Where a frame finds the content, with all that it is told. It is made, not kept. */
    String address(Opened opened, String home) {
        var launch = opened.launch();
        var item = opened.item();
        var base = home + PackagesRoutes.base(launch.token(item.launchKey()));
        var session = UUID.randomUUID().toString();
        var learner = Learner.of(home, item.launchKey(), launch.personId());
        var told =
                "endpoint=%s&fetch=%s&actor=%s&registration=%s&activityId=%s"
                        .formatted(
                                encoded(base + "xapi/"),
                                encoded(base + "sessions/" + UnitToken.proved(opened, session)),
                                encoded(Json.write(learner.agent())),
                                encoded(learner.registration()),
                                encoded(OpenUnit.activityId(home, launch.itemId())));
        return Hrefs.asking(base + "files/" + item.href(), told);
    }

    /** The one who comes first gets the token, and whatever was open before in the course ends. */
    Fetching fetch(Opened opened, String home, String proved) {
        return UnitToken.session(opened, proved)
                .map(it -> fetchProved(opened, home, it))
                .orElseGet(Fetching.Refused::new);
    }

    /** By what its request shows. */
    OpenUnit known(Opened opened, String home, String authorization) {
        return UnitToken.shown(opened, authorization)
                .flatMap(it -> store.sitting(it, opened.launch().personId()))
                .filter(it -> it.itemId() == opened.launch().itemId())
                .filter(it -> !it.isOver(clock.instant()))
                .map(it -> unit(opened, home, it))
                .orElseThrow(Unacceptable::over);
    }

    private Fetching fetchProved(Opened opened, String home, String session) {
        return jdbi.inTransaction(
                _ ->
                        begin(opened, home, session)
                                ? new Fetching.Token(UnitToken.of(opened, session))
                                : new Fetching.FetchedBefore());
    }

    private boolean begin(Opened opened, String home, String session) {
        var launch = opened.launch();
        long packageId = opened.item().packageId();
        var now = clock.instant();
        people.lock(launch.personId());
        boolean enrols = !attempts.hasBegun(launch.personId(), packageId);
        boolean waived = enrols && follower.isCounted(launch.personId(), launch.lessonId());
        if (attempts.begin(launch.personId(), launch.itemId(), now)) {
            follower.begun(launch.personId(), launch.lessonId());
        }
        if (waived) {
            attempts.waive(launch.personId(), packageId, now);
        }
        boolean first = store.begin(session, launch.personId(), launch.itemId(), now);
        if (first) {
            var sitting = store.sitting(session, launch.personId()).orElseThrow();
            begun(unit(opened, home, sitting), enrols, waived, now);
        }
        return first;
    }

    private void begun(OpenUnit unit, boolean enrols, boolean waived, Instant now) {
        if (enrols) {
            course.enrol(unit, waived, now);
        }
        for (var other : store.open(unit.personId(), unit.packageId(), unit.sitting().id())) {
            store.abandon(other.id(), now);
            own.abandoned(unit, other, now);
        }
        own.launched(unit, now);
    }

    private static OpenUnit unit(Opened opened, String home, Sitting sitting) {
        var item = opened.item();
        return new OpenUnit(
                opened.launch(),
                item,
                UnitRules.read(item.rules()),
                Learner.of(home, item.launchKey(), opened.launch().personId()),
                sitting);
    }

    /** A space as content decodes it. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
