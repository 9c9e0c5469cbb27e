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
    /** The path. */
    PATH_COMPLETED,
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
    BADGE_AWARDED
}
