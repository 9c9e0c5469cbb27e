package relais.training;

import relais.media.Medium;
import relais.media.Type.Kind;
import relais.web.Form;
import relais.web.Visit;

import java.util.Optional;

/**
 * What lies on the shelf of a module, and the form that puts more there.
 *
 * @param megabytes of the largest file that is taken
 * @param latest what was just put there
 */
public record ShelfPage(
        Visit visit,
        AuthoredModule module,
        Shelf shelf,
        int megabytes,
        Form form,
        Optional<Medium> latest) {

    private static final long MEGABYTE = 1_000_000;

    public String path() {
        return module.url() + "/media";
    }

    public boolean isLatest(Medium medium) {
        return latest.filter(it -> it.id() == medium.id()).isPresent();
    }

    public String size(Medium medium) {
        return size(medium, visit.language());
    }

    /** Markdown that shows a picture, or leads to a document, in a text of this language. */
    public Optional<String> markdown(Medium medium, String language) {
        if (medium.is(Kind.PICTURE)) {
            return Optional.of("![%s](%s)".formatted(plain(medium.words(language)), medium.path()));
        } else if (medium.is(Kind.DOCUMENT)) {
            return Optional.of(
                    "[%s (%s, %s)](%s)"
                            .formatted(
                                    plain(medium.stem()),
                                    medium.type(),
                                    size(medium, language),
                                    medium.path()));
        } else {
            return Optional.empty();
        }
    }

    private String size(Medium medium, String language) {
        return medium.size() < MEGABYTE
                ? visit.textIn(language, "media.size.kilobytes", (medium.size() + 999) / 1000)
                : visit.textIn(language, "media.size.megabytes", medium.size() / (double) MEGABYTE);
    }

    /** Brackets would end what stands between brackets. */
    private static String plain(String words) {
        return words.replace('[', '(').replace(']', ')');
    }
}
