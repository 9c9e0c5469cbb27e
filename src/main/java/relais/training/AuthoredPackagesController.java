package relais.training;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import relais.packages.Importing;
import relais.packages.Packages;
import relais.settings.Settings;
import relais.settings.Technical;
import relais.templates.Templates;
import relais.web.LargeUpload;
import relais.web.SecurityHeaders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The package of a lesson of a draft. */
final class AuthoredPackagesController {

    private final Authoring authoring;
    private final Packages packages;
    private final Settings settings;
    private final Templates templates;

    AuthoredPackagesController(
            Authoring authoring, Packages packages, Settings settings, Templates templates) {
        this.authoring = authoring;
        this.packages = packages;
        this.settings = settings;
        this.templates = templates;
    }

    void edit(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        var page = page(studio, Optional.empty());
        SecurityHeaders.allowFrame(ctx, "'self'");
        studio.visit().show(templates.trainingAuthoringPackage(page));
    }

    /** The draft may change while a large file is on its way: only its lesson has to be there. */
    void create(Context ctx) {
        var studio = Studio.of(ctx, authoring);
        lesson(studio, studio.module());
        switch (taken(studio, LargeUpload.of(ctx, "file", mostMegabytes() * 1_000_000L))) {
            case Importing.Imported(var id) -> put(studio, id);
            case Importing.Refused refused ->
                    studio.visit()
                            .refused(
                                    templates.trainingAuthoringPackage(
                                            page(studio, Optional.of(refused))));
        }
    }

    void remove(Context ctx) {
        put(Studio.of(ctx, authoring), null);
    }

    private Importing taken(Studio studio, LargeUpload upload) {
        return switch (upload) {
            case LargeUpload.None() -> refused("packages.error.none");
            case LargeUpload.TooLarge() -> refused("packages.error.large", mostMegabytes());
            case LargeUpload.File file -> taken(studio, file);
        };
    }

    private Importing taken(Studio studio, LargeUpload.File file) {
        try {
            return file.read(path -> packages.take(studio.visit().person(), path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Studio studio, Long packageId) {
        var module = studio.module();
        var lesson = lesson(studio, module);
        boolean first =
                authoring.change(
                        studio.visit().person(),
                        module,
                        module.revision(),
                        draft ->
                                draft.withLessons(
                                        Draft.putting(
                                                lesson.withPack(packageId),
                                                AuthoredLessonsController.is(lesson.slug()))));
        studio.done(
                first,
                EditedPackagePage.url(module, lesson),
                packageId == null ? "flash.training.removed" : "flash.training.package");
    }

    private EditedPackagePage page(Studio studio, Optional<Importing.Refused> refused) {
        var module = studio.module();
        var lesson = lesson(studio, module);
        return new EditedPackagePage(
                studio.visit(),
                module,
                lesson,
                Optional.ofNullable(lesson.pack()).flatMap(packages::summary),
                mostMegabytes(),
                refused,
                tried(studio, module, lesson));
    }

    /** As learners will see it, in a lesson that is not there yet. */
    private Optional<PackagePage> tried(Studio studio, AuthoredModule module, Draft.Lesson lesson) {
        var person = studio.visit().person();
        return Optional.ofNullable(lesson.pack())
                .map(
                        id -> {
                            var progress =
                                    packages.progress(person.id(), id, studio.visit().language());
                            var open = progress.current(studio.visit().query("item"));
                            return new PackagePage(
                                    studio.visit(),
                                    EditedPackagePage.url(module, lesson),
                                    progress,
                                    open,
                                    packages.address(person.id(), 0, open));
                        });
    }

    private int mostMegabytes() {
        return settings.get(Technical.PACKAGE_MEGABYTES);
    }

    private static Importing refused(String key, Object... arguments) {
        return new Importing.Refused(key, List.of(arguments));
    }

    private static Draft.Lesson lesson(Studio studio, AuthoredModule module) {
        return module.draft()
                .lesson(studio.visit().pathText("lesson"))
                .orElseThrow(NotFoundResponse::new);
    }
}
