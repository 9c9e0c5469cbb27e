package relais.support;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import relais.people.Names;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.Role;

import java.time.Instant;

/**
 * The people of every test. Ada is an ambassador, Bruno her champion, Emma has not joined, Carla
 * edits, Hugo is HR, Lena leads the programme, Léon is a leader, Dora administers, Egon has left.
 * Hanne is HR, Luc a lead and Edna an editor of another country only.
 */
public final class Cast {

    private static final Instant LONG_AGO = Instant.parse("2025-01-06T08:00:00Z");

    private final Jdbi jdbi;

    public Cast(Jdbi jdbi) {
        this.jdbi = jdbi;
        jdbi.useTransaction(Cast::insert);
    }

    public Person ada() {
        return person("ambassador");
    }

    public Person bruno() {
        return person("champion");
    }

    public Person emma() {
        return person("employee");
    }

    public Person carla() {
        return person("editor");
    }

    public Person hugo() {
        return person("hr");
    }

    public Person lena() {
        return person("lead");
    }

    public Person leon() {
        return person("leader");
    }

    public Person dora() {
        return person("admin");
    }

    /** HR in Germany only. */
    public Person hanne() {
        return person("hr.de");
    }

    /** A lead of the unit Vertrieb only. */
    public Person luc() {
        return person("lead.de");
    }

    /** An editor in Germany only. */
    public Person edna() {
        return person("editor.de");
    }

    private Person person(String account) {
        return jdbi.onDemand(PeopleStore.class)
                .activeByEmail(account + "@relais.example")
                .orElseThrow();
    }

    private static void insert(Handle handle) {
        handle.execute("INSERT INTO unit (id, code, name, path) VALUES (1, 'G', 'Group', '/1/')");
        handle.execute(
                "INSERT INTO unit (id, code, name, parent_id, path) VALUES (2, 'FR', 'France', 1,"
                        + " '/1/2/'), (3, 'DE', 'Vertrieb', 1, '/1/3/')");
        insert(handle, "ambassador", "Ada", "Lindqvist", 2, "FR", false);
        insert(handle, "champion", "Bruno", "Bouchard", 2, "FR", false);
        insert(handle, "employee", "Emma", "N’Diaye", 2, "FR", false);
        insert(handle, "editor", "Carla", "Costa", 2, "FR", false);
        insert(handle, "hr", "Hugo", "Haddad", 2, "FR", false);
        insert(handle, "lead", "Lena", "Lambert", 2, "FR", false);
        insert(handle, "leader", "Léon", "Leroy", 1, "FR", true);
        insert(handle, "admin", "Dora", "Dubois", 1, "FR", false);
        insert(handle, "hr.de", "Hanne", "Huber", 3, "DE", false);
        insert(handle, "lead.de", "Luc", "Lang", 3, "DE", false);
        insert(handle, "editor.de", "Edna", "Ebert", 3, "DE", false);
        insert(handle, "egon", "Egon", "Elm", 2, "FR", false);
        handle.execute(
                "UPDATE person SET deactivated_at = '2026-01-31 12:00:00' WHERE email ="
                        + " 'egon@relais.example'");
        grant(handle, "editor", Role.EDITOR, null, null);
        grant(handle, "hr", Role.HR, null, null);
        grant(handle, "lead", Role.LEAD, null, null);
        grant(handle, "admin", Role.ADMIN, null, null);
        grant(handle, "hr.de", Role.HR, null, "DE");
        grant(handle, "lead.de", Role.LEAD, 3L, null);
        grant(handle, "editor.de", Role.EDITOR, null, "DE");
        handle.execute(
                "INSERT INTO charter (id, version, published_at) VALUES (1, 1, ?)", LONG_AGO);
        for (var account : new String[] {"ambassador", "champion"}) {
            handle.execute(
                    "INSERT INTO membership (person_id, charter_id, joined_at, board_name)"
                            + " SELECT id, 1, ?, 'REAL' FROM person WHERE email = ?",
                    LONG_AGO,
                    account + "@relais.example");
        }
        handle.execute(
                "INSERT INTO champion (person_id, since, valid_until, founding) SELECT id, ?,"
                        + " '2099-12-31', TRUE FROM person WHERE email = 'champion@relais.example'",
                LONG_AGO);
    }

    private static void insert(
            Handle handle,
            String account,
            String given,
            String family,
            long unit,
            String country,
            boolean leader) {
        long id =
                handle.createUpdate(
                                """
                                INSERT INTO person (handle, email, given_name, family_name, unit_id, country, language, zone,
                                                    job_title, leader, created_at)
                                VALUES (:handle, :email, :given, :family, :unit, :country, 'en', 'Europe/Paris',
                                        'Engineer', :leader, :at)
                                """)
                        .bind("handle", Names.handle(given, family))
                        .bind("email", account + "@relais.example")
                        .bind("given", given)
                        .bind("family", family)
                        .bind("unit", unit)
                        .bind("country", country)
                        .bind("leader", leader)
                        .bind("at", LONG_AGO)
                        .executeAndReturnGeneratedKeys()
                        .mapTo(long.class)
                        .one();
        var words = Names.words(given, family);
        for (var word : words) {
            handle.execute(
                    "INSERT INTO person_word (word, person_id, beginnings) VALUES (?, ?, ?)",
                    word,
                    id,
                    Names.beginnings(words));
        }
    }

    private static void grant(Handle handle, String account, Role role, Long unit, String country) {
        handle.execute(
                "INSERT INTO role_grant (person_id, role, unit_id, country, granted_at)"
                        + " SELECT id, ?, ?, ?, ? FROM person WHERE email = ?",
                role,
                unit,
                country,
                LONG_AGO,
                account + "@relais.example");
    }
}
