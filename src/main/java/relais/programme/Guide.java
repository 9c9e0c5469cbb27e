package relais.programme;

import relais.database.StarterFiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The good-practice guide. It comes with the portal as files and is read once, at start. */
public final class Guide {

    private static final Pattern FILE = Pattern.compile("\\d+-([a-z0-9-]+)\\.([a-z]{2})\\.md");

    private final List<GuidePage> pages;

    public Guide() {
        this(
                StarterFiles.names("guide").stream()
                        .map(FILE::matcher)
                        .filter(name -> name.matches())
                        .map(name -> name.toMatchResult())
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.group(1),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(page -> page(page.getKey(), page.getValue()))
                        .toList());
    }

    /** As another version may have it. */
    Guide(List<GuidePage> pages) {
        this.pages = pages;
    }

    /** In reading order. */
    public List<GuidePage> pages() {
        return pages;
    }

    public Optional<GuidePage> page(String slug) {
        return pages.stream().filter(page -> page.slug().equals(slug)).findFirst();
    }

    /** Open to everyone only when each of its languages says so. */
    private static GuidePage page(String slug, List<MatchResult> files) {
        Map<String, GuidePage.Text> texts = new TreeMap<>();
        var open = true;
        for (var file : files) {
            var language = file.group(2);
            var page = StarterFiles.page("guide/" + file.group());
            open &= "true".equals(page.matter().get("public"));
            texts.put(language, GuidePage.Text.of(language, page));
        }
        return new GuidePage(slug, open, texts);
    }
}
