package relais.packages;

/**
 * An item as somebody opens it, with what it said before.
 *
 * @param session the one in which it was said
 * @param seconds in sessions before that one
 * @param ended whether the next session begins anew
 * @param data its values by name, as JSON
 */
public record Launched(
        long packageId,
        Standard standard,
        byte[] launchKey,
        int position,
        String href,
        String rules,
        String givenName,
        String familyName,
        String language,
        long session,
        long seconds,
        boolean ended,
        String data) {}
