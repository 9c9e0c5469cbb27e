package relais.timeline;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.people.PeopleStore;
import relais.people.Person;
import relais.people.PersonCard;
import relais.profiles.FoundPerson;
import relais.profiles.PeopleSearch;
import relais.profiles.PeopleSearch.Group;
import relais.profiles.Profiles;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/** Whose posts stand as a leader's: leads and editors name, the person decides. */
final class VoicesController {

    private static final int FOUND = 8;

    private final Voices voices;
    private final Profiles profiles;
    private final PeopleStore people;
    private final Templates templates;

    VoicesController(Voices voices, Profiles profiles, PeopleStore people, Templates templates) {
        this.voices = voices;
        this.profiles = profiles;
        this.people = people;
        this.templates = templates;
    }

    void index(Context ctx) {
        var visit = Visit.of(ctx);
        var who = visit.query("who").orElse("");
        var named = voices.all(visit.person());
        var candidates =
                voices.askable(visit.person(), who.isEmpty() ? voices.candidates() : found(who));
        visit.show(
                templates.timelineVoices(
                        new VoicesPage(
                                visit,
                                named,
                                candidates,
                                Form.filled(Map.of("who", List.of(who))))));
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        var person = inReach(visit, visit.form().value("person"));
        boolean asked = voices.name(visit.person(), person);
        visit.done("/studio/voices", asked ? "flash.voice.asked" : "flash.voice.asked-before");
    }

    void remove(Context ctx) {
        var visit = Visit.of(ctx);
        voices.unname(inReach(visit, visit.pathText("person")));
        visit.done("/studio/voices", "flash.voice.unnamed");
    }

    // The person's own word

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.timelineVoice(new VoicePage(visit, mine(visit.person()))));
    }

    void agree(Context ctx) {
        answer(ctx, true);
    }

    void decline(Context ctx) {
        answer(ctx, false);
    }

    private void answer(Context ctx, boolean agreed) {
        var visit = Visit.of(ctx);
        if (!voices.answer(visit.person(), agreed)) {
            throw new NotFoundResponse();
        }
        visit.done("/timeline/voice", agreed ? "flash.voice.agreed" : "flash.voice.declined");
    }

    private VoiceStore.Named mine(Person person) {
        return voices.of(person).orElseThrow(NotFoundResponse::new);
    }

    private Person inReach(Visit visit, String handle) {
        return people.activeByHandle(handle)
                .filter(it -> voices.mayName(visit.person(), it.unitPath(), it.country()))
                .orElseThrow(NotFoundResponse::new);
    }

    private List<PersonCard> found(String who) {
        var search = new PeopleSearch(who, "", "", "", Group.EVERYONE, "");
        return profiles.find(search, profiles.anchor(search), FOUND).people().stream()
                .map(FoundPerson::card)
                .toList();
    }
}
