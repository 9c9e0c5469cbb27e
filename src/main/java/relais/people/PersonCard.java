package relais.people;

import org.jdbi.v3.core.mapper.PropagateNull;

/** Somebody as others see them in a list: name, picture, and where in the company they work. */
public record PersonCard(
        @PropagateNull long id,
        String handle,
        String givenName,
        String familyName,
        String jobTitle,
        String unitName,
        String country) {

    public String name() {
        return givenName + " " + familyName;
    }

    public String initials() {
        return Names.initials(givenName, familyName);
    }

    /** One of twelve quiet colours, always the same for the same person: 0 to 11. */
    public int hue() {
        return Names.hue(handle);
    }
}
