package relais.studio;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

import relais.feed.ContentFormat;
import relais.people.PeopleStore;
import relais.people.Role;
import relais.templates.Templates;
import relais.web.Form;
import relais.web.Visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mix of what comes out. Targets are set by editors of the whole company. */
final class MixController {

    private static final int ALL = 100;

    private final Studio studio;
    private final PeopleStore people;
    private final Templates templates;

    MixController(Studio studio, PeopleStore people, Templates templates) {
        this.studio = studio;
        this.people = people;
        this.templates = templates;
    }

    void show(Context ctx) {
        var visit = Visit.of(ctx);
        visit.show(templates.studioMix(page(visit, Form.blank())));
    }

    void update(Context ctx) {
        var visit = Visit.of(ctx);
        if (!mayAim(visit)) {
            throw new ForbiddenResponse();
        }
        var form = visit.form();
        var targets = targets(visit, form);
        if (form.isValid()) {
            studio.mix().aim(targets);
            visit.done("/studio/mix", "flash.studio.aimed");
        } else {
            visit.refused(templates.studioMix(page(visit, form)));
        }
    }

    private List<MixStore.Target> targets(Visit visit, Form form) {
        var targets = new ArrayList<MixStore.Target>();
        for (var kind : Mix.Kind.values()) {
            int sum = 0;
            String last = null;
            for (var value : names(visit, kind).keySet()) {
                var field = MixPage.field(kind, value);
                int percent = percent(form, field);
                if (percent > 0) {
                    targets.add(new MixStore.Target(kind.name(), value, percent));
                    sum += percent;
                    last = field;
                }
            }
            if (kind.isExclusive() && last != null) {
                form.check(last, sum <= ALL, "studio.mix.error.sum");
            }
        }
        return targets;
    }

    private static int percent(Form form, String field) {
        var typed = form.value(field);
        boolean fine =
                typed.isEmpty() || typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= ALL;
        form.check(field, fine, "studio.mix.error.percent");
        return fine && !typed.isEmpty() ? Integer.parseInt(typed) : 0;
    }

    private MixPage page(Visit visit, Form form) {
        var figures = studio.mix().figures();
        return new MixPage(
                visit,
                figures.all(),
                Arrays.stream(Mix.Kind.values())
                        .map(it -> MixPage.part(it, names(visit, it), figures))
                        .toList(),
                form,
                mayAim(visit));
    }

    private Map<String, String> names(Visit visit, Mix.Kind kind) {
        var names = new LinkedHashMap<String, String>();
        switch (kind) {
            case FORMAT ->
                    Arrays.stream(ContentFormat.values())
                            .forEach(
                                    it ->
                                            names.put(
                                                    it.name(),
                                                    visit.text("feed.format." + it.key())));
            case TOPIC ->
                    studio.feed()
                            .topics(visit.language())
                            .forEach(it -> names.put(it.slug(), it.name()));
            case LANGUAGE ->
                    Draft.LANGUAGES.forEach(
                            it -> names.put(it, visit.text("layout.language." + it)));
            case COUNTRY -> names.putAll(visit.countries(people.countries()));
        }
        return names;
    }

    private static boolean mayAim(Visit visit) {
        return visit.person().isEverywhere(Role.EDITOR);
    }
}
