package relais.badges;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.activity.Action;
import relais.activity.ActivityLedger;
import relais.activity.ActivityPump;
import relais.badges.Award.End;
import relais.notifications.Notification;
import relais.notifications.Notifications;
import relais.people.Person;
import relais.support.Cast;
import relais.support.Given;
import relais.support.TestDatabase;
import relais.support.Together;
import relais.web.Form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class AwardsTest {

    @RegisterExtension static final TestDatabase database = new TestDatabase();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Jdbi jdbi = database.jdbi();
    Instant now = Given.NOW;
    final Clock clock =
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            };
    final ActivityLedger ledger = new ActivityLedger(jdbi, clock, () -> {});
    final Notifications notifications = new Notifications(jdbi, clock);
    final Badges badges = new Badges(jdbi, ledger, notifications, PARIS, clock);
    final Awards awards = badges.awards();
    Person ada;
    Person hugo;
    Person hanne;

    @BeforeEach
    void cast() {
        var cast = new Cast(jdbi);
        ada = cast.ada();
        hugo = cast.hugo();
        hanne = cast.hanne();
        badges.loadStarter();
    }

    @Test
    void a_badge_is_held_once_and_said_so() {
        give("helping-hand");

        assertThat(giving("helping-hand")).isEqualTo(new Giving.HoldsAlready());
        assertThat(shelf()).containsExactly("helping-hand");
    }

    @Test
    void many_who_give_the_same_badge_at_once_give_it_once() throws Exception {
        var givings = Together.call(8, () -> giving("helping-hand"));

        assertThat(givings).filteredOn(Giving.Given.class::isInstance).hasSize(1);
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void a_revoked_badge_is_gone_with_its_fact_and_can_be_given_again() {
        var award = give("helping-hand");

        assertThat(awards.revoke(hugo, award, "It was meant for somebody else.")).isTrue();

        assertThat(shelf()).isEmpty();
        assertThat(facts()).isZero();
        assertThat(again(award).revocationReason()).contains("It was meant for somebody else.");
        assertThat(awards.revoke(hugo, award, "Twice is once.")).isFalse();
        assertThat(give("helping-hand").id()).isNotEqualTo(award.id());
        assertThat(shelf()).containsExactly("helping-hand");
    }

    @Test
    void a_revocation_can_be_undone_again_and_again() {
        var award = give("helping-hand");

        for (int i = 0; i < 3; i++) {
            assertThat(awards.revoke(hugo, award, "A misunderstanding.")).isTrue();
            assertThat(awards.restore(hugo, award)).isTrue();
        }

        assertThat(awards.restore(hugo, award)).isFalse();
        assertThat(shelf()).containsExactly("helping-hand");
        assertThat(facts()).isEqualTo(1);
        drain();
        assertThat(told()).containsExactlyInAnyOrder("badge-revoked", "badge-restored");
    }

    @Test
    void what_was_given_again_meanwhile_is_not_restored_beside_it() {
        var award = give("helping-hand");
        awards.revoke(hugo, award, "A misunderstanding.");
        give("helping-hand");

        assertThat(awards.restore(hugo, award)).isFalse();

        assertThat(again(award).is(End.REVOKED)).isTrue();
        assertThat(again(award).revocationReason()).isPresent();
    }

    @Test
    void who_declines_has_it_no_more_and_only_they_see_that() {
        var award = give("helping-hand");

        assertThat(awards.decline(award)).isTrue();

        assertThat(shelf()).isEmpty();
        assertThat(facts()).isZero();
        assertThat(again(award).isVisibleTo(ada)).isTrue();
        assertThat(again(award).isVisibleTo(hugo)).isFalse();
        assertThat(awards.accept(award)).isTrue();
        assertThat(shelf()).containsExactly("helping-hand");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void who_declined_what_comes_by_rule_is_not_given_it_again() {
        jdbi.useTransaction(_ -> ledger.recordOnce(ada.id(), Action.PATH_COMPLETED, 1));
        drain();
        awards.decline(award(awards.shelfOf(ada.id(), "en").getFirst().awardId()));

        jdbi.useTransaction(_ -> ledger.recordOnce(ada.id(), Action.PATH_COMPLETED, 2));
        drain();

        assertThat(shelf()).isEmpty();
        assertThat(badges.rules().repair()).isZero();
    }

    @Test
    void what_is_hidden_is_on_ones_own_shelf_only() {
        var award = give("helping-hand");

        awards.hide(award);

        assertThat(shelf()).isEmpty();
        assertThat(badges.mine(ada.id(), "en")).hasSize(1);
        assertThat(again(award).isVisibleTo(hugo)).as("HR may still revoke it").isTrue();
        assertThat(again(award).isVisibleTo(hanne)).isFalse();
        awards.publish(award);
        assertThat(again(award).isPublic()).as("hidden goes before public").isFalse();
        awards.show(award);
        assertThat(again(award).isPublic()).isTrue();
    }

    @Test
    void what_ends_is_announced_once_then_ends_and_can_be_renewed() {
        var award = give("champion");
        assertThat(award.validUntil()).contains(Instant.parse("2027-03-02T09:00:00Z"));

        now = Instant.parse("2027-01-30T09:00:00Z");
        awards.keepTime();
        assertThat(told()).isEmpty();

        now = Instant.parse("2027-01-31T09:00:01Z");
        awards.keepTime();
        awards.keepTime();
        assertThat(told()).containsExactly("badge-ending");

        now = Instant.parse("2027-03-02T09:00:00Z");
        assertThat(shelf()).as("to the second, whenever the job runs").isEmpty();
        awards.keepTime();
        assertThat(again(award).is(End.EXPIRED)).isTrue();
        assertThat(facts()).as("what was given for it stays").isEqualTo(1);

        now = now.plus(Duration.ofDays(10));
        long renewed = awards.renew(hugo, again(award)).orElseThrow();
        assertThat(award(renewed).validUntil()).contains(Instant.parse("2028-03-12T09:00:00Z"));
        assertThat(again(award).renewedBy()).contains(renewed);
        assertThat(shelf()).containsExactly("champion");
    }

    @Test
    void what_is_renewed_early_lasts_from_its_old_end() throws Exception {
        var award = give("champion");
        now = Instant.parse("2027-02-10T09:00:00Z");

        var renewals = Together.call(6, () -> awards.renew(hugo, award));

        assertThat(renewals).filteredOn(it -> it.isPresent()).hasSize(1);
        assertThat(awards.shelfOf(ada.id(), "en")).hasSize(1);
        assertThat(award(awards.shelfOf(ada.id(), "en").getFirst().awardId()).validUntil())
                .contains(Instant.parse("2028-03-02T09:00:00Z"));
        drain();
        assertThat(told()).contains("badge-renewed");
    }

    @Test
    void what_lapsed_before_the_job_ran_holds_nobody_up() {
        give("champion");
        now = Instant.parse("2027-05-01T09:00:00Z");

        give("champion");

        assertThat(shelf()).containsExactly("champion");
    }

    private Award give(String badge) {
        return switch (giving(badge)) {
            case Giving.Given(var id) -> award(id);
            case Giving other -> throw new AssertionError(other);
        };
    }

    private Giving giving(String badge) {
        var form =
                AwardForm.submitted(
                        Form.filled(
                                Map.of(
                                        "badge", List.of(badge),
                                        "reason", List.of("Stayed late to help two colleagues."),
                                        "key", List.of(Awards.freshKey()))));
        return awards.give(hugo, ada, badges.bySlug(badge, "en").orElseThrow(), form);
    }

    private Award again(Award award) {
        return award(award.id());
    }

    private Award award(long id) {
        return awards.award(id, "en").orElseThrow();
    }

    private List<String> shelf() {
        return badges.of(ada.id(), "en").stream().map(HeldBadge::slug).toList();
    }

    /** How often being given a badge stands in the ledger and was not taken back. */
    private int facts() {
        return ledger.factsOf(ada.id(), now).ever(Action.BADGE_AWARDED);
    }

    private List<String> told() {
        return notifications.latest(ada.id()).stream().map(Notification::kind).toList();
    }

    private void drain() {
        new ActivityPump(jdbi, clock).listen(badges).drain();
    }
}
