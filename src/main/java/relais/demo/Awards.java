package relais.demo;

import static relais.activity.Action.BADGE_AWARDED;

import relais.demo.Lines.Reason;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What HR and colleagues gave, to whom and why. */
final class Awards {

    private static final List<String> KINDS =
            List.of(
                    "own-voice",
                    "craft-storyteller",
                    "helping-hand",
                    "bridge-builder",
                    "level-head");

    /** A colleague's voice. */
    record Vote(int nominator, int second, String reason) {}

    /**
     * The fact that tells of it names the place in this list.
     *
     * @param reason of HR; empty where colleagues gave it
     */
    record Award(
            int holder,
            String badge,
            Optional<String> reason,
            Optional<String> evidence,
            List<Vote> votes) {}

    private final Lines lines;
    private final Year year;
    private final Deeds deeds;
    private final long seed;
    private final List<Award> all = new ArrayList<>();

    Awards(Lines lines, Year year, Deeds deeds, long seed) {
        this.lines = lines;
        this.year = year;
        this.deeds = deeds;
        this.seed = seed;
    }

    Award get(int index) {
        return all.get(index);
    }

    /** The champion label. */
    void label(Member member, int second) {
        var dice = Dice.of(seed, "label", member.id());
        give(member, dice.pick(lines.reasonsFor("champion")), second);
    }

    /** To the cast lately; to others now and then. */
    void giveAll(Programme programme, Member ada, Member bruno, Member carla, Member lena) {
        giveOn(ada, "craft-storyteller", 362);
        giveOn(ada, "own-voice", 301);
        giveOn(bruno, "helping-hand", 210);
        giveOn(lena, "helping-hand", 361);
        giveOn(carla, "bridge-builder", 359);
        programme.members().values().stream()
                .filter(it -> !it.employee().isOfCast() && it.zeal() > .25)
                .forEach(this::mayGive);
    }

    /** With the last voice that was missing. */
    void giveByColleagues(Member member, String badge, List<Vote> votes) {
        var award = new Award(member.id(), badge, Optional.empty(), Optional.empty(), votes);
        add(award, votes.stream().mapToInt(Vote::second).max().orElseThrow());
    }

    private void mayGive(Member member) {
        var dice = Dice.of(seed, "award", member.id());
        int day = Year.dayOf(member.joined()) + 30 + dice.days(90);
        if (dice.chance(.45) && day < Year.TODAY - 1) {
            int second = year.moment(day, member.employee().zone(), dice);
            if (second < Math.min(member.left(), year.until())) {
                give(member, dice.pick(lines.reasonsFor(dice.pick(KINDS))), second);
            }
        }
    }

    private void giveOn(Member member, String badge, int day) {
        var dice = Dice.of(seed, "given", day);
        int second = year.moment(day, member.employee().zone(), dice);
        give(member, dice.pick(lines.reasonsFor(badge)), second);
    }

    private void give(Member member, Reason reason, int second) {
        int index = all.size();
        var evidence =
                index % 3 == 0
                        ? Optional.of(
                                "https://reseau.example/publications/%d".formatted(7000 + index))
                        : Optional.<String>empty();
        var words = reason.in(member.employee().language());
        add(
                new Award(member.id(), reason.badge(), Optional.of(words), evidence, List.of()),
                second);
    }

    private void add(Award award, int second) {
        deeds.add(second, award.holder(), BADGE_AWARDED, all.size());
        all.add(award);
    }
}
