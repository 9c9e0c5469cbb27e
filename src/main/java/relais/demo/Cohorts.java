package relais.demo;

import java.time.Instant;
import java.util.Optional;

/**
 * The waves of the programme: members came in with the latest that was open when they joined, and
 * most others were given one as well, for joining is their own choice.
 */
final class Cohorts {

    private final Book book;
    private final Lines lines;
    private final Year year;
    private final Past past;
    private final long seed;

    Cohorts(Book book, Lines lines, Year year, Past past, long seed) {
        this.book = book;
        this.lines = lines;
        this.year = year;
        this.past = past;
        this.seed = seed;
    }

    void open(int lead, String language) {
        for (int wave = 0; wave < Programme.WAVES.length; wave++) {
            var name = lines.waves().get(wave).in(language);
            int day = opens(wave);
            book.waves.add(wave + 1, name, year.date(day), past.start(year), lead);
        }
    }

    void enter(Employee employee, Optional<Member> member) {
        int wave =
                member.map(it -> latest(Year.dayOf(it.joined()))).orElseGet(() -> given(employee));
        if (wave < Programme.WAVES.length) {
            int day = Math.max(opens(wave), employee.arrivedDay());
            book.wavePeople.add(employee.id(), wave + 1, begin(day));
        }
    }

    /** The pilot group came in when the programme began. */
    private int opens(int wave) {
        return wave == 0 ? past.begins() : Programme.WAVES[wave];
    }

    private int latest(int day) {
        int wave = 0;
        while (wave + 1 < Programme.WAVES.length && opens(wave + 1) <= day) {
            wave++;
        }
        return wave;
    }

    /** One that opened when they were there already; a few are in none yet. */
    private int given(Employee employee) {
        int wave = Dice.of(seed, "wave", employee.id()).weighted(Programme.WAVE_SHARES);
        while (wave < Programme.WAVES.length && opens(wave) < employee.arrivedDay()) {
            wave++;
        }
        return wave;
    }

    private Instant begin(int day) {
        return year.date(day).atStartOfDay(year.zone()).toInstant();
    }
}
