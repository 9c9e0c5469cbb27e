package relais.labels;

import relais.labels.Label.End;
import relais.mail.Outbox;
import relais.notifications.News;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.people.PersonCard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells people what becomes of labels, in the caller's transaction. */
final class LabelNews {

    private static final String MINE = "/mentoring/label";
    private static final String ASKED = "label-asked";

    private final Notifications notifications;
    private final Outbox outbox;

    LabelNews(Notifications notifications, Outbox outbox) {
        this.notifications = notifications;
        this.outbox = outbox;
    }

    void supportWelcome(long sponsorId, Person protege) {
        tell(
                sponsorId,
                "label-support-welcome",
                protege.id(),
                protege.name(),
                MINE + "/" + protege.handle());
    }

    /** Those who may answer it. */
    void asked(Wish wish, List<Long> deciding) {
        var details = Map.of("name", wish.person().name(), "link", wish.url());
        notifications.tell(
                deciding.stream().map(it -> new News(it, ASKED, wish.id(), details)).toList());
    }

    /** It was answered, or taken back: nobody has to read it any more. */
    void settled(long wishId, List<Long> deciding) {
        notifications.forget(deciding, ASKED, wishId);
    }

    void supported(Person protege, Person sponsor) {
        tell(protege.id(), "label-supported", sponsor.id(), sponsor.name(), MINE);
    }

    void proposed(Person protege, Person sponsor) {
        tell(protege.id(), "label-proposed", sponsor.id(), sponsor.name(), MINE);
    }

    /** The person, by letter, too, for they asked; and the sponsor, and theirs. */
    void began(PersonCard person, long labelId, boolean founding, List<Long> chain) {
        tell(
                person.id(),
                founding ? "label-appointed" : "label-awarded",
                labelId,
                person.name(),
                MINE);
        if (!founding) {
            outbox.send(person.id(), LabelLetter.AWARDED, Map.of());
        }
        chain.stream().findFirst().ifPresent(it -> tellOf(person, it, "protege-became-champion"));
        chain.stream()
                .skip(1)
                .findFirst()
                .ifPresent(it -> tellOf(person, it, "protege-of-protege-became-champion"));
    }

    void notYet(Wish wish) {
        tell(wish.person().id(), "label-not-yet", wish.id(), wish.person().name(), MINE);
        outbox.send(wish.person().id(), LabelLetter.NOT_YET, Map.of());
    }

    void renewed(Label label) {
        notifications.forget(label.personId(), "label-ending", label.id());
        notifications.tell(label.personId(), "label-renewed", label.id(), Map.of("link", MINE));
    }

    void ending(long personId, long labelId, int days) {
        notifications.tell(
                personId,
                "label-ending",
                labelId,
                Map.of("days", String.valueOf(days), "link", MINE));
    }

    /** Whoever laid it down knows. */
    void ended(Label label, End as) {
        notifications.forget(label.personId(), "label-ending", label.id());
        if (as != End.LAID_DOWN) {
            notifications.tell(
                    label.personId(),
                    "label-" + as.name().toLowerCase(Locale.ROOT),
                    label.id(),
                    Map.of("link", MINE));
        }
    }

    void longBreak(long protegeId, PersonCard champion) {
        tell(protegeId, "sponsorship-on-a-break", champion.id(), champion.name(), "/mentoring");
    }

    private void tellOf(PersonCard person, long personId, String kind) {
        tell(personId, kind, person.id(), person.name(), "/people/" + person.handle());
    }

    private void tell(long personId, String kind, long subjectId, String name, String link) {
        notifications.tell(personId, kind, subjectId, Map.of("name", name, "link", link));
    }
}
