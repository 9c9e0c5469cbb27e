package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;

import relais.kits.Aids;
import relais.kits.KitDraft;
import relais.kits.Kits;
import relais.kits.Opening;
import relais.people.Person;
import relais.sharing.Drafts;
import relais.sharing.ShareDraft;
import relais.timeline.Network;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the editor put beside articles, so that colleagues can tell them: db/demo/kits.yaml. */
final class KitShelf {

    /** What is not said is null. */
    private record Start(String words, String network) {}

    private record Texts(
            List<String> facts,
            List<String> angles,
            List<String> questions,
            List<String> avoid,
            String hashtags,
            List<Start> openings) {

        Aids aids() {
            return new Aids(facts, angles, questions, avoid, hashtags, "");
        }
    }

    private record Script(int about, Map<String, Texts> languages) {}

    private static final int BEGUN = 3;

    private final Kits kits;
    private final List<DemoStore.Item> items;
    private final Year year;

    KitShelf(Kits kits, List<DemoStore.Item> items, Year year) {
        this.kits = kits;
        this.items = items;
        this.year = year;
    }

    /** All of them are open. */
    void fill(Person editor) {
        for (var kit : DemoFiles.read("kits.yaml", new TypeReference<List<Script>>() {})) {
            article(kit.about())
                    .ifPresent(
                            item -> {
                                kits.save(editor, item, 0, draft(kit));
                                kits.show(item);
                            });
        }
    }

    /** Not finished, about the latest of them. */
    void begin(Person writer, Drafts drafts) {
        drafts.keep(
                writer,
                "demo-draft",
                new ShareDraft.Writing(
                        article(BEGUN),
                        Network.LINKEDIN,
                        "en",
                        "There is a compressor that I walk past every morning, and I have stopped"
                                + " hearing it. Then I read about the tap in Bydgoszcz, and on"
                                + " Tuesday I stood still.\n\nWhat I heard:",
                        List.of(),
                        ""));
    }

    private static KitDraft draft(Script kit) {
        var aids =
                kit.languages().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().aids()));
        var openings =
                kit.languages().entrySet().stream()
                        .flatMap(
                                it ->
                                        it.getValue().openings().stream()
                                                .map(start -> wording(it.getKey(), start)))
                        .toList();
        return new KitDraft(aids, openings, false);
    }

    private static Opening.Wording wording(String language, Start start) {
        var network = Optional.ofNullable(start.network()).flatMap(Network::named);
        return new Opening.Wording(language, network, Objects.requireNonNull(start.words()));
    }

    /** Our own that came out so many days ago. */
    private Optional<Long> article(int days) {
        var day = year.today().minusDays(days);
        return items.stream()
                .filter(DemoStore.Item::own)
                .filter(it -> it.publishedAt().atZone(year.zone()).toLocalDate().equals(day))
                .map(DemoStore.Item::id)
                .findFirst();
    }
}
