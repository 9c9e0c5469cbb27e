package relais.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.database.Sealing;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.referrals.Referred.Already;
import relais.referrals.Referred.Asked;
import relais.referrals.Referred.Colleague;
import relais.referrals.Referred.Enough;
import relais.referrals.Referred.Unreachable;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class ReferralsTest {

    private static final String MIRA = "mira@elsewhere.example";

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    final Jdbi jdbi = database.jdbi();
    final Bureau bureau = new Bureau(jdbi, Given.NOW);
    Given given;
    Cast cast;
    JobOffer offer;

    @BeforeEach
    void an_open_offer() {
        given = new Given(jdbi);
        cast = new Cast(jdbi);
        offer = bureau.open(cast.hugo(), given.article("A pump doctor for the valley", "JOB"));
    }

    // Asking

    @Test
    void until_the_candidate_agrees_nobody_but_the_referrer_knows_of_them() {
        assertThat(bureau.refer(cast.ada(), offer, MIRA)).isInstanceOf(Asked.class);

        assertThat(listOf(cast.hugo())).isEmpty();
        assertThat(desk().referral(cast.hugo(), bureau.latest(cast.ada()).id())).isEmpty();
        assertThat(told(cast.hugo())).isEmpty();
        assertThat(bureau.latest(cast.ada()).introduction().orElseThrow().called())
                .isEqualTo("Mira Köhler");
        assertThat(bureau.referrals().offers().figures(List.of(offer.itemId())).values())
                .containsExactly(new OfferFigures(offer.itemId(), 1, 0, 0));
    }

    @Test
    void whoever_reads_the_database_finds_no_name_no_address_and_no_token() {
        bureau.refer(cast.ada(), offer, MIRA);
        var token = bureau.token();
        var step = agreedStep("Prefers Tuesdays.");

        assertThat(step).isEqualTo(Moving.DONE);
        assertThat(everythingIn("referral", "referral_step", "referral_key", "mail"))
                .doesNotContain("Mira", "mira", "elsewhere", "hears", "Tuesdays", token);
    }

    @Test
    void of_many_who_refer_one_person_at_once_one_is_the_referrer_and_one_mail_leaves()
            throws Exception {
        var colleagues = Stream.of(cast.ada(), cast.bruno(), cast.emma(), cast.lena()).toList();
        var number = new AtomicInteger();

        var answers =
                Together.call(
                        12,
                        () -> {
                            int turn = number.getAndIncrement();
                            return bureau.refer(
                                    colleagues.get(turn % 4), offer, MIRA, "form " + turn);
                        });

        assertThat(answers).filteredOn(Asked.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Already.class::isInstance).hasSize(2);
        assertThat(answers).filteredOn(Unreachable.class::isInstance).hasSize(9);
        assertThat(bureau.detailsOfMails()).hasSize(1);
    }

    @Test
    void one_form_sent_by_many_threads_is_one_referral() throws Exception {
        var answers = Together.call(10, () -> bureau.refer(cast.ada(), offer, MIRA));

        assertThat(answers).allMatch(Asked.class::isInstance);
        assertThat(bureau.detailsOfMails()).hasSize(1);
        assertThat(mine(cast.ada())).hasSize(1);
    }

    @Test
    void one_address_is_known_again_however_it_is_written_and_only_for_one_offer() {
        bureau.refer(cast.ada(), offer, MIRA);
        var other = bureau.open(cast.hugo(), given.article("A welder", "JOB"));

        assertThat(bureau.refer(cast.bruno(), offer, "Mira+jobs@Elsewhere.Example"))
                .isInstanceOf(Unreachable.class);
        assertThat(bureau.refer(cast.bruno(), other, MIRA)).isInstanceOf(Asked.class);
    }

    @Test
    void whoever_wants_no_more_mail_gets_none_and_that_looks_like_any_other_reason() {
        bureau.refer(cast.ada(), offer, MIRA);
        consents().refuse(byToken(), true);
        var other = bureau.open(cast.hugo(), given.article("A welder", "JOB"));

        assertThat(bureau.refer(cast.bruno(), other, MIRA)).isEqualTo(new Unreachable());
        assertThat(bureau.refer(cast.bruno(), offer, MIRA)).isEqualTo(new Unreachable());
        assertThat(bureau.detailsOfMails()).hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM referral")).isEqualTo(1);
    }

    @Test
    void nobody_refers_more_than_a_few_people_a_day_from_whatever_many_windows() throws Exception {
        var number = new AtomicInteger();

        var answers =
                Together.call(
                        12,
                        () ->
                                bureau.refer(
                                        cast.ada(),
                                        offer,
                                        "p" + number.getAndIncrement() + "@elsewhere.example"));

        assertThat(answers).filteredOn(Asked.class::isInstance).hasSize(5);
        assertThat(answers).filteredOn(Enough.class::isInstance).hasSize(7);
        assertThat(bureau.refer(cast.bruno(), offer, "q@elsewhere.example"))
                .isInstanceOf(Asked.class);
        assertThat(bureau.after(Duration.ofDays(1)).refer(cast.ada(), offer, MIRA))
                .isInstanceOf(Asked.class);
    }

    @Test
    void colleagues_are_not_referred() {
        assertThat(bureau.refer(cast.ada(), offer, "Employee@relais.example"))
                .isInstanceOf(Colleague.class);
    }

    @Test
    void a_referrer_takes_back_what_was_not_answered_and_nothing_else() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.latest(cast.ada());

        assertThat(referring().withdraw(cast.bruno(), referral.id())).isFalse();
        assertThat(referring().withdraw(cast.ada(), referral.id())).isTrue();

        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.WITHDRAWN);
        assertErased(referral);
        assertThat(consents().agree(referral, referral.candidate().orElseThrow())).isFalse();
        assertThat(bureau.refer(cast.bruno(), offer, MIRA)).isInstanceOf(Unreachable.class);
    }

    @Test
    void of_a_yes_and_a_taking_back_at_once_one_is_in_time() throws Exception {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = byToken();
        var number = new AtomicInteger();

        var done =
                Together.call(
                        10,
                        () ->
                                number.getAndIncrement() % 2 == 0
                                        ? consents()
                                                .agree(referral, referral.candidate().orElseThrow())
                                        : referring().withdraw(cast.ada(), referral.id()));

        assertThat(done).containsOnlyOnce(true);
        var now = bureau.latest(cast.ada());
        assertThat(now.isPassedOn()).isEqualTo(now.status() == Status.NEW);
        assertThat(listOf(cast.hugo())).hasSize(now.isPassedOn() ? 1 : 0);
    }

    // Answering

    @Test
    void a_yes_shows_hr_what_the_candidate_wants_to_show_and_both_sides_hear_of_it() {
        bureau.refer(cast.ada(), offer, MIRA);

        var referral = bureau.agreed();

        var shown = desk().referral(cast.hugo(), referral.id()).orElseThrow();
        assertThat(shown.candidate().orElseThrow().name()).isEqualTo("Mira Köhler-Lê");
        assertThat(shown.introduction().orElseThrow().word()).startsWith("She hears");
        assertThat(listOf(cast.hugo())).extracting(Referral::id).containsExactly(referral.id());
        assertThat(told(cast.ada()))
                .extracting(Notification::kind)
                .containsExactly("referral-passed-on");
        assertThat(told(cast.hugo()))
                .extracting(Notification::kind)
                .containsExactly("referral-new");
        assertThat(told(cast.hugo()).getFirst().details().toString()).doesNotContain("Mira");
    }

    @Test
    void a_yes_counts_once_however_often_it_is_pressed() throws Exception {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = byToken();

        var first =
                Together.call(
                        10, () -> consents().agree(referral, referral.candidate().orElseThrow()));

        assertThat(first).containsOnlyOnce(true);
        assertThat(desk().history(byToken())).hasSize(1);
    }

    @Test
    void a_no_erases_at_once_and_says_no_more_than_that() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = byToken();

        consents().refuse(referral, false);

        assertErased(referral);
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.NOT_TAKEN_UP);
        assertThat(told(cast.ada())).isEmpty();
        assertThat(consents().isOpen(byToken())).isFalse();
    }

    @Test
    void a_candidate_withdraws_later_and_hr_finds_nothing_any_more() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.agreed();
        agreedStep("Prefers Tuesdays.");

        consents().refuse(byToken(), false);

        assertErased(referral);
        assertThat(listOf(cast.hugo())).isEmpty();
        assertThat(desk().referral(cast.hugo(), referral.id())).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM referral_step")).isZero();
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.NOT_TAKEN_UP);
    }

    @Test
    void whoever_was_hired_stays_hired_when_their_details_are_erased() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.agreed();
        desk().move(cast.hugo(), referral, referral.version(), Status.HIRED, "");

        consents().refuse(byToken(), false);

        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.HIRED);
        assertErased(referral);
    }

    @Test
    void without_an_answer_in_thirty_days_all_is_erased() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = byToken();

        var before = bureau.after(Referring.VALID.minusSeconds(1));
        before.referrals().lapse();
        assertThat(before.referrals().consents().isOpen(byToken())).isTrue();

        var late = bureau.after(Referring.VALID);
        assertThat(late.referrals().consents().isOpen(byToken())).isFalse();
        assertThat(late.referrals().consents().agree(referral, referral.candidate().orElseThrow()))
                .isFalse();
        late.referrals().lapse();

        assertErased(referral);
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.NOT_TAKEN_UP);
    }

    @Test
    void an_offer_that_is_over_takes_no_more_answers() {
        bureau.refer(cast.ada(), offer, MIRA);
        bureau.referrals().offers().end(cast.hugo(), offer, Ending.FILLED);
        var referral = byToken();

        assertThat(consents().isOpen(referral)).isFalse();
        assertThat(consents().agree(referral, referral.candidate().orElseThrow())).isFalse();
        bureau.referrals().lapse();

        assertErased(referral);
    }

    @Test
    void an_offer_is_open_on_its_last_day_and_closed_on_the_next() {
        var today = LocalDate.ofInstant(Given.NOW, ZoneOffset.UTC);
        var oneDay = bureau.open(cast.hugo(), given.article("A welder", "JOB"), Optional.of(today));

        assertThat(oneDay.isOpenOn(today)).isTrue();
        assertThat(oneDay.stateOn(today.plusDays(1))).isEqualTo("closed");
        bureau.refer(cast.ada(), oneDay, MIRA);
        bureau.referrals().lapse();
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.WAITING);
        bureau.after(Duration.ofDays(1)).referrals().lapse();
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.NOT_TAKEN_UP);
    }

    // HR

    @Test
    void of_hr_who_take_a_step_at_once_one_does() throws Exception {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.agreed();

        var moved =
                Together.call(
                        8,
                        () ->
                                desk().move(
                                                cast.hugo(),
                                                referral,
                                                referral.version(),
                                                Status.TALKING,
                                                "Met today."));

        assertThat(moved).containsOnlyOnce(Moving.DONE);
        assertThat(desk().history(referral)).hasSize(2);
        assertThat(desk().history(referral).getFirst().note()).contains("Met today.");
    }

    @Test
    void the_referrer_is_told_of_steps_that_are_worth_it_and_never_of_a_note() {
        bureau.refer(cast.ada(), offer, MIRA);
        bureau.agreed();

        for (var status : List.of(Status.CONTACTED, Status.TALKING, Status.NOT_NOW)) {
            var now = byToken();
            desk().move(cast.hugo(), now, now.version(), status, "Wants to stay in Kassel.");
        }

        assertThat(told(cast.ada()))
                .extracting(Notification::kind)
                .containsExactlyInAnyOrder(
                        "referral-passed-on", "referral-talking", "referral-not-now");
        assertThat(told(cast.ada()))
                .noneMatch(it -> it.details().toString().matches("(?s).*(Mira|Kassel).*"));
    }

    @Test
    void a_note_alone_tells_nobody() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.agreed();
        desk().move(cast.hugo(), referral, referral.version(), Status.TALKING, "");
        new Notifications(jdbi, Clock.systemUTC())
                .markRead(cast.ada().id(), Given.NOW.plusSeconds(1));

        var now = byToken();
        desk().move(cast.hugo(), now, now.version(), Status.TALKING, "Met again.");

        assertThat(new Notifications(jdbi, Clock.systemUTC()).unread(cast.ada().id(), 10))
                .isEmpty();
    }

    @Test
    void hr_sees_what_its_role_reaches_and_never_its_own() {
        bureau.refer(cast.ada(), offer, MIRA);
        var adas = bureau.agreed();
        bureau.refer(cast.hugo(), offer, "ines@elsewhere.example");
        var hugos = bureau.agreed();

        assertThat(listOf(cast.hugo())).extracting(Referral::id).containsExactly(adas.id());
        assertThat(desk().referral(cast.hugo(), hugos.id())).isEmpty();
        assertThat(listOf(cast.hanne())).isEmpty();
        assertThat(desk().referral(cast.hanne(), adas.id())).isEmpty();
        assertThat(listOf(cast.ada())).isEmpty();
        assertThat(desk().referral(cast.ada(), adas.id())).isEmpty();
    }

    @Test
    void the_list_is_narrowed_and_goes_on_page_by_page() {
        var other = bureau.open(cast.hugo(), given.article("A welder", "JOB"));
        for (int i = 0; i < 4; i++) {
            bureau.refer(cast.ada(), i == 0 ? other : offer, "p" + i + "@elsewhere.example");
            bureau.agreed();
        }
        var all = listOf(cast.hugo());

        assertThat(all).hasSize(4);
        assertThat(
                        desk().list(
                                        cast.hugo(),
                                        Optional.of(other.itemId()),
                                        Optional.empty(),
                                        Long.MAX_VALUE,
                                        10))
                .hasSize(1);
        assertThat(
                        desk().list(
                                        cast.hugo(),
                                        Optional.empty(),
                                        Optional.of(Status.HIRED),
                                        Long.MAX_VALUE,
                                        10))
                .isEmpty();
        assertThat(
                        desk().list(
                                        cast.hugo(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        all.get(1).id(),
                                        10))
                .extracting(Referral::id)
                .containsExactly(all.get(2).id(), all.get(3).id());
    }

    @Test
    void of_hr_who_open_a_piece_at_once_one_does_and_of_two_changes_the_second_is_overtaken()
            throws Exception {
        long item = given.article("A welder", "JOB");
        var draft =
                new JobOfferDraft(
                        "W-1", "Nancy", "FR", "FR", "https://jobs.example/w-1", Optional.empty());
        var offers = bureau.referrals().offers();

        assertThat(Together.call(8, () -> offers.open(cast.hugo(), item, draft)))
                .containsOnlyOnce(true);
        var seen = offers.of(item).orElseThrow();
        assertThat(Together.call(8, () -> offers.change(seen, seen.revision(), draft)))
                .containsOnlyOnce(true);
        assertThat(Together.call(8, () -> offers.end(cast.hugo(), seen, Ending.WITHDRAWN)))
                .containsOnlyOnce(true);
    }

    // Afterwards

    @Test
    void six_months_after_the_offer_is_over_candidates_are_gone_and_the_outcome_stays() {
        bureau.refer(cast.ada(), offer, MIRA);
        var referral = bureau.agreed();
        desk().move(cast.hugo(), referral, referral.version(), Status.HIRED, "Begins in May.");
        bureau.referrals().offers().end(cast.hugo(), offer, Ending.FILLED);

        bureau.after(Duration.ofDays(183)).referrals().forgetOld();
        assertThat(byToken().candidate()).isPresent();

        bureau.after(Duration.ofDays(186)).referrals().forgetOld();
        assertErased(referral);
        assertThat(count("SELECT COUNT(*) FROM referral WHERE address_mark IS NOT NULL")).isZero();
        assertThat(count("SELECT COUNT(*) FROM referral_step")).isZero();
        assertThat(consents().by(bureau.token())).isEmpty();
        assertThat(bureau.latest(cast.ada()).status()).isEqualTo(Status.HIRED);
    }

    @Test
    void a_referrer_who_leaves_without_a_trace_takes_their_words_along() {
        bureau.refer(cast.ada(), offer, MIRA);
        var agreed = bureau.agreed();
        bureau.refer(cast.ada(), offer, "ines@elsewhere.example");
        var waiting = byToken();

        bureau.referrals().erase(cast.ada());

        assertThat(mine(cast.ada())).isEmpty();
        assertErased(waiting);
        var shown = desk().referral(cast.hugo(), agreed.id()).orElseThrow();
        assertThat(shown.referrerId()).isEmpty();
        assertThat(shown.introduction()).isEmpty();
        assertThat(shown.candidate()).isPresent();
    }

    @Test
    void a_change_of_the_secret_loses_no_word_and_forgets_no_refusal() {
        bureau.refer(cast.ada(), offer, "ines@elsewhere.example");
        consents().refuse(byToken(), true);
        bureau.refer(cast.ada(), offer, MIRA);
        bureau.agreed();
        agreedStep("Prefers Tuesdays.");
        var token = bureau.token();
        var secret = "another secret, as long as the first one";

        bureau.sealedBy(new Sealing(secret, Optional.of(Bureau.SECRET))).referrals().sealAnew();

        var anew = bureau.sealedBy(new Sealing(secret, Optional.empty()));
        var referral = anew.referrals().consents().by(token).orElseThrow();
        assertThat(referral.candidate().orElseThrow().name()).isEqualTo("Mira Köhler-Lê");
        assertThat(referral.introduction()).isPresent();
        assertThat(anew.referrals().desk().history(referral).getFirst().note())
                .contains("Prefers Tuesdays.");
        var other = anew.open(cast.hugo(), given.article("A welder", "JOB"));
        assertThat(anew.refer(cast.bruno(), other, "ines@elsewhere.example"))
                .isInstanceOf(Unreachable.class);
    }

    private Moving agreedStep(String note) {
        var referral = byToken().isPassedOn() ? byToken() : bureau.agreed();
        return desk().move(cast.hugo(), referral, referral.version(), Status.CONTACTED, note);
    }

    private void assertErased(Referral referral) {
        assertThat(
                        count(
                                "SELECT COUNT(*) FROM referral WHERE id = "
                                        + referral.id()
                                        + " AND candidate IS NULL AND introduction IS NULL"))
                .isEqualTo(1);
    }

    private String everythingIn(String... tables) {
        var all = new StringBuilder();
        for (var table : tables) {
            jdbi.useHandle(
                    it ->
                            it.createQuery("SELECT * FROM " + table)
                                    .mapToMap()
                                    .forEach(
                                            row ->
                                                    row.values()
                                                            .forEach(
                                                                    value ->
                                                                            all.append(text(value))
                                                                                    .append(
                                                                                            '\n'))));
        }
        return all.toString();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(value);
    }

    private Referral byToken() {
        return consents().by(bureau.token()).orElseThrow();
    }

    private Referring referring() {
        return bureau.referrals().referring();
    }

    private Consents consents() {
        return bureau.referrals().consents();
    }

    private Desk desk() {
        return bureau.referrals().desk();
    }

    private List<Referral> mine(Person person) {
        return referring().of(person, Long.MAX_VALUE, 10);
    }

    private List<Referral> listOf(Person hr) {
        return desk().list(hr, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 10);
    }

    private List<Notification> told(Person person) {
        return new Notifications(jdbi, Clock.offset(Clock.systemUTC(), Duration.ofDays(1)))
                .latest(person.id());
    }

    private int count(String sql) {
        return jdbi.withHandle(it -> it.createQuery(sql).mapTo(int.class).one());
    }
}
