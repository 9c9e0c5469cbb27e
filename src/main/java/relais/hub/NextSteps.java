package relais.hub;

import static relais.hub.NextStep.Kind.ANSWER;
import static relais.hub.NextStep.Kind.ASK;
import static relais.hub.NextStep.Kind.JOIN;
import static relais.hub.NextStep.Kind.LABEL;
import static relais.hub.NextStep.Kind.LABEL_NEAR;
import static relais.hub.NextStep.Kind.LEARN;
import static relais.hub.NextStep.Kind.OFFERED;
import static relais.hub.NextStep.Kind.PAUSED;
import static relais.hub.NextStep.Kind.PLANNED;
import static relais.hub.NextStep.Kind.READ;
import static relais.hub.NextStep.Kind.READ_FIRST;
import static relais.hub.NextStep.Kind.REST;
import static relais.hub.NextStep.Kind.SHARE;

import relais.activity.Action;
import relais.activity.Facts;
import relais.feed.ContentItem;
import relais.labels.Nearness;
import relais.mentoring.Circle;
import relais.notifications.Notification;
import relais.people.Person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Chooses the one step that fits what a person has done so far. */
final class NextSteps {

    private NextSteps() {}

    static NextStep choose(
            Person person,
            Facts facts,
            Circle circle,
            List<ContentItem> unread,
            Set<String> putOff,
            boolean paused,
            Optional<Notification> planned,
            boolean firstPathAhead,
            Supplier<Optional<Nearness>> nearness) {
        return Stream.<Supplier<Optional<NextStep>>>of(
                        () -> paused(paused),
                        () -> answer(circle),
                        () -> offered(circle),
                        () -> planned.map(NextSteps::planned),
                        () -> readFirst(facts, unread),
                        () -> join(person),
                        () -> learn(firstPathAhead),
                        () -> ask(person, circle),
                        () -> label(person, putOff, nearness),
                        () -> share(person, facts, firstPathAhead),
                        () -> read(unread))
                .flatMap(step -> step.get().stream())
                .filter(step -> !(step.canWait() && putOff.contains(step.word())))
                .findFirst()
                .orElse(new NextStep(REST, "/people", Optional.empty(), 0));
    }

    /** Nobody is nudged during a pause. */
    private static Optional<NextStep> paused(boolean paused) {
        return when(paused, new NextStep(PAUSED, "/me/settings", Optional.empty(), 0));
    }

    private static Optional<NextStep> answer(Circle circle) {
        var asking = circle.asking().size();
        return when(asking > 0, new NextStep(ANSWER, "/mentoring/me", Optional.empty(), asking));
    }

    private static Optional<NextStep> offered(Circle circle) {
        return when(
                circle.offering().isPresent(),
                new NextStep(OFFERED, "/mentoring", Optional.empty(), 1));
    }

    /** They chose the moment themselves. */
    private static NextStep planned(Notification reminder) {
        return new NextStep(PLANNED, reminder.link(), Optional.empty(), 0);
    }

    private static Optional<NextStep> readFirst(Facts facts, List<ContentItem> unread) {
        return facts.has(Action.CONTENT_READ)
                ? Optional.empty()
                : unread.stream().findFirst().map(item -> reading(READ_FIRST, item));
    }

    private static Optional<NextStep> join(Person person) {
        return when(!person.ambassador(), new NextStep(JOIN, "/welcome", Optional.empty(), 0));
    }

    /** The first path opens the kits, whatever else somebody has learned before. */
    private static Optional<NextStep> learn(boolean firstPathAhead) {
        return when(firstPathAhead, new NextStep(LEARN, "/training", Optional.empty(), 0));
    }

    /** Champions were sponsored, or are where the tree begins. */
    private static Optional<NextStep> ask(Person person, Circle circle) {
        return when(
                person.ambassador()
                        && !person.champion()
                        && circle.sponsor().isEmpty()
                        && circle.asked().isEmpty()
                        && circle.offering().isEmpty(),
                new NextStep(ASK, "/mentoring", Optional.empty(), 0));
    }

    /** Whoever put it off is not looked at any more. */
    private static Optional<NextStep> label(
            Person person, Set<String> putOff, Supplier<Optional<Nearness>> nearness) {
        return person.ambassador() && !person.champion() && !putOff.contains("label")
                ? nearness.get().map(NextSteps::label)
                : Optional.empty();
    }

    private static NextStep label(Nearness nearness) {
        var kind =
                switch (nearness) {
                    case MET -> LABEL;
                    case NEAR -> LABEL_NEAR;
                };
        return new NextStep(kind, "/mentoring/label", Optional.empty(), 0);
    }

    /** Whoever has never posted anything. */
    private static Optional<NextStep> share(Person person, Facts facts, boolean firstPathAhead) {
        return when(
                person.ambassador()
                        && !facts.has(Action.PERSONAL_POST_DECLARED)
                        && !facts.has(Action.CONTENT_SHARED)
                        && !firstPathAhead,
                new NextStep(SHARE, "/share", Optional.empty(), 0));
    }

    private static Optional<NextStep> read(List<ContentItem> unread) {
        return unread.stream().findFirst().map(item -> reading(READ, item));
    }

    private static NextStep reading(NextStep.Kind kind, ContentItem item) {
        return new NextStep(kind, item.path(), Optional.of(item), 0);
    }

    private static Optional<NextStep> when(boolean fits, NextStep step) {
        return fits ? Optional.of(step) : Optional.empty();
    }
}
