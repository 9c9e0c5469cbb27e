package relais.demo;

import relais.demo.Awards.Vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Whom colleagues put forward for a badge of theirs: three of them, in as many weeks. */
final class Nominations {

    private static final int NOMINATORS = 3;
    private static final List<String> BADGES = List.of("colleagues-choice", "behind-the-scenes");

    private final Lines lines;
    private final Year year;
    private final Awards awards;
    private final Gratitude gratitude;
    private final long seed;

    Nominations(Lines lines, Year year, Awards awards, Gratitude gratitude, long seed) {
        this.lines = lines;
        this.year = year;
        this.awards = awards;
        this.gratitude = gratitude;
        this.seed = seed;
    }

    /** One of the cast lately; others now and then. */
    void make(Collection<Member> members, Member ofCast) {
        make(ofCast, BADGES.getFirst(), Year.TODAY - 5);
        for (var member : members) {
            var dice = Dice.of(seed, "nominated", member.id());
            int day = Year.dayOf(member.joined()) + 60 + dice.days(90);
            if (!member.employee().isOfCast() && member.zeal() > .2 && dice.chance(.07)) {
                make(member, dice.pick(BADGES), day);
            }
        }
    }

    private void make(Member member, String badge, int day) {
        var dice = Dice.of(seed, badge, member.id());
        var votes = votes(member, badge, day, dice);
        if (votes.size() == NOMINATORS && day < Year.TODAY) {
            awards.giveByColleagues(member, badge, votes);
        }
    }

    /** Fewer than are needed where too few are near who were at work. */
    private List<Vote> votes(Member member, String badge, int last, Dice dice) {
        var reasons = new ArrayList<>(lines.nominationsFor(badge));
        var asked = new HashSet<>(List.of(member.id()));
        var votes = new ArrayList<Vote>();
        for (int i = 0; i < 8 * NOMINATORS && votes.size() < NOMINATORS; i++) {
            var nominator = gratitude.somebodyNear(member.employee(), dice);
            int day = last - 7 * (NOMINATORS - 1 - votes.size());
            int working = year.workingDay(day, nominator.country(), dice);
            int second = year.moment(working, nominator.zone(), dice);
            boolean inTime =
                    second > member.joined() && second < Math.min(member.left(), year.until());
            if (inTime && nominator.worksOn(working) && asked.add(nominator.id())) {
                var reason = reasons.remove(dice.below(reasons.size()));
                votes.add(new Vote(nominator.id(), second, reason.in(nominator.language())));
            }
        }
        return votes;
    }
}
