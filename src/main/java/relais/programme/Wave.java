package relais.programme;

import java.time.LocalDate;

/**
 * People who come in together.
 *
 * @param version goes up with each change
 * @param people those of it who work here
 * @param joined those of them who have joined the programme
 */
public record Wave(long id, String name, LocalDate opensOn, int version, int people, int joined) {

    private static final int FEWEST = 5;

    /** Of fewer than five people nobody is told how many have joined. */
    public boolean isJoinedTold() {
        return people >= FEWEST;
    }

    public String url() {
        return "/lead/waves/" + id;
    }

    /** How many of a wave work in one country. */
    public record InCountry(String country, int people) {}
}
