package relais.packages;

import java.util.List;
import java.util.stream.IntStream;

/** What a package says about itself. */
record Manifest(Standard standard, String title, List<Item> items) {

    /**
     * @param href from the root of the package, with its query
     * @param reports whether it tells how somebody is doing
     */
    record Item(String title, String href, boolean reports, Rules rules) {}

    /** As they are kept, numbered in their order. */
    List<PackageStore.NewItem> rows() {
        return IntStream.range(0, items.size())
                .mapToObj(
                        i -> {
                            var item = items.get(i);
                            return new PackageStore.NewItem(
                                    i + 1,
                                    item.title(),
                                    item.href(),
                                    item.reports(),
                                    item.rules().json());
                        })
                .toList();
    }
}
