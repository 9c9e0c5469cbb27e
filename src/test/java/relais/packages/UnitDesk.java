package relais.packages;

import relais.people.Person;
import relais.support.Portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where tests take in a cmi5 package, and from where people open it. */
final class UnitDesk {

    private final Portal portal;
    private final Path folder;
    private final Person author;
    private long packageId;

    UnitDesk(Portal portal, Path folder, Person author) {
        this.portal = portal;
        this.folder = folder;
        this.author = author;
    }

    Packages packages() {
        return portal.app().training().packages();
    }

    void take(Zip zip) throws IOException {
        var path = Files.write(folder.resolve("zip"), zip.bytes());
        packageId = ((Importing.Imported) packages().take(author, path)).packageId();
    }

    Progress progress(Person person) {
        return packages().progress(person.id(), packageId, "en");
    }

    ItemProgress item(Person person, int part) {
        return progress(person).items().get(part);
    }

    String address(Person person, int part) {
        return packages().address(person.id(), 0, item(person, part));
    }

    /** The first unit, as it is once it has initialized. */
    UnitPlayer begin(Person person) {
        var player = UnitPlayer.begin(portal, address(person, 0));
        player.say(Verb.INITIALIZED);
        return player;
    }
}
