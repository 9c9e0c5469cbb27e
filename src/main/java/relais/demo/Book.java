package relais.demo;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The tables that the demo fills in bulk, those first that others refer to. */
final class Book implements AutoCloseable {

    private static final int AT_ONCE = 2000;

    private final List<Rows> all = new ArrayList<>();
    private int written;

    final Rows units;
    final Rows people;
    final Rows words;
    final Rows grants;
    final Rows waves;
    final Rows wavePeople;
    final Rows memberships;
    final Rows pastMemberships;
    final Rows topics;
    final Rows champions;
    final Rows sponsorships;
    final Rows pastSponsorships;
    final Rows requests;
    final Rows activities;
    final Rows readings;
    final Rows reactions;
    final Rows comments;
    final Rows spaceThreads;
    final Rows spacePosts;
    final Rows spaceFollowings;
    final Rows spaceMembers;
    final Rows spaceModerators;
    final Rows lessonReadings;
    final Rows attempts;
    final Rows moduleCompletions;
    final Rows pathCompletions;
    final Rows awards;
    final Rows nominations;
    final Rows kudos;
    final Rows sessions;
    final Rows sessionSeats;
    final Rows sessionRatings;
    final Rows sessionMaterial;
    final Rows proposals;
    final Rows proposalMessages;
    final Rows proposalCredits;
    final Rows contributorSteps;
    final Rows notifications;
    final Rows pointsEntries;
    final Rows pointsCounts;
    final Rows pointsTotals;

    Book(Connection connection) {
        units = rows(connection, "unit", "id, code, name, parent_id, path");
        people =
                rows(
                        connection,
                        "person",
                        "id, handle, employee_number, email, given_name, family_name, unit_id,"
                            + " country, language, zone, job_family, job_title, manager_id, leader,"
                            + " arrived_on, departs_on, deactivated_at, created_at");
        words = rows(connection, "person_word", "word, person_id, beginnings");
        grants = rows(connection, "role_grant", "person_id, role, granted_at");
        waves = rows(connection, "wave", "id, name, opens_on, created_at, created_by");
        wavePeople = rows(connection, "wave_person", "person_id, wave_id, added_at");
        memberships =
                rows(
                        connection,
                        "membership",
                        "person_id, charter_id, joined_at, board_name, pseudonym, named_in_tree");
        pastMemberships = rows(connection, "membership_past", "person_id, joined_at, left_at");
        topics = rows(connection, "person_topic", "person_id, topic_id");
        champions = rows(connection, "champion", "person_id, since, valid_until, founding, places");
        sponsorships = rows(connection, "sponsorship", "protege_id, sponsor_id, since");
        pastSponsorships =
                rows(connection, "sponsorship_past", "protege_id, sponsor_id, since, ended_at");
        requests =
                rows(
                        connection,
                        "sponsorship_request",
                        "id, protege_id, champion_id, message, asked_at, answered_at, answer");
        activities =
                rows(
                        connection,
                        "activity",
                        "id, person_id, action, subject_id, occurred_at, once_key");
        readings = rows(connection, "content_reading", "person_id, item_id, read_at");
        reactions = rows(connection, "reaction", "person_id, item_id, reacted_at");
        comments =
                rows(
                        connection,
                        "content_comment",
                        "id, item_id, thread_id, author_id, words, language, written_at, once_key");
        spaceThreads =
                rows(
                        connection,
                        "space_thread",
                        "id, space_id, title, posts, last_at, last_by, pinned_at, closed_at,"
                                + " closed_by, closed_for");
        spacePosts =
                rows(
                        connection,
                        "space_post",
                        "id, thread_id, author_id, words, language, written_at, once_key");
        spaceFollowings = rows(connection, "space_following", "thread_id, person_id, follows");
        spaceMembers = rows(connection, "space_member", "space_id, person_id, joined_at");
        spaceModerators = rows(connection, "space_moderator", "space_id, person_id");
        lessonReadings = rows(connection, "lesson_reading", "person_id, lesson_id, read_at");
        attempts =
                rows(
                        connection,
                        "quiz_attempt",
                        "person_id, module_id, number, version, answers, marks, well, questions,"
                                + " pass, answered_at");
        moduleCompletions =
                rows(connection, "module_completion", "person_id, module_id, completed_at");
        pathCompletions = rows(connection, "path_completion", "person_id, path_id, completed_at");
        awards =
                rows(
                        connection,
                        "badge_award",
                        "id, badge_id, level, person_id, awarded_at, valid_until, awarded_by,"
                                + " rule_id, reason, evidence, once_key");
        nominations =
                rows(
                        connection,
                        "badge_nomination",
                        "badge_id, nominee_id, nominator_id, year, reason, made_at, award_id");
        kudos =
                rows(
                        connection,
                        "kudos",
                        "id, giver_id, receiver_id, message, language, turn, given_at, shown_at,"
                                + " once_key");
        sessions =
                rows(
                        connection,
                        "live_session",
                        "id, kind, language, title, description, place, link, starts_local, zone,"
                            + " starts_at, ends_at, minutes, seats, taken, asked, host_id,"
                            + " cohost_id, code, sequence, created_at, changed_at, cancelled_at,"
                            + " cancel_reason, once_key");
        sessionSeats =
                rows(
                        connection,
                        "live_session_seat",
                        "session_id, person_id, turn, asked_at, seated_at, attended_at, ticked_by");
        sessionRatings =
                rows(
                        connection,
                        "live_session_rating",
                        "session_id, person_id, stars, word, rated_at");
        sessionMaterial =
                rows(
                        connection,
                        "live_session_material",
                        "session_id, kind, title, link, added_by, added_at");
        proposals =
                rows(
                        connection,
                        "proposal",
                        "id, author_id, once_key, kind, title, words, language, naming, begun_at,"
                            + " changed_at, sent_at, due_on, asked_at, answered_at, answered_by,"
                            + " answer, in_time, reason");
        proposalMessages =
                rows(connection, "proposal_message", "proposal_id, person_id, words, written_at");
        proposalCredits =
                rows(connection, "proposal_credit", "proposal_id, person_id, declined_at");
        contributorSteps =
                rows(connection, "contributor_step", "person_id, proposal_id, step, taken_at");
        notifications =
                rows(
                        connection,
                        "notification",
                        "person_id, kind, sort, subject_id, details, told_at, read_at");
        pointsEntries =
                rows(
                        connection,
                        "points_entry",
                        "activity_id, rule_id, rule_version, person_id, points, capped,"
                                + " earned_at, local_day");
        pointsCounts = rows(connection, "points_count", "person_id, rule_id, period, n");
        pointsTotals =
                rows(
                        connection,
                        "points_total",
                        "period, person_id, points, reached_at, unit_id, country");
    }

    /** Sends what has gathered, now and then. */
    void next() {
        if (++written % AT_ONCE == 0) {
            send();
        }
    }

    void send() {
        all.forEach(Rows::send);
    }

    /** Without sending: after a failure nothing more shall be written. */
    @Override
    public void close() {
        all.forEach(Rows::close);
    }

    private Rows rows(Connection connection, String table, String columns) {
        var rows = new Rows(connection, this::send, table, columns.split(", ?"));
        all.add(rows);
        return rows;
    }
}
