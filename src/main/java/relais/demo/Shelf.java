package relais.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What there was to read, and when it came out. */
record Shelf(List<Item> items) {

    /**
     * @param published in seconds of the year
     * @param own written in the company
     * @param appeal about 1: what more people read has more
     */
    record Item(
            long id,
            int published,
            int day,
            int topic,
            boolean own,
            Set<String> languages,
            double appeal) {

        boolean isIn(String language) {
            return languages.contains(language);
        }
    }

    static Shelf of(List<DemoStore.Item> items, Year year, long seed) {
        var shelf = new ArrayList<Item>();
        for (var item : items) {
            int published = year.second(item.publishedAt());
            var dice = Dice.of(seed, "item", shelf.size());
            double appeal = .5 + dice.below(11) * .07 + (item.own() ? .5 : 0);
            shelf.add(
                    new Item(
                            item.id(),
                            published,
                            Year.dayOf(published),
                            item.topicId().map(Long::intValue).orElse(0),
                            item.own(),
                            Set.of(item.languages().split(",")),
                            appeal));
        }
        return new Shelf(List.copyOf(shelf));
    }
}
