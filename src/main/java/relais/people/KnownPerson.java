package relais.people;

/**
 * Somebody of whom the portal knows before an import. The manager is 0 where there is none; roles
 * are empty where nobody gave any.
 */
public record KnownPerson(
        long id,
        String handle,
        boolean active,
        long manager,
        String roles,
        boolean administrator,
        DirectoryEntry entry) {}
