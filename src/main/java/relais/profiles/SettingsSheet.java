package relais.profiles;

import relais.joining.ChoicesForm;
import relais.joining.Joining;
import relais.newsletter.Newsletter;
import relais.notifications.Notifications;
import relais.settings.Programme;
import relais.settings.Settings;
import relais.templates.Templates;
import relais.web.Visit;

import java.util.Optional;

/** The page of one's own settings: four forms, of which one may have come back. */
final class SettingsSheet {

    private final Profiles profiles;
    private final Joining joining;
    private final Notifications notifications;
    private final Newsletter newsletter;
    private final Settings settings;
    private final Templates templates;

    SettingsSheet(
            Profiles profiles,
            Joining joining,
            Notifications notifications,
            Newsletter newsletter,
            Settings settings,
            Templates templates) {
        this.profiles = profiles;
        this.joining = joining;
        this.notifications = notifications;
        this.newsletter = newsletter;
        this.settings = settings;
        this.templates = templates;
    }

    void show(Visit visit) {
        visit.show(templates.profilesSettingsEdit(page(visit)));
    }

    void refuse(Visit visit, SettingsForm form) {
        visit.refused(templates.profilesSettingsEdit(page(visit).with(form)));
    }

    void refuse(Visit visit, NewsForm form) {
        visit.refused(templates.profilesSettingsEdit(page(visit).with(form)));
    }

    void refuse(Visit visit, ChoicesForm form) {
        visit.refused(templates.profilesSettingsEdit(page(visit).with(form)));
    }

    void refuse(Visit visit, PauseForm form) {
        visit.refused(templates.profilesSettingsEdit(page(visit).with(form)));
    }

    private SettingsPage page(Visit visit) {
        var me = visit.person();
        var working = profiles.workingTime(me).orElseGet(() -> settings.workingTime(me.country()));
        var membership = joining.membershipOf(me);
        var today = visit.now().atZone(me.zone()).toLocalDate();
        return new SettingsPage(
                visit,
                SettingsForm.of(me, working),
                NewsForm.of(notifications.choicesOf(me.id())),
                membership.map(it -> ChoicesForm.of(Optional.of(it), java.util.List.of())),
                PauseForm.proposed(today, settings.get(Programme.PAUSE_DAYS)),
                me.pause().filter(it -> !it.isOverAt(visit.now())),
                newsletter.subscription(me),
                settings.get(Programme.DIGEST_DAY));
    }
}
