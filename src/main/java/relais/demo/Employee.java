package relais.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody who works or worked at the company.
 *
 * @param arrivedDay 0 for those who were there before the year began
 */
record Employee(
        int id,
        String handle,
        String email,
        String given,
        String family,
        long unit,
        String country,
        String language,
        ZoneId zone,
        String jobFamily,
        String title,
        Optional<Integer> manager,
        boolean leader,
        LocalDate arrivedOn,
        int arrivedDay,
        Optional<Integer> departsDay) {

    /** One of those whom everybody may be; they come first. */
    boolean isOfCast() {
        return Cast.isOne(id);
    }

    boolean worksOn(int day) {
        return arrivedDay <= day && departsDay.map(it -> day < it).orElse(true);
    }
}
