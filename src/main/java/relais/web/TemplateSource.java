package relais.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;

import relais.templates.DynamicTemplates;
import relais.templates.StaticTemplates;
import relais.templates.Templates;

import java.nio.file.Files;
import java.nio.file.Path;

/** Templates as compiled with the code or, in development, as they are in web/templates now. */
public final class TemplateSource {

    private static final Path SOURCES = Path.of("web/templates");

    private TemplateSource() {}

    public static Templates of(boolean development) {
        return development && Files.isDirectory(SOURCES)
                ? new DynamicTemplates(engine())
                : new StaticTemplates();
    }

    private static TemplateEngine engine() {
        var engine =
                TemplateEngine.create(
                        new DirectoryCodeResolver(SOURCES),
                        Path.of("target/templates"),
                        ContentType.Html,
                        TemplateSource.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }
}
