package relais.uptake;

import relais.people.Unit;

import java.util.Optional;

/**
 * Those who work in a unit or below it, everywhere or in one country.
 *
 * @param place of the unit
 * @param people how many they are
 * @param shown whether figures of them may be shown
 */
public record Group(int place, Unit unit, Optional<String> country, int people, boolean shown) {

    public boolean isWholeCompany() {
        return place == 0 && country.isEmpty();
    }

    /** Fewer people than any figure is shown of. */
    public boolean isTooSmall() {
        return people < Disclosure.FEWEST;
    }
}
