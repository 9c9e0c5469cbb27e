package relais.people;

import java.util.Optional;

/**
 * A role that somebody was given, perhaps only for one unit and what is below it, or for one
 * country.
 */
public record Grant(Role role, Optional<String> unitPath, Optional<String> country) {

    /** Whether this grant reaches somebody who works there. */
    public boolean covers(String unitPath, String country) {
        return this.unitPath.map(unitPath::startsWith).orElse(true)
                && this.country.map(country::equals).orElse(true);
    }

    public boolean isLimited() {
        return unitPath.isPresent() || country.isPresent();
    }
}
