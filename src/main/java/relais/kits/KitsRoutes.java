package relais.kits;

import static relais.people.Role.EDITOR;

import relais.joining.Joining;
import relais.ownvoice.OwnVoice;
import relais.settings.Settings;
import relais.studio.Studio;
import relais.templates.Templates;
import relais.web.Routes;

import java.util.List;
import java.util.function.LongFunction;

/** Where editors write kits. */
public final class KitsRoutes {

    private final KitsController kits;

    /**
     * @param posts those that are declared about an item
     */
    public KitsRoutes(
            Kits kits,
            Studio studio,
            Joining joining,
            OwnVoice voice,
            LongFunction<List<Long>> posts,
            Settings settings,
            Templates templates) {
        this.kits = new KitsController(kits, studio, joining, voice, posts, settings, templates);
    }

    public void register(Routes routes) {
        routes.get("/studio/items/{piece}/kit", kits::show, EDITOR);
        routes.post("/studio/items/{piece}/kit", kits::update, EDITOR);
        routes.post("/studio/items/{piece}/kit/display", kits::open, EDITOR);
        routes.post("/studio/items/{piece}/kit/display/removal", kits::close, EDITOR);
    }
}
