package relais.mentoring;

import relais.database.Lists;
import relais.mentoring.Obstacle.AlreadySponsored;
import relais.mentoring.Obstacle.Founding;
import relais.mentoring.Obstacle.NoPlaceLeft;
import relais.mentoring.Obstacle.NotAChampion;
import relais.mentoring.Obstacle.NotAMember;
import relais.mentoring.Obstacle.Reciprocal;
import relais.mentoring.Obstacle.WouldBeCircle;

import java.util.List;
import java.util.Optional;

/**
 * All that decides whether somebody may become the protégé of a champion.
 *
 * @param protegeChampion has a valid label
 * @param protegeCounted whether those above them count a label of theirs
 * @param protegeSponsor has protégés of their own
 * @param protegeLooking for a sponsor
 * @param champion has a valid label
 * @param taken by those who are on the way: who has arrived takes no place
 * @param takes whether the champion takes anybody new for now
 * @param lineage of the champion: their own number, and those above up to the root
 */
public record Pairing(
        boolean protegeMember,
        boolean protegeFounding,
        boolean protegeChampion,
        boolean protegeCounted,
        boolean protegeSponsor,
        boolean protegeLooking,
        Optional<Long> sponsorId,
        Optional<String> sponsorName,
        boolean champion,
        int places,
        int taken,
        boolean takes,
        boolean reciprocal,
        String lineage) {

    /** From the champion up to where their tree begins. */
    List<Long> above() {
        return List.copyOf(Lists.numbers(Optional.of(lineage)));
    }

    /** Where the champion's tree begins. */
    long root() {
        return above().getLast();
    }

    /**
     * What hinders them, if anything does.
     *
     * @param successorOf the sponsor in whose place the champion would come
     */
    Optional<Obstacle> obstacle(long protegeId, Optional<Long> successorOf) {
        if (!protegeMember) {
            return Optional.of(new NotAMember());
        } else if (protegeFounding) {
            return Optional.of(new Founding());
        } else if (!champion) {
            return Optional.of(new NotAChampion());
        } else if (sponsorId.isPresent() && !sponsorId.equals(successorOf)) {
            return Optional.of(new AlreadySponsored(sponsorName.orElseThrow()));
        } else if (above().contains(protegeId)) {
            return Optional.of(new WouldBeCircle());
        } else if (reciprocal) {
            return Optional.of(new Reciprocal());
        } else if (taken >= places) {
            return Optional.of(new NoPlaceLeft());
        } else {
            return Optional.empty();
        }
    }
}
