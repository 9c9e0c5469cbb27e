package relais.mentoring;

import java.util.Optional;

/**
 * Somebody in the champions' tree as they are kept. The only place that decides whether a name is
 * shown: to everyone where the person agreed; to themselves, their sponsor and their protégés
 * always.
 *
 * @param sponsorId of whoever is no top
 * @param place among the protégés of their sponsor where these were asked for, beginning with 1;
 *     else 0
 * @param among how many protégés their sponsor has, where these were asked for; else 0
 * @param treeKey the address of those whose name is not shown to all
 * @param named agreed, and still works here
 * @param founding and a member
 */
record NodeRow(
        Optional<Long> sponsorId,
        int place,
        int among,
        long id,
        String handle,
        String givenName,
        String familyName,
        String unitName,
        String country,
        String treeKey,
        boolean named,
        boolean founding,
        boolean champion,
        int proteges,
        int below,
        int champions,
        int generations) {

    Node asSeenBy(Glance reader) {
        boolean me = id == reader.id();
        boolean inPair = sponsorId.equals(Optional.of(reader.id())) || reader.hasSponsor(id);
        boolean shown = named || me || inPair;
        return new Node(
                id,
                me,
                named ? handle : treeKey,
                told(shown, handle),
                told(shown, givenName),
                told(shown, familyName),
                told(shown, unitName),
                told(shown, country),
                sponsorId.isEmpty(),
                founding,
                champion,
                proteges,
                below,
                champions,
                generations);
    }

    /** Their line below their sponsor; empty where the sponsor’s protégés were not asked for. */
    Optional<TreeEdge> edge() {
        return sponsorId.filter(_ -> place > 0).map(it -> new TreeEdge(id, it, place, among));
    }

    private static Optional<String> told(boolean shown, String value) {
        return shown ? Optional.of(value) : Optional.empty();
    }
}
