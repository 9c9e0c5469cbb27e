package relais.sharing;

import io.javalin.http.Context;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import relais.drafting.Aid;
import relais.drafting.FirstWords;
import relais.drafting.Listener;
import relais.templates.Templates;
import relais.web.JsonLines;
import relais.web.Visit;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Beginnings of a language model for a draft: one by one where a script waits for them, else on the
 * next page.
 */
final class BeginningsController {

    private static final Logger log = LoggerFactory.getLogger(BeginningsController.class);

    private final Composer composer;
    private final Templates templates;

    BeginningsController(Composer composer, Templates templates) {
        this.composer = composer;
        this.templates = templates;
    }

    void create(Context ctx) {
        var visit = Visit.of(ctx);
        if (composer.closed(visit, Optional.empty()).isPresent()) {
            visit.go("/share");
        } else {
            var form = ComposerForm.submitted(visit).answered();
            if (form.form().isValid()) {
                begin(ctx, visit, form);
            } else {
                var page = composer.page(visit, form, Optional.empty(), false);
                visit.refused(templates.sharingShow(page), templates.sharing_composer(page));
            }
        }
    }

    private void begin(Context ctx, Visit visit, ComposerForm form) {
        var kept = composer.keep(visit, form);
        if (kept.isEmpty()) {
            visit.done("/timeline/mine", "flash.share.declared-before");
        } else if (JsonLines.areWanted(ctx)) {
            tell(new JsonLines(ctx), visit, form);
        } else {
            var there = "/share/drafts/" + kept.get() + "#share_aid";
            trouble(composer.aid().begin(visit, form, Listener.PATIENT))
                    .ifPresentOrElse(it -> visit.done(there, it), () -> visit.go(there));
        }
    }

    private void tell(JsonLines lines, Visit visit, ComposerForm form) {
        try {
            var trouble = trouble(composer.aid().begin(visit, form, telling(lines, visit)));
            List<FirstWords> suggestions =
                    trouble.isPresent() ? List.of() : composer.aid().latest(visit, form);
            lines.write(
                    Map.of(
                            "done",
                            templates.sharing_beginnings(visit, suggestions).render(),
                            "say",
                            visit.text(trouble.orElse("sharing.beginnings.there"))));
        } catch (UncheckedIOException e) {
            log.debug("Nobody waits for beginnings any more", e);
        }
    }

    private Listener telling(JsonLines lines, Visit visit) {
        return new Listener() {
            @Override
            public void written(int words) {
                lines.write(Map.of("beat", visit.text("sharing.beginnings.written", words)));
            }

            @Override
            public void begun(FirstWords suggestion) {
                lines.write(Map.of("one", templates.sharing_beginning(visit, suggestion).render()));
            }
        };
    }

    /** The key of the words that say why there are none. */
    private static Optional<String> trouble(Aid aid) {
        return switch (aid) {
            case Aid.Begun(_) -> Optional.empty();
            case Aid.Away() -> Optional.of("flash.share.model-away");
            case Aid.Enough() -> Optional.of("flash.share.model-enough");
        };
    }
}
