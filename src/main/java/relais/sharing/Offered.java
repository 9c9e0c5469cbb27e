package relais.sharing;

import relais.feed.Article;
import relais.feed.ContentItem;
import relais.joining.Charter;
import relais.joining.Joining;
import relais.kits.Aids;
import relais.kits.Kit;
import relais.kits.Kits;
import relais.web.SafeHtml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was in front of somebody who wrote about a piece: its kit, and the piece itself. */
final class Offered {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final Kits kits;
    private final Joining joining;

    Offered(Kits kits, Joining joining) {
        this.kits = kits;
        this.joining = joining;
    }

    /** Whose wording is not the writer’s own. */
    List<String> texts(Optional<Article> article) {
        var texts = new ArrayList<String>();
        article.ifPresent(
                it -> {
                    texts.addAll(kits.offered(it.item().id()));
                    texts.add(it.item().title());
                    texts.add(it.item().summary());
                    texts.add(SafeHtml.text(it.body()));
                });
        return texts;
    }

    /** Ways to say that one works here, which count neither for the writer nor against. */
    List<String> prescribed(Optional<Article> article) {
        var ofKit =
                article.map(Article::item).map(ContentItem::id).flatMap(kits::of).stream()
                        .flatMap(it -> it.aids().values().stream())
                        .map(Aids::disclosure);
        return Stream.concat(ofKit, LANGUAGES.stream().map(this::disclosure))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    /** As the kit says in this language, else the charter. */
    String disclosure(Optional<Kit> kit, String language) {
        return kit.map(it -> it.aids(language).disclosure())
                .filter(it -> !it.isBlank())
                .orElseGet(() -> disclosure(language));
    }

    private String disclosure(String language) {
        return joining.charter(language).map(Charter::disclosure).orElse("");
    }
}
