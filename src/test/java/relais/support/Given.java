package relais.support;

import org.jdbi.v3.core.Jdbi;

import relais.activity.Action;
import relais.activity.Activity;
import relais.feed.ContentStore;
import relais.people.PeopleStore;
import relais.people.Person;

import java.time.Instant;

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
}
