package relais.certificates;

import relais.badges.Issuers;
import relais.training.PathProgress;
import relais.training.Training;
import relais.web.MessageCatalog;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What paths say now, kept as it is said on certificates that are issued now. */
final class Editions {

    private final CertificateStore store;
    private final Training training;
    private final Issuers issuers;

    Editions(CertificateStore store, Training training, Issuers issuers) {
        this.store = store;
        this.training = training;
        this.issuers = issuers;
    }

    /** By path; a path that is not there any more has none. */
    Map<Long, Long> of(Set<Long> paths, Instant now) {
        var issuer = issuers.latest();
        var byPath = new HashMap<Long, Long>();
        for (var texts : texts(paths).entrySet()) {
            var edition = new Edition(issuer.name(), issuer.url(), texts.getValue());
            byPath.put(texts.getKey(), kept(texts.getKey(), edition, now));
        }
        return byPath;
    }

    private long kept(long pathId, Edition edition, Instant now) {
        var digest = edition.digest();
        return store.editionId(pathId, digest)
                .or(() -> store.insertEdition(pathId, digest, edition.words(), now))
                .or(() -> store.editionId(pathId, digest))
                .orElseThrow();
    }

    private Map<Long, SortedMap<String, Edition.Text>> texts(Set<Long> paths) {
        var byPath = new HashMap<Long, SortedMap<String, Edition.Text>>();
        for (var language : MessageCatalog.LOCALES.stream().map(Locale::getLanguage).toList()) {
            training.outline(language).stream()
                    .filter(path -> paths.contains(path.id()))
                    .forEach(
                            path ->
                                    byPath.computeIfAbsent(path.id(), _ -> new TreeMap<>())
                                            .put(language, text(path)));
        }
        return byPath;
    }

    /** Without the modules that nobody has to complete for it. */
    private static Edition.Text text(PathProgress path) {
        return new Edition.Text(
                path.title(),
                path.modules().stream()
                        .filter(it -> !it.optional())
                        .map(it -> new Edition.Module(it.title(), it.minutes()))
                        .toList());
    }
}
