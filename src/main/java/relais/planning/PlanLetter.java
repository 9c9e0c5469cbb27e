package relais.planning;

import org.jdbi.v3.core.Jdbi;

import relais.mail.Letter;
import relais.mail.LetterPage;
import relais.mail.LetterWriter;
import relais.notifications.Channel;
import relais.notifications.Notifications;
import relais.notifications.Sort;
import relais.people.PeopleStore;
import relais.people.Person;
import relais.sharing.Drafts;
import relais.templates.Templates;
import relais.templates.plain.StaticTemplates;

import java.time.Clock;
import java.util.Optional;

/**
 * Writes a reminder when it leaves: nothing when the plan was moved or withdrawn meanwhile, the
 * post is posted or thrown away, or its writer pauses or wants no such mail.
 */
public final class PlanLetter implements LetterWriter {

    public static final String NAME = "plan-ready";

    private final PlanStore plans;
    private final PeopleStore people;
    private final Drafts drafts;
    private final Notifications notifications;
    private final Templates pages;
    private final relais.templates.plain.Templates texts = new StaticTemplates();
    private final Clock clock;

    public PlanLetter(
            Jdbi jdbi, Drafts drafts, Notifications notifications, Templates pages, Clock clock) {
        this.plans = jdbi.onDemand(PlanStore.class);
        this.people = jdbi.onDemand(PeopleStore.class);
        this.drafts = drafts;
        this.notifications = notifications;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Letter> write(LetterPage letter) {
        return people.active(letter.mail().personId())
                .filter(it -> it.ambassador() && !it.isPausedAt(clock.instant()))
                .filter(it -> notifications.choicesOf(it.id()).wants(Channel.MAIL, Sort.PLANS))
                .flatMap(it -> write(letter, it));
    }

    private Optional<Letter> write(LetterPage letter, Person reader) {
        return Optional.ofNullable(letter.detail("draft"))
                .map(Long::parseLong)
                .flatMap(it -> plans.plan(reader.id(), it))
                .filter(it -> it.toldAt().isPresent())
                .flatMap(it -> drafts.draft(reader, it.draftId()))
                .map(it -> new PlanLetterPage(letter, it))
                .map(
                        it ->
                                new Letter(
                                        it.subject(),
                                        texts.plan(it).render(),
                                        pages.mailPlan(it).render()));
    }
}
