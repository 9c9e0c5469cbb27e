package relais.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.Activity;
import relais.activity.ActivityLedger;
import relais.badges.Badges;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.training.AuthoredModule;
import relais.training.Training;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

class CertificatesTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String REASON = "The module was about a rule that no longer holds.";

    final Jdbi jdbi = database.jdbi();
    final Clock clock = Clock.fixed(Given.NOW, ZoneOffset.UTC);
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Notifications notifications = new Notifications(jdbi, clock);
    final Training training = new Training(jdbi, ledger, clock);
    final Badges badges = new Badges(jdbi, ledger, notifications, PARIS, clock);
    final Certificates certificates =
            new Certificates(jdbi, training, badges.issuers(), notifications, clock);

    Cast cast;
    Person ada;
    long path;

    @BeforeEach
    void cast() {
        cast = new Cast(jdbi);
        ada = cast.ada();
        training.loadStarter();
        path = training.outline("en").getFirst().id();
    }

    @Test
    void a_completed_path_earns_a_certificate_that_says_what_for() {
        certificates.on(List.of(completed(ada)));

        var certificate = certificates.of(ada.id()).getFirst();
        assertThat(certificate.name()).isEqualTo("Ada Lindqvist");
        assertThat(certificate.completedAt()).isEqualTo(Given.NOW);
        assertThat(certificate.isValid()).isTrue();
        assertThat(certificate.edition().issuer()).isEqualTo("Relais");
        assertThat(certificate.edition().in("en").title())
                .isEqualTo(training.outline("en").getFirst().title());
        assertThat(certificate.edition().in("fr").title())
                .isEqualTo(training.outline("fr").getFirst().title());
        assertThat(certificate.edition().in("fr").modules())
                .hasSameSizeAs(training.outline("fr").getFirst().modules());
        assertThat(certificates.withNumber(certificate.number())).contains(certificate);
    }

    @Test
    void told_twenty_times_at_once_it_is_one() throws Exception {
        var fact = completed(ada);

        Together.run(20, () -> certificates.on(List.of(fact)));

        assertThat(count("certificate")).isEqualTo(1);
        assertThat(count("certificate_issue")).isEqualTo(1);
        assertThat(count("certificate_edition")).isEqualTo(1);
    }

    @Test
    void what_is_no_completed_path_earns_none() {
        var fact = completed(ada);
        var takenBack =
                new Activity(
                        fact.id() + 1,
                        ada.id(),
                        Action.PATH_COMPLETED,
                        path,
                        Given.NOW,
                        Optional.of(fact.id()));
        var module =
                new Activity(
                        9, ada.id(), Action.MODULE_COMPLETED, path, Given.NOW, Optional.empty());
        var unknown =
                new Activity(
                        9, ada.id(), Action.PATH_COMPLETED, 987_654, Given.NOW, Optional.empty());

        certificates.on(List.of(takenBack, module, unknown));

        assertThat(certificates.of(ada.id())).isEmpty();
    }

    @Test
    void it_keeps_what_it_said_when_the_path_and_the_issuer_change() {
        certificates.on(List.of(completed(ada)));
        var before = certificates.of(ada.id()).getFirst();
        jdbi.useTransaction(
                handle -> {
                    handle.execute("UPDATE training_path_text SET title = 'Another title'");
                    handle.execute("UPDATE training_module SET minutes = 99");
                    handle.execute(
                            "INSERT INTO badge_issuer (name, since) VALUES ('Fontaubert', ?)",
                            Given.NOW);
                });

        certificates.on(List.of(completed(ada), completed(cast.bruno())));

        assertThat(certificates.of(ada.id())).containsExactly(before);
        var other = certificates.of(cast.bruno().id()).getFirst().edition();
        assertThat(other.issuer()).isEqualTo("Fontaubert");
        assertThat(other.in("en").title()).isEqualTo("Another title");
        assertThat(other.in("en").modules()).allMatch(module -> module.minutes() == 99);
    }

    @Test
    void another_name_gives_a_new_number_and_the_old_one_is_replaced() {
        certificates.on(List.of(completed(ada)));
        var old = certificates.of(ada.id()).getFirst();
        assertThat(certificates.reissue(old)).as("nothing to reissue").isFalse();

        rename("Ada", "Lindström");
        var outdated = certificates.of(ada.id()).getFirst();
        assertThat(outdated.isOutdated()).isTrue();
        assertThat(certificates.reissue(outdated)).isTrue();

        var now = certificates.of(ada.id());
        assertThat(now).hasSize(1);
        assertThat(now.getFirst().name()).isEqualTo("Ada Lindström");
        assertThat(now.getFirst().number()).isNotEqualTo(old.number());
        assertThat(now.getFirst().edition()).isEqualTo(old.edition());
        assertThat(now.getFirst().isOutdated()).isFalse();
        var replaced = certificates.withNumber(old.number()).orElseThrow();
        assertThat(replaced.isReplaced()).isTrue();
        assertThat(replaced.isValid()).isFalse();
        assertThat(replaced.name()).as("history").isEqualTo("Ada Lindqvist");
    }

    @Test
    void an_accent_or_a_capital_is_another_name() {
        certificates.on(List.of(completed(ada)));

        rename("Àda", "lindqvist");

        assertThat(certificates.of(ada.id()).getFirst().isOutdated()).isTrue();
    }

    @Test
    void reissued_twenty_times_at_once_there_is_one_more() throws Exception {
        certificates.on(List.of(completed(ada)));
        rename("Ada", "Lindström");
        var outdated = certificates.of(ada.id()).getFirst();

        var answers = Together.call(20, () -> certificates.reissue(outdated));

        assertThat(answers).containsOnlyOnce(true);
        assertThat(count("certificate_issue")).isEqualTo(2);
        assertThat(certificates.of(ada.id())).hasSize(1);
    }

    @Test
    void told_again_after_it_was_reissued_nothing_comes_of_it() {
        var fact = completed(ada);
        certificates.on(List.of(fact));
        rename("Ada", "Lindström");
        certificates.reissue(certificates.of(ada.id()).getFirst());
        var certificate = certificates.of(ada.id()).getFirst();

        certificates.on(List.of(fact));

        assertThat(certificates.of(ada.id())).containsExactly(certificate);
        assertThat(count("certificate_issue")).isEqualTo(2);
    }

    @Test
    void revoked_it_does_not_hold_and_the_holder_is_told_and_it_can_be_undone() {
        var fact = completed(ada);
        certificates.on(List.of(fact));
        var certificate = certificates.of(ada.id()).getFirst();
        var revocations = certificates.revocations();

        assertThat(revocations.revoke(cast.hugo(), certificate, REASON)).isTrue();
        assertThat(revocations.revoke(cast.hugo(), certificate, REASON)).as("twice").isFalse();
        certificates.on(List.of(fact));

        var revoked = certificates.of(ada.id()).getFirst();
        assertThat(revoked.isValid()).isFalse();
        assertThat(revoked.number()).isEqualTo(certificate.number());
        assertThat(revoked.revocationReason()).contains(REASON);
        assertThat(told(ada)).containsExactly("certificate-revoked");

        assertThat(revocations.undo(cast.lena(), revoked)).isTrue();
        assertThat(revocations.undo(cast.lena(), revoked)).as("twice").isFalse();
        assertThat(certificates.of(ada.id())).containsExactly(certificate);
        assertThat(told(ada))
                .containsExactlyInAnyOrder("certificate-revoked", "certificate-restored");

        assertThat(revocations.revoke(cast.hugo(), certificate, REASON)).as("again").isTrue();
        assertThat(count("certificate_revocation")).isEqualTo(2);
    }

    @Test
    void a_revocation_holds_for_every_number_of_a_certificate() {
        certificates.on(List.of(completed(ada)));
        var old = certificates.of(ada.id()).getFirst();
        rename("Ada", "Lindström");
        certificates.reissue(certificates.of(ada.id()).getFirst());

        certificates
                .revocations()
                .revoke(cast.hugo(), certificates.of(ada.id()).getFirst(), REASON);

        assertThat(certificates.withNumber(old.number()).orElseThrow().isRevoked()).isTrue();
        var revoked = certificates.of(ada.id()).getFirst();
        rename("Ada", "Lind");
        assertThat(certificates.reissue(revoked))
                .as("what does not hold is not reissued")
                .isFalse();
    }

    @Test
    void with_a_module_all_certificates_of_its_path_are_revoked_and_what_was_learned_stays() {
        var facts = List.of(completed(ada), completed(cast.bruno()), completed(cast.emma()));
        certificates.on(facts);
        var first = certificates.of(ada.id()).getFirst();
        certificates.revocations().revoke(cast.hugo(), first, REASON);

        withdraw(Optional.of("The law that it is about has changed."));
        certificates.revocations().followWithdrawals();
        certificates.revocations().followWithdrawals();

        for (var person : List.of(ada, cast.bruno(), cast.emma())) {
            assertThat(certificates.of(person.id()).getFirst().isRevoked()).isTrue();
            assertThat(told(person)).containsExactly("certificate-revoked");
        }
        assertThat(certificates.of(cast.emma().id()).getFirst().revocationReason())
                .contains("The law that it is about has changed.");
        assertThat(count("activity")).isEqualTo(facts.size());
        assertThat(certificates.checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void certificates_come_back_with_the_module_but_for_those_that_were_revoked_before() {
        certificates.on(List.of(completed(ada), completed(cast.bruno())));
        var adas = certificates.of(ada.id()).getFirst();
        certificates.revocations().revoke(cast.hugo(), adas, REASON);
        withdraw(Optional.of("The law that it is about has changed."));
        certificates.revocations().followWithdrawals();

        assertThat(training.withdrawals().restore(cast.carla(), module(), module().revision()))
                .isTrue();
        certificates.revocations().followWithdrawals();

        assertThat(certificates.of(ada.id()).getFirst().isRevoked()).isTrue();
        assertThat(certificates.of(cast.bruno().id()).getFirst().isValid()).isTrue();
        assertThat(told(cast.bruno())).contains("certificate-restored");
    }

    @Test
    void certificates_stay_valid_where_the_author_gives_no_reason_against_them() {
        certificates.on(List.of(completed(ada)));

        withdraw(Optional.empty());
        certificates.revocations().followWithdrawals();

        assertThat(certificates.of(ada.id()).getFirst().isValid()).isTrue();
    }

    @Test
    void one_that_hr_restores_by_hand_is_not_revoked_with_the_same_withdrawal_again() {
        certificates.on(List.of(completed(ada)));
        withdraw(Optional.of("The law that it is about has changed."));
        certificates.revocations().followWithdrawals();

        certificates.revocations().undo(cast.hugo(), certificates.of(ada.id()).getFirst());
        certificates.revocations().followWithdrawals();

        assertThat(certificates.of(ada.id()).getFirst().isValid()).isTrue();
    }

    @Test
    void eight_nodes_that_follow_a_withdrawal_at_once_tell_everybody_once() throws Exception {
        certificates.on(List.of(completed(ada), completed(cast.bruno()), completed(cast.emma())));
        withdraw(Optional.of("The law that it is about has changed."));

        Together.run(8, certificates.revocations()::followWithdrawals);

        assertThat(count("certificate_revocation")).isEqualTo(3);
        assertThat(told(ada)).containsExactly("certificate-revoked");
    }

    @Test
    void who_leaves_the_company_keeps_it_and_who_erases_themselves_does_not() {
        var facts = List.of(completed(ada), completed(cast.bruno()));
        certificates.on(facts);
        var adas = certificates.of(ada.id()).getFirst();
        var brunos = certificates.of(cast.bruno().id()).getFirst();
        certificates.revocations().revoke(cast.hugo(), brunos, REASON);
        jdbi.useHandle(it -> it.execute("UPDATE person SET deactivated_at = ?", Given.NOW));

        certificates.erase(brunos.personId());
        certificates.on(facts);
        certificates.issueMissing();

        assertThat(certificates.withNumber(adas.number()).orElseThrow().isValid()).isTrue();
        assertThat(certificates.withNumber(brunos.number())).isEmpty();
        assertThat(count("certificate_issue")).isEqualTo(1);
        assertThat(count("certificate_revocation")).isZero();
        assertThat(certificates.checks().getFirst().differences().getAsLong()).isZero();
    }

    @Test
    void what_is_missing_is_found_and_issued() {
        completed(ada);
        completed(cast.bruno());
        certificates.on(List.of(completed(cast.emma())));
        var check = certificates.checks().getFirst();
        assertThat(check.differences().getAsLong()).isEqualTo(2);

        check.repair().run();

        assertThat(check.differences().getAsLong()).isZero();
        assertThat(count("certificate_issue")).isEqualTo(3);
    }

    private Activity completed(Person person) {
        return new Given(jdbi).activity(person.id(), Action.PATH_COMPLETED, path, Given.NOW);
    }

    private void rename(String given, String family) {
        jdbi.useHandle(
                it ->
                        it.execute(
                                "UPDATE person SET given_name = ?, family_name = ? WHERE id = ?",
                                given,
                                family,
                                ada.id()));
    }

    private List<String> told(Person person) {
        return notifications.latest(person.id()).stream().map(Notification::kind).toList();
    }

    private int count(String table) {
        return jdbi.withHandle(
                it -> it.createQuery("SELECT COUNT(*) FROM " + table).mapTo(int.class).one());
    }

    /** After everything that was completed here. */
    private void withdraw(Optional<String> reason) {
        var later = Clock.offset(clock, Duration.ofHours(1));
        var desk = new Training(jdbi, ledger, later).withdrawals();
        assertThat(desk.withdraw(cast.carla(), module(), module().revision(), reason)).isTrue();
    }

    private AuthoredModule module() {
        return training.authoring().module("first-steps", "own-voice").orElseThrow();
    }
}
