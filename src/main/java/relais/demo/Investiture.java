package relais.demo;

import org.jdbi.v3.core.Jdbi;

import relais.identity.DemoAccount;

import java.time.Duration;
import java.util.List;

/** Who gave which label, whose label ends soon, and who asks for one. */
final class Investiture {

    private static final int DUE = 3;
    private static final int ASKING = 4;
    private static final Duration LONG_ENOUGH = Duration.ofDays(100);

    private final InvestitureStore store;
    private final Lines lines;
    private final Year year;

    Investiture(Jdbi jdbi, Lines lines, Year year) {
        this.store = jdbi.onDemand(InvestitureStore.class);
        this.lines = lines;
        this.year = year;
    }

    /** After the labels themselves are on record. */
    void settle(long hr, long lead) {
        store.givenWithBadges();
        store.countForSponsors();
        store.countForTheirs();
        store.appointedBy(lead);
        store.dueOn(year.today().plusDays(23), DemoAccount.EMAILS.size(), DUE);
        store.renewed(hr, year.end().minus(Duration.ofDays(40)));
        var asking = store.candidates(year.end().minus(LONG_ENOUGH), ASKING);
        for (int i = 0; i < asking.size(); i++) {
            ask(asking.get(i), i);
        }
    }

    /** Every second one with a word of their sponsor's. */
    private void ask(InvestitureStore.Candidate candidate, int number) {
        var sponsor = candidate.sponsorId().filter(_ -> number % 2 == 0);
        store.ask(
                candidate.personId(),
                pick(lines.wishes().get(candidate.language()), number),
                sponsor,
                sponsor.map(_ -> pick(lines.supports().get(candidate.language()), number / 2)),
                year.end().minus(Duration.ofDays(1 + 2L * number)));
    }

    private static String pick(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
