package relais.support;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.feed.ContentStore;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Rows that a test starts from, with everything that the test does not care about filled in. */
public final class Given {

    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Jdbi jdbi;

    public Given(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A fact that no listener has been told of yet. */
    public Activity activity(long personId, Action action, long subjectId, Instant at) {
        return jdbi.withHandle(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO activity (person_id, action, subject_id, occurred_at)
                                            VALUES (:person, :action, :subject, :at)
                                            """)
                                    .bind("person", personId)
                                    .bind("action", action)
                                    .bind("subject", subjectId)
                                    .bind("at", at)
                                    .executeAndReturnGeneratedKeys()
                                    .mapTo(long.class)
                                    .one();
                    return new Activity(
                            id, personId, action, subjectId, at, java.util.Optional.empty());
                });
    }

    /** Somebody new who has joined and appears on boards under their own name. */
    public long member(String given, String family) {
        return jdbi.inTransaction(
                handle -> {
                    long id =
                            handle.createUpdate(
                                            """
                                            INSERT INTO person (handle, email, given_name, family_name, unit_id, country,
                                                                language, zone, created_at)
                                            VALUES (:handle, CONCAT(:handle, '@relais.example'), :given, :family, 2, 'FR',
                                                    'fr', 'Europe/Paris', :at)
                                            """)
                                    .bind("handle", relais.people.Names.handle(given, family))
                                    .bind("given", given)
                                    .bind("family", family)
                                    .bind("at", NOW)
                                    .executeAndReturnGeneratedKeys()
                                    .mapTo(long.class)
                                    .one();
                    handle.execute(
                            "INSERT INTO membership (person_id, charter_id, joined_at, board_name)"
                                    + " VALUES (?, 1, ?, 'REAL')",
                            id,
                            NOW);
                    return id;
                });
    }

    /**
     * A content item in English by the editor, out since yesterday; what is made later comes first.
     */
    public long article(String title, String format) {
        long id =
                jdbi.withHandle(
                        handle ->
                                handle.createUpdate(
                                                """
                                                INSERT INTO content_item (format, author_id, minutes, published_at, created_at)
                                                VALUES (:format, (SELECT id FROM person WHERE email = 'editor@relais.example'), 3,
                                                        TIMESTAMPADD(DAY, -1, :now), :now)
                                                """)
                                        .bind("format", format)
                                        .bind("now", NOW)
                                        .executeAndReturnGeneratedKeys("id")
                                        .mapTo(long.class)
                                        .one());
        text(id, "en", title);
        return id;
    }

    /** A content item's text in one more language. */
    public void text(long itemId, String language, String title) {
        jdbi.useHandle(
                handle -> {
                    handle.execute(
                            "INSERT INTO content_text (item_id, language, title, summary, body)"
                                    + " VALUES (?, ?, ?, 'A summary', '<p>A body.</p>')",
                            itemId,
                            language,
                            title);
                    handle.attach(ContentStore.class).changed();
                });
    }

    /** A member with the champion label and so many places. */
    public Person champion(String given, String family, int places) {
        long id = member(given, family);
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT INTO champion (person_id, since, valid_until, places)"
                                        + " VALUES (?, ?, '2099-12-31', ?)",
                                id,
                                NOW,
                                places));
        return person(id);
    }

    /** A pair, as though it had been agreed. */
    public void sponsorship(Person protege, Person sponsor) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "INSERT INTO sponsorship (protege_id, sponsor_id, since) VALUES (?,"
                                        + " ?, ?)",
                                protege.id(),
                                sponsor.id(),
                                NOW));
    }

    public Person person(long id) {
        return jdbi.onDemand(PeopleStore.class).active(id).orElseThrow();
    }

    public long topic(String slug, int position) {
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        "INSERT INTO topic (slug, icon, position) VALUES (:slug,"
                                                + " 'star', :position)")
                                .bind("slug", slug)
                                .bind("position", position)
                                .executeAndReturnGeneratedKeys()
                                .mapTo(long.class)
                                .one());
    }

    /** A workshop of 45 minutes in English, hosted by the champion, with so many seats. */
    public long session(String title, Instant startsAt, int seats) {
        var zone = ZoneId.of("Europe/Paris");
        var start = startsAt.truncatedTo(ChronoUnit.MINUTES);
        return jdbi.withHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        INSERT INTO live_session (kind, language, title, description, link, starts_local, zone,
                                                                  starts_at, ends_at, minutes, seats, host_id, code,
                                                                  created_at, changed_at, once_key)
                                        SELECT 'WORKSHOP', 'en', :title, 'Bring *one* draft.', 'https://meet.example/room',
                                               :local, :zone, :startsAt, TIMESTAMPADD(MINUTE, 45, :startsAt), 45, :seats, id,
                                               'ACDEF3', :now, :now, UUID()
                                          FROM person
                                         WHERE email = 'champion@relais.example'
                                        """)
                                .bind("title", title)
                                .bind("local", start.atZone(zone).toLocalDateTime().toString())
                                .bind("zone", zone)
                                .bind("startsAt", start)
                                .bind("seats", seats)
                                .bind("now", NOW)
                                .executeAndReturnGeneratedKeys("id")
                                .mapTo(long.class)
                                .one());
    }

    /** Who leads that session, and who with them. */
    public void hosts(long sessionId, Person host, Person cohost) {
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                "UPDATE live_session SET host_id = ?, cohost_id = ? WHERE id = ?",
                                host.id(),
                                cohost.id(),
                                sessionId));
    }

    /** A seat in a session, or the next place in line. */
    public void seat(long sessionId, Person person, boolean seated) {
        jdbi.useTransaction(
                handle -> {
                    handle.execute(
                            "UPDATE live_session SET asked = asked + 1, taken = taken + ? WHERE id"
                                    + " = ?",
                            seated ? 1 : 0,
                            sessionId);
                    handle.execute(
                            "INSERT INTO live_session_seat (session_id, person_id, turn, asked_at,"
                                    + " seated_at) SELECT id, ?, asked, ?, ? FROM live_session"
                                    + " WHERE id = ?",
                            person.id(),
                            NOW,
                            seated ? NOW : null,
                            sessionId);
                });
    }
}
