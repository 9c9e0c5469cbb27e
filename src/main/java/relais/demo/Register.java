package relais.demo;

import relais.demo.Sponsors.Champion;
import relais.demo.Sponsors.Pair;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;

/** Writes down who is a member, who is a champion and who sponsors whom. */
final class Register {

    private final Book book;
    private final Year year;
    private final Lines lines;
    private final Bell bell;
    private final long charter;
    private final long seed;
    private int requests;

    Register(Book book, Year year, Lines lines, Bell bell, long charter, long seed) {
        this.book = book;
        this.year = year;
        this.lines = lines;
        this.bell = bell;
        this.charter = charter;
        this.seed = seed;
    }

    void enter(Member member, Collection<Integer> topics) {
        var joined = year.instant(member.joined());
        if (member.stays()) {
            book.memberships.add(
                    member.id(),
                    charter,
                    joined,
                    member.boardName(),
                    member.pseudonym(),
                    isNamedInTree(member));
        } else {
            book.pastMemberships.add(member.id(), joined, year.instant(member.left()));
        }
        topics.forEach(topic -> book.topics.add(member.id(), topic));
        book.next();
    }

    void pair(Sponsors sponsors, Programme programme, Member bruno, Map<Integer, Member> members) {
        sponsors.champions().forEach(this::write);
        for (var pair : sponsors.pairs()) {
            write(
                    pair,
                    members.get(pair.protege()).employee(),
                    members.get(pair.sponsor()).employee());
            book.next();
        }
        programme.asking().ifPresent(it -> ask(it.employee(), bruno.id()));
    }

    /** The cast is, and most others. */
    private boolean isNamedInTree(Member member) {
        return member.employee().isOfCast() || Dice.of(seed, "tree", member.id()).chance(.93);
    }

    private void write(Champion champion) {
        var since = year.instant(champion.since());
        var until = Chronicle.validUntil(since.atZone(ZoneOffset.UTC).toLocalDate(), year.today());
        book.champions.add(champion.person(), since, until, champion.founding(), Sponsors.PLACES);
    }

    private void write(Pair pair, Employee protege, Employee sponsor) {
        var since = year.instant(pair.since());
        if (pair.lasts()) {
            book.sponsorships.add(pair.protege(), pair.sponsor(), since);
        } else {
            var ended = year.instant(pair.ended());
            book.pastSponsorships.add(pair.protege(), pair.sponsor(), since, ended);
        }
        int id = ++requests;
        book.requests.add(
                id,
                protege.id(),
                sponsor.id(),
                message(protege),
                year.instant(pair.asked()),
                since,
                "ACCEPTED");
        tell(sponsor.id(), "sponsorship-asked", id, protege, "/mentoring/me", pair.asked());
        tell(protege.id(), "sponsorship-accepted", id, sponsor, "/mentoring", pair.since());
    }

    /** The last working hours, so that it stands open this morning. */
    private void ask(Employee protege, int champion) {
        int asked = year.until() - 13 * 3600;
        int id = ++requests;
        book.requests.add(
                id, protege.id(), champion, message(protege), year.instant(asked), null, null);
        tell(champion, "sponsorship-asked", id, protege, "/mentoring/me", asked);
    }

    private String message(Employee protege) {
        var dice = Dice.of(seed, "message", protege.id());
        return dice.pick(lines.requests().get(protege.language()));
    }

    private void tell(
            int person, String kind, int request, Employee about, String link, int second) {
        var name = about.given() + " " + about.family();
        bell.ring(person, kind, request, Map.of("name", name, "link", link), second);
    }
}
