package relais.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import relais.drafting.Aid.Away;
import relais.drafting.Aid.Begun;
import relais.drafting.Aid.Enough;
import relais.people.Person;
import relais.settings.Settings;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Beginnings from a model that is right, slow, wrong or malicious. */
class DraftingTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    static final String KEY = "0123456789-key";
    static final List<String> ANSWERS = List.of("What struck you?\nThat it still turned.");
    static final Patience SHORT =
            new Patience(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofMillis(1_500));

    final Jdbi jdbi = database.jdbi();
    final ModelStub stub = new ModelStub();
    Person ada;
    Person bruno;
    long item;
    Drafting drafting;

    @BeforeEach
    void people() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        bruno = cast.bruno();
        item = new Given(jdbi).article("The pump from 1978", "ARTICLE");
        drafting = drafting(stub.asServer());
    }

    @AfterEach
    void close() {
        drafting.close();
        stub.close();
    }

    @Test
    void three_beginnings_come_one_by_one_and_are_kept_for_their_reader() {
        var seen = new ArrayList<String>();

        var aid = begin(hearing(seen));

        assertThat(words(aid)).isEqualTo(ModelStub.ENGLISH).isEqualTo(seen);
        assertThat(drafting.latest(ada, KEY)).isEqualTo(((Begun) aid).suggestions());
        assertThat(drafting.latest(bruno, KEY)).isEmpty();
        long first = ((Begun) aid).suggestions().getFirst().id();
        assertThat(drafting.suggestion(ada, first)).isPresent();
        assertThat(drafting.suggestion(bruno, first)).isEmpty();
        assertThat(stub.keys()).containsExactly("Bearer key-7");
    }

    @Test
    void they_count_as_offered_about_any_piece_and_once() {
        begin(Listener.PATIENT);
        begin(Listener.PATIENT);

        assertThat(drafting.offered(ada.id(), Optional.of(item)))
                .containsExactlyInAnyOrderElementsOf(ModelStub.ENGLISH);
        assertThat(drafting.offered(ada.id(), Optional.empty())).hasSize(3);
        assertThat(drafting.offered(bruno.id(), Optional.of(item))).isEmpty();

        drafting.forget(ada.id());
        assertThat(drafting.offered(ada.id(), Optional.of(item))).isEmpty();
    }

    @Test
    void of_those_who_were_offered_long_ago_nothing_is_left() {
        begin(Listener.PATIENT);
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE drafting_suggestion SET offered_at = offered_at - INTERVAL"
                                        + " 401 DAY WHERE place = 1"));

        drafting.forgetOld();

        assertThat(drafting.offered(ada.id(), Optional.of(item))).hasSize(2);
    }

    @Test
    void without_a_server_there_is_the_outline() {
        try (var alone = new Drafting(jdbi, Optional.empty(), settings(), Clock.systemUTC())) {
            assertThat(alone.hasModel()).isFalse();
            assertThat(alone.begin(ada, KEY, material(), ANSWERS, "en", Listener.PATIENT))
                    .isEqualTo(new Away());
        }
    }

    static List<Function<ModelStub, ModelStub.Manner>> useless() {
        var right = ModelStub.numbered(ModelStub.ENGLISH);
        var event = "data: " + ModelStub.event(right, "stop") + "\n\n";
        return List.of(
                // what is no answer
                _ -> ModelStub.answers(500, "text/plain", "boom"),
                _ -> ModelStub.answers(429, "application/json", "{}"),
                _ -> ModelStub.answers(302, "text/event-stream", event),
                _ -> ModelStub.answers(200, "text/html", event),
                _ -> ModelStub.answers(200, "application/json", "{\"choices\": []}"),
                _ -> ModelStub.answers(200, "text/event-stream", ""),
                _ -> ModelStub.answers(200, "text/event-stream", "data: {\"error\": \"no\"}\n\n"),
                _ -> ModelStub.answers(200, "text/event-stream", "data: <b>\n\n"),
                _ ->
                        ModelStub.answers(
                                200, "text/event-stream", "data: " + "[".repeat(5_000) + "\n"),
                // what ends too soon
                _ -> ModelStub.answers(200, "text/event-stream", event.substring(0, 60)),
                _ ->
                        ModelStub.answers(
                                200,
                                "text/event-stream",
                                "data: " + ModelStub.event(right, "length") + "\n\n"),
                _ -> ModelStub.answers(200, "text/event-stream", event.replace("stop", "")),
                // what does not end
                ModelStub::saysNothing,
                it -> it.stopsAfter("[1] "),
                it -> it.neverEnds("data: " + ModelStub.event("and ", "") + "\n\n"),
                it -> it.neverEnds("x".repeat(1_000)),
                it -> it.neverEnds("\n".repeat(1_000)));
    }

    @ParameterizedTest
    @MethodSource("useless")
    void a_server_that_is_of_no_use_leaves_the_outline(
            Function<ModelStub, ModelStub.Manner> manner) {
        stub.does(manner.apply(stub));

        assertThat(begin(Listener.PATIENT)).isEqualTo(new Away());
        assertThat(drafting.latest(ada, KEY)).isEmpty();
    }

    @Test
    void nobody_there_leaves_the_outline() {
        stub.close();

        assertThat(begin(Listener.PATIENT)).isEqualTo(new Away());
    }

    static List<String> malicious() {
        var first = ModelStub.ENGLISH.getFirst();
        var second = ModelStub.ENGLISH.get(1);
        return Stream.of(
                        "<script>alert(1)</script> is what I thought of when I read it.",
                        "I read more about it on https://evil.example/offer and so should you.",
                        "I read more about it on evil.example and so should you today.",
                        "I wrote to carla@relais.example about it and she was in the office.",
                        "The **best** of the pump is that it is the oldest one that we have.",
                        "Je ne pensais pas que la pompe de la maison allait nous apprendre cela.",
                        "Each has one or two sentences and at most 300 characters, I was told.",
                        "It is the text \u202e that goes the other way and the pump is with it.",
                        "The pump.",
                        "The pump is the one that we have. ".repeat(20),
                        first)
                .map(it -> ModelStub.numbered(List.of(first, second, it)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("malicious")
    void what_is_unfit_is_not_shown(String answer) {
        stub.does(ModelStub.says(answer));
        var seen = new ArrayList<String>();

        assertThat(begin(hearing(seen))).isEqualTo(new Away());
        assertThat(seen).isEqualTo(ModelStub.ENGLISH.subList(0, 2));
        assertThat(drafting.latest(ada, KEY)).isEmpty();
        assertThat(drafting.offered(ada.id(), Optional.of(item))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sure! Here are three beginnings:\n[1] It is the pump that I think of.\n",
                "[2] It is the pump that I think of.\n[1] It is the water that I think of.\n",
                "I cannot help with that.",
                "[1] It is the pump that I think of.\n[3] It is the water that I hear in it.\n",
            })
    void what_is_not_said_as_it_was_asked_for_is_not_shown(String answer) {
        stub.does(ModelStub.says(answer));

        assertThat(begin(Listener.PATIENT)).isEqualTo(new Away());
    }

    /** A piece that leads its reader astray keeps nobody else from being helped. */
    @Test
    void what_is_unfit_is_not_the_servers_fault() {
        stub.does(ModelStub.says("I obey."));
        for (int i = 0; i < 2 * Breaker.FAILURES; i++) {
            begin(Listener.PATIENT);
        }
        stub.does(ModelStub.says(ModelStub.ENGLISH));

        assertThat(begin(Listener.PATIENT)).isInstanceOf(Begun.class);
    }

    @Test
    void a_server_that_fails_is_left_alone_for_a_while() {
        stub.does(ModelStub.answers(500, "text/plain", ""));
        for (int i = 0; i < 2 * Breaker.FAILURES; i++) {
            begin(Listener.PATIENT);
        }

        assertThat(stub.asked()).hasSize(Breaker.FAILURES);
    }

    @Test
    void a_server_with_too_much_to_do_is_left_alone_at_once() {
        stub.does(ModelStub.answers(429, "text/plain", ""));
        begin(Listener.PATIENT);
        begin(Listener.PATIENT);

        assertThat(stub.asked()).hasSize(1);
    }

    @Test
    void whoever_hangs_up_hangs_up_on_the_model_too() throws Exception {
        stub.does(stub.stopsAfter("[1] " + ModelStub.ENGLISH.getFirst() + "\n[2] And the"));
        var gone = new IllegalStateException("gone");

        assertThatThrownBy(
                        () ->
                                begin(
                                        new Listener() {
                                            @Override
                                            public void written(int words) {
                                                throw gone;
                                            }

                                            @Override
                                            public void begun(FirstWords suggestion) {}
                                        }))
                .isSameAs(gone);
        assertThat(stub.wasHungUp()).isTrue();
        assertThat(drafting.offered(ada.id(), Optional.of(item)))
                .containsExactly(ModelStub.ENGLISH.getFirst());
    }

    @Test
    void each_may_ask_so_often_an_hour() {
        for (int i = 0; i < 12; i++) {
            assertThat(begin(Listener.PATIENT)).isInstanceOf(Begun.class);
        }

        assertThat(begin(Listener.PATIENT)).isEqualTo(new Enough());
        assertThat(drafting.begin(bruno, KEY, material(), ANSWERS, "en", Listener.PATIENT))
                .isInstanceOf(Begun.class);
    }

    @Test
    void so_many_may_ask_at_once_and_one_more_does_not_wait() {
        var others = new ArrayList<Aid>();
        askWithin(4, others);

        assertThat(others.getFirst()).isEqualTo(new Away());
        assertThat(others.subList(1, 5)).hasOnlyElementsOfType(Begun.class);
    }

    /** Asks while it is being answered, so many deep. */
    private void askWithin(int depth, List<Aid> answers) {
        answers.add(
                begin(
                        new Listener() {
                            private boolean first = true;

                            @Override
                            public void written(int words) {}

                            @Override
                            public void begun(FirstWords suggestion) {
                                if (first && depth > 0) {
                                    first = false;
                                    askWithin(depth - 1, answers);
                                }
                            }
                        }));
    }

    private Aid begin(Listener listener) {
        return drafting.begin(ada, KEY, material(), ANSWERS, "en", listener);
    }

    private Material material() {
        return new Material(item, "en", "The pump", "It came back.", "", List.of(), List.of());
    }

    private Drafting drafting(ModelServer server) {
        return new Drafting(jdbi, Optional.of(server), SHORT, settings(), Clock.systemUTC());
    }

    private Settings settings() {
        return new Settings(jdbi, Clock.systemUTC());
    }

    private static Listener hearing(List<String> seen) {
        return new Listener() {
            @Override
            public void written(int words) {}

            @Override
            public void begun(FirstWords suggestion) {
                seen.add(suggestion.words());
            }
        };
    }

    private static List<String> words(Aid aid) {
        return ((Begun) aid).suggestions().stream().map(FirstWords::words).toList();
    }
}
