package relais.packages;

import java.io.IOException;

/** Finds out what a package is, and reads what it says about itself. */
final class Manifests {

    private static final int LONGEST = 4 << 20;
    private static final int LONGEST_TITLE = 200;

    private Manifests() {}

    static Manifest read(Archive archive) throws IOException, Unusable {
        if (archive.has(CourseStructure.NAME)) {
            return tidy(CourseStructure.read(archive, document(archive, CourseStructure.NAME)));
        } else if (archive.has(ScormManifest.NAME)) {
            return tidy(ScormManifest.read(archive, document(archive, ScormManifest.NAME)));
        }
        var folder =
                archive.folderOf(ScormManifest.NAME)
                        .or(() -> archive.folderOf(CourseStructure.NAME));
        throw folder.isPresent()
                ? new Unusable("packages.error.folder", EntryNames.shown(folder.get()))
                : new Unusable("packages.error.no-package");
    }

    private static Xml document(Archive archive, String name) throws IOException, Unusable {
        return Xml.parse(archive.read(name, LONGEST));
    }

    /** Words as long as we show them; a package without a title is called like its first item. */
    private static Manifest tidy(Manifest manifest) {
        var items =
                manifest.items().stream()
                        .map(
                                it ->
                                        new Manifest.Item(
                                                shortened(it.title()),
                                                it.href(),
                                                it.reports(),
                                                it.rules()))
                        .toList();
        var title = shortened(manifest.title());
        return new Manifest(
                manifest.standard(), title.isEmpty() ? items.getFirst().title() : title, items);
    }

    static String shortened(String title) {
        var line = title.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
