package relais.activity;

/**
 * Everything a person can do that the rest of the portal may care about, as facts in the past
 * tense. The comment says what the subject is. Names are stored: renaming one is a migration.
 */
public enum Action {
    /** The charter that was accepted. */
    JOINED,
    /** The charter that had been accepted. */
    LEFT,
    /** The content item. */
    CONTENT_READ,
    /** The content item. */
    REACTION_GIVEN,
    /** The module. */
    MODULE_COMPLETED,
    /** The module, counted through another one that was completed: progress that earns nothing. */
    MODULE_RECOGNISED,
    /** The path. */
    PATH_COMPLETED,
    /** The path, each of its modules counted through another one. */
    PATH_RECOGNISED,
    /** The sponsor; the fact is the protégé's. */
    SPONSORSHIP_STARTED,
    /** The protégé; the fact is the sponsor's. */
    PROTEGE_GAINED,
    /** The protégé; the fact is the sponsor's. */
    PROTEGE_FINISHED_PATH,
    /** The protégé; the fact is the sponsor's. */
    PROTEGE_BECAME_CHAMPION,
    /** The protégé's protégé; the fact is the sponsor's. */
    GRAND_PROTEGE_BECAME_CHAMPION,
    /** The award. */
    BADGE_AWARDED,
    /** The thank-you; the fact is the giver's. */
    KUDOS_GIVEN,
    /** The thank-you, to somebody with whom thanks went to and fro lately; it earns nothing. */
    KUDOS_GIVEN_AGAIN,
    /** The thank-you; the fact is the receiver's. */
    KUDOS_RECEIVED,
    /** The thank-you, from somebody with whom thanks went to and fro lately; it counts half. */
    KUDOS_RECEIVED_AGAIN,
    /** The thank-you, from somebody with whom thanks go to and fro; it counts no more. */
    KUDOS_RECEIVED_OFTEN,
    /** The session. */
    SESSION_ATTENDED,
    /** The session. */
    SESSION_HOSTED,
    /** The proposal. */
    PROPOSAL_ACCEPTED,
    /** The share of something of the company's, in one's own voice. */
    CONTENT_SHARED,
    /** The post. */
    PERSONAL_POST_DECLARED,
    /** The comment. */
    COMMENT_WRITTEN,
    /** The post in a space; it pays as a comment does, and under the same caps. */
    POST_WRITTEN,
    /** The share that came of it; the fact is the kit's author's. */
    KIT_USED
}
