package relais.drafting;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.database.Fingerprint;
import relais.people.Person;
import relais.settings.Settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Helps to begin a post and never writes one: an outline of the piece, and where a language model
 * is configured, three beginnings. Whatever it offers counts as offered, and not as the writer’s
 * own.
 */
public final class Drafting implements AutoCloseable {

    /** Questions of which the beginnings start. */
    public static final int ANSWERS = 2;

    /** Of the piece, in an outline. */
    private static final int SENTENCES = 3;

    /** Between two words that somebody waits for. */
    static final Duration BEAT = Duration.ofMillis(500);

    /** A post may be changed long after it was declared. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** With so many a draft is compared; more than anybody is offered in a month. */
    private static final int COMPARED = 90;

    private static final int BATCH = 5_000;

    private static final Logger log = LoggerFactory.getLogger(Drafting.class);

    private final Optional<Model> model;
    private final SuggestionStore store;
    private final Turns turns;
    private final Breaker breaker;
    private final Clock clock;

    public Drafting(Jdbi jdbi, Optional<ModelServer> server, Settings settings, Clock clock) {
        this(jdbi, server, Patience.USUAL, settings, clock);
    }

    Drafting(
            Jdbi jdbi,
            Optional<ModelServer> server,
            Patience patience,
            Settings settings,
            Clock clock) {
        this.model = server.map(it -> new Model(it, patience));
        this.store = jdbi.onDemand(SuggestionStore.class);
        this.turns = new Turns(settings);
        this.breaker = new Breaker(clock);
        this.clock = clock;
    }

    /** Whether beginnings can be had. */
    public boolean hasModel() {
        return model.isPresent();
    }

    /** Of the words of a piece alone; blank where it has no sentences to quote. */
    public Outline outline(Material material, String question, String disclosure) {
        var sentences = KeySentences.of(material.body(), material.language(), SENTENCES);
        return new Outline(material.language(), sentences, question, disclosure);
    }

    /** It counts as offered from here on. */
    public void take(Person writer, String draftKey, Material material, Outline outline) {
        offer(writer, draftKey, material.itemId(), 0, outline.language(), outline.words(), now());
    }

    /**
     * Three beginnings in this language, as they come; else why the outline has to do. What was
     * begun before something went wrong was offered all the same, and is proposed no more. Not
     * within a transaction: it may take as long as its listener is willing to wait.
     */
    public Aid begin(
            Person writer,
            String draftKey,
            Material material,
            List<String> answers,
            String language,
            Listener listener) {
        var turn = model.flatMap(_ -> turns.take());
        if (turn.isEmpty()) {
            return new Aid.Away();
        }
        try {
            if (!turns.counts(writer.id())) {
                return new Aid.Enough();
            } else if (!breaker.isClosed()) {
                return new Aid.Away();
            }
            var prompt = Prompt.of(material, answers, language);
            var at = now();
            var writing =
                    new Writing(
                            new Fitness(prompt, language),
                            listener,
                            (place, words) ->
                                    offer(
                                            writer,
                                            draftKey,
                                            material.itemId(),
                                            place,
                                            language,
                                            words,
                                            at));
            var aid = ask(model.get(), prompt, writing);
            if (!(aid instanceof Aid.Begun)) {
                store.shelve(writer.id(), draftKey, at);
            }
            return aid;
        } finally {
            turn.get().run();
        }
    }

    /** The beginnings that this draft was offered last. */
    public List<FirstWords> latest(Person writer, String draftKey) {
        return store.latest(writer.id(), draftKey);
    }

    /** Empty for what was offered to somebody else. */
    public Optional<FirstWords> suggestion(Person writer, long id) {
        return store.suggestion(writer.id(), id);
    }

    /** What of a text is not this writer’s own, whichever piece they say it is about. */
    public List<String> offered(long writerId, Optional<Long> itemId) {
        return store.offered(writerId, itemId.orElse(0L), COMPARED);
    }

    /** Of somebody who leaves: the programme without a trace, or the company. */
    public void forget(long personId) {
        store.forget(personId);
    }

    public void forgetOld() {
        var before = clock.instant().minus(KEPT);
        int gone = BATCH;
        while (gone == BATCH) {
            gone = store.forgetBefore(before, BATCH);
        }
    }

    @Override
    public void close() {
        model.ifPresent(Model::close);
    }

    private Aid ask(Model model, Prompt prompt, Writing writing) {
        try (var reply = model.ask(prompt)) {
            var trouble = writing.follow(reply, model.patience());
            if (trouble.isPresent()) {
                breaker.failed(trouble.get());
                log.warn("The language model is of no use now: {}", trouble.get());
                return new Aid.Away();
            }
        }
        breaker.worked();
        return writing.isDone() ? new Aid.Begun(writing.suggestions()) : new Aid.Away();
    }

    private FirstWords offer(
            Person writer,
            String draftKey,
            long itemId,
            int place,
            String language,
            String words,
            Instant at) {
        var fingerprint = Fingerprint.of(words);
        store.offer(writer.id(), itemId, draftKey, place, language, words, fingerprint, at);
        return store.known(writer.id(), itemId, fingerprint);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
