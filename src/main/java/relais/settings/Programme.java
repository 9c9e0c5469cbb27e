package relais.settings;

import relais.settings.Kind.Terms;
import relais.settings.Kind.TimeOfDay;
import relais.settings.Kind.Weekday;
import relais.settings.Kind.Whole;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The numbers of the programme's rules. The lead sets them. */
public final class Programme {

    /** Corporate content that earns recognition, in a calendar month. */
    public static final Setting<Integer> SHARES_A_MONTH =
            new Setting<>("shares-a-month", "sharing", new Whole(1, 10, Unit.SHARES), 1);

    /** Of a draft's five-word shingles, how many may come from kit or suggestions at most. */
    public static final Setting<Integer> KIT_WORDING =
            new Setting<>("kit-wording", "sharing", new Whole(5, 95, Unit.PERCENT), 40);

    /** Of a draft's five-word shingles, how many must stay below in common with any colleague. */
    public static final Setting<Integer> COLLEAGUE_WORDING =
            new Setting<>("colleague-wording", "sharing", new Whole(5, 95, Unit.PERCENT), 50);

    /** Code names and the like: whoever has one in a draft is told, in private. */
    public static final Setting<List<String>> CONFIDENTIAL_WORDS =
            new Setting<>("confidential-words", "sharing", new Terms(), List.of());

    /** How far ahead a share can be planned. */
    public static final Setting<Integer> PLANNING_DAYS =
            new Setting<>("planning-days", "sharing", new Whole(7, 92, Unit.DAYS), 31);

    /** People whom one person refers for jobs, in a day. */
    public static final Setting<Integer> REFERRALS_A_DAY =
            new Setting<>("referrals-a-day", "sharing", new Whole(1, 50, Unit.REFERRALS), 5);

    /** Protégés at the same time, for champions who have no number of their own. */
    public static final Setting<Integer> PLACES_PER_CHAMPION =
            new Setting<>("places-per-champion", "champions", new Whole(1, 50, Unit.PLACES), 5);

    public static final Setting<Integer> MONTHS_BEFORE_LABEL =
            new Setting<>("months-before-label", "champions", new Whole(1, 24, Unit.MONTHS), 3);

    public static final Setting<Integer> LABEL_MONTHS =
            new Setting<>("label-months", "champions", new Whole(1, 60, Unit.MONTHS), 12);

    /** After which a champion's offer that nobody answered lapses. */
    public static final Setting<Integer> OFFER_DAYS =
            new Setting<>("offer-days", "champions", new Whole(3, 60, Unit.DAYS), 10);

    /** Names that one person puts forward for badges of colleagues, so that each has weight. */
    public static final Setting<Integer> NOMINATIONS_A_MONTH =
            new Setting<>(
                    "nominations-a-month", "recognition", new Whole(1, 20, Unit.NOMINATIONS), 3);

    /** After which a nomination that gave nothing counts no more. */
    public static final Setting<Integer> NOMINATION_MONTHS =
            new Setting<>("nomination-months", "recognition", new Whole(3, 24, Unit.MONTHS), 12);

    /** After which stories of press watch that nobody picked are gone. */
    public static final Setting<Integer> PRESS_DAYS =
            new Setting<>("press-days", "feed", new Whole(7, 365, Unit.DAYS), 60);

    /** Of work, within which editors answer what colleagues propose. */
    public static final Setting<Integer> PROPOSAL_DAYS =
            new Setting<>("proposal-days", "proposals", new Whole(1, 30, Unit.WORKING_DAYS), 5);

    /** Figures on fewer people are not shown. Never fewer than five: that is a promise. */
    public static final Setting<Integer> SMALLEST_GROUP =
            new Setting<>("smallest-group", "privacy", new Whole(5, 100, Unit.PEOPLE), 5);

    /** After which closed support conversations are gone. */
    public static final Setting<Integer> SUPPORT_MONTHS =
            new Setting<>("support-months", "privacy", new Whole(1, 24, Unit.MONTHS), 6);

    /** After which candidates of a job offer that is over are gone. */
    public static final Setting<Integer> REFERRAL_MONTHS =
            new Setting<>("referral-months", "privacy", new Whole(1, 24, Unit.MONTHS), 6);

    /** When the weekly letter leaves, for those who chose no day. */
    public static final Setting<DayOfWeek> DIGEST_DAY =
            new Setting<>("digest-day", "rhythm", new Weekday(), DayOfWeek.MONDAY);

    /** For those who set no working hours. */
    public static final Setting<LocalTime> WORKDAY_BEGINS =
            new Setting<>(
                    "workday-begins",
                    "rhythm",
                    new TimeOfDay(LocalTime.of(5, 0), LocalTime.of(11, 30)),
                    LocalTime.of(9, 0));

    public static final Setting<LocalTime> WORKDAY_ENDS =
            new Setting<>(
                    "workday-ends",
                    "rhythm",
                    new TimeOfDay(LocalTime.of(12, 30), LocalTime.of(22, 0)),
                    LocalTime.of(17, 30));

    /** How long a pause is proposed to be. */
    public static final Setting<Integer> PAUSE_DAYS =
            new Setting<>("pause-days", "rhythm", new Whole(7, 365, Unit.DAYS), 30);

    static final List<Setting<?>> ALL =
            List.of(
                    SHARES_A_MONTH,
                    KIT_WORDING,
                    COLLEAGUE_WORDING,
                    CONFIDENTIAL_WORDS,
                    PLANNING_DAYS,
                    REFERRALS_A_DAY,
                    PLACES_PER_CHAMPION,
                    MONTHS_BEFORE_LABEL,
                    LABEL_MONTHS,
                    OFFER_DAYS,
                    NOMINATIONS_A_MONTH,
                    NOMINATION_MONTHS,
                    PRESS_DAYS,
                    PROPOSAL_DAYS,
                    SMALLEST_GROUP,
                    SUPPORT_MONTHS,
                    REFERRAL_MONTHS,
                    DIGEST_DAY,
                    WORKDAY_BEGINS,
                    WORKDAY_ENDS,
                    PAUSE_DAYS);

    private Programme() {}
}
