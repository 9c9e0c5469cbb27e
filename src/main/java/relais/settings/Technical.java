package relais.settings;

import relais.settings.Kind.Hosts;
import relais.settings.Kind.Whole;

import java.util.List;

/** What administrators may change while the portal runs. The rest is in the environment. */
public final class Technical {

    /** Without a click, after which somebody is signed out. Holds for those who sign in next. */
    public static final Setting<Integer> SESSION_HOURS =
            new Setting<>("session-hours", "sign-in", new Whole(1, 24, Unit.HOURS), 8);

    /** After which everyone signs in again, however busy they are. */
    public static final Setting<Integer> SESSION_DAYS =
            new Setting<>("session-days", "sign-in", new Whole(1, 30, Unit.DAYS), 7);

    /** From one address, at signing in, in a minute. */
    public static final Setting<Integer> TRIES_A_MINUTE =
            new Setting<>("tries-a-minute", "sign-in", new Whole(3, 100, Unit.TRIES), 10);

    /** After which mail that left is gone from the outbox. */
    public static final Setting<Integer> MAIL_DAYS =
            new Setting<>("mail-days", "mail", new Whole(1, 365, Unit.DAYS), 30);

    /** The largest picture that can be uploaded. */
    public static final Setting<Integer> PICTURE_KILOBYTES =
            new Setting<>("picture-kilobytes", "files", new Whole(50, 900, Unit.KILOBYTES), 500);

    /** The largest package of a lesson that can be uploaded. */
    public static final Setting<Integer> PACKAGE_MEGABYTES =
            new Setting<>("package-megabytes", "files", new Whole(5, 2000, Unit.MEGABYTES), 300);

    /** The largest video of a lesson that can be uploaded. */
    public static final Setting<Integer> VIDEO_MEGABYTES =
            new Setting<>("video-megabytes", "files", new Whole(5, 2000, Unit.MEGABYTES), 300);

    /** Where videos of lessons may lie. A learner is asked before anything is loaded from there. */
    public static final Setting<List<String>> VIDEO_HOSTS =
            new Setting<>(
                    "video-hosts",
                    "files",
                    new Hosts(),
                    List.of("youtube.com", "vimeo.com", "dailymotion.com"));

    /** Beginnings that one person may ask a language model for. */
    public static final Setting<Integer> SUGGESTIONS_AN_HOUR =
            new Setting<>("suggestions-an-hour", "drafting", new Whole(1, 100, Unit.REQUESTS), 12);

    /** What a language model is asked at the same moment, by each node. */
    public static final Setting<Integer> SUGGESTIONS_AT_ONCE =
            new Setting<>("suggestions-at-once", "drafting", new Whole(1, 64, Unit.REQUESTS), 4);

    static final List<Setting<?>> ALL =
            List.of(
                    SESSION_HOURS,
                    SESSION_DAYS,
                    TRIES_A_MINUTE,
                    MAIL_DAYS,
                    PICTURE_KILOBYTES,
                    PACKAGE_MEGABYTES,
                    VIDEO_MEGABYTES,
                    VIDEO_HOSTS,
                    SUGGESTIONS_AN_HOUR,
                    SUGGESTIONS_AT_ONCE);

    private Technical() {}
}
