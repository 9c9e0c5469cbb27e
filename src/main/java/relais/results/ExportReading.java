package relais.results;

import static java.util.stream.Collectors.joining;

import relais.results.Unread.Reason;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Collects posts from tables: one post a line, in one table or in several side by side, or one post
 * a sheet, with what is counted in the first column.
 */
final class ExportReading {

    private static final String ARCHIVED = "sharelink";

    /** How files say that they know nothing. */
    private static final String NOTHING = "(?i)[-–—\\s]*|n/?a";

    private final ZoneId zone;
    private final Map<Long, ExportLine> lines = new LinkedHashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private boolean ofOthers;

    ExportReading(ZoneId zone) {
        this.zone = zone;
    }

    /** In the order of the file, each post once. */
    List<ExportLine> lines() {
        return List.copyOf(lines.values());
    }

    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Whether there were links to posts, but nothing that says they are the member’s own. */
    boolean isOfOthers() {
        return ofOthers;
    }

    void read(Grid grid) {
        if (isOfOnePost(grid)) {
            readOnePost(grid);
        } else {
            blocks(grid).forEach(it -> readBlock(grid, it));
        }
    }

    // A sheet about one post

    private static boolean isOfOnePost(Grid grid) {
        return grid.rows().stream().limit(Heading.DEEPEST).anyMatch(ExportReading::namesPost);
    }

    private static boolean namesPost(Grid.Row row) {
        return Heading.of(row.cell(0)).filter(it -> it == Heading.LINK).isPresent()
                && LinkedInPost.of(row.cell(1)).isPresent();
    }

    private void readOnePost(Grid grid) {
        var said = new EnumMap<Heading, Grid.Row>(Heading.class);
        grid.rows()
                .forEach(row -> Heading.of(row.cell(0)).ifPresent(it -> said.putIfAbsent(it, row)));
        var post = LinkedInPost.of(said.get(Heading.LINK).cell(1)).orElseThrow();
        var date = Optional.ofNullable(said.get(Heading.DATE)).map(it -> it.cell(1)).orElse("");
        var figures = new EnumMap<Metric, Long>(Metric.class);
        said.forEach(
                (heading, row) ->
                        heading.metric()
                                .ifPresent(it -> count(grid, row, row.cell(1), it, figures)));
        var dates = dates(grid, List.of(date), List.of(post));
        keep(new ExportLine(post, date(post, date, dates), "", figures));
    }

    // Posts line by line

    /**
     * @param first the line below the headings
     */
    private record Block(int first, Map<Heading, Integer> columns) {

        String cell(Grid.Row row, Heading heading) {
            return columns.containsKey(heading) ? row.cell(columns.get(heading)) : "";
        }

        boolean isBlank(Grid.Row row) {
            return columns.values().stream().allMatch(it -> row.cell(it).isEmpty());
        }
    }

    /** Tables side by side begin with a link each. */
    private List<Block> blocks(Grid grid) {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < Math.min(Heading.DEEPEST, grid.rows().size()); i++) {
            var headings = headings(grid.rows().get(i));
            if (headings.containsValue(Heading.LINK) && headings.size() > 1) {
                var row = grid.rows().get(i);
                for (var columns : parts(headings)) {
                    if (isOfOwnPosts(row, columns)) {
                        blocks.add(new Block(i + 1, columns));
                    } else {
                        ofOthers = true;
                    }
                }
                return blocks;
            }
        }
        return blocks;
    }

    /** Figures are told only of one’s own; without any, only one table holds nothing else. */
    private static boolean isOfOwnPosts(Grid.Row row, Map<Heading, Integer> columns) {
        return columns.keySet().stream().anyMatch(it -> it.metric().isPresent())
                || row.cell(columns.get(Heading.LINK)).equalsIgnoreCase(ARCHIVED);
    }

    private static TreeMap<Integer, Heading> headings(Grid.Row row) {
        var headings = new TreeMap<Integer, Heading>();
        for (int i = 0; i < row.cells().size(); i++) {
            int place = i;
            Heading.of(row.cell(i)).ifPresent(it -> headings.put(place, it));
        }
        return headings;
    }

    private static List<Map<Heading, Integer>> parts(TreeMap<Integer, Heading> headings) {
        boolean several = headings.values().stream().filter(it -> it == Heading.LINK).count() > 1;
        var parts = new ArrayList<Map<Heading, Integer>>();
        parts.add(new EnumMap<>(Heading.class));
        headings.forEach(
                (place, heading) -> {
                    boolean begins = several && heading == Heading.LINK;
                    if (begins && parts.getLast().containsKey(Heading.LINK)) {
                        parts.add(new EnumMap<>(Heading.class));
                    }
                    parts.getLast().putIfAbsent(heading, place);
                });
        return parts;
    }

    private void readBlock(Grid grid, Block block) {
        var rows =
                grid.rows().stream().skip(block.first()).filter(it -> !block.isBlank(it)).toList();
        var named = rows.stream().filter(it -> post(block, it).isPresent()).toList();
        var dates =
                dates(
                        grid,
                        named.stream().map(it -> block.cell(it, Heading.DATE)).toList(),
                        named.stream().flatMap(it -> post(block, it).stream()).toList());
        for (var row : rows) {
            post(block, row)
                    .ifPresentOrElse(
                            it -> readLine(grid, block, row, it, dates),
                            () -> miss(grid, row, Reason.LINK, block.cell(row, Heading.LINK)));
        }
    }

    private void readLine(Grid grid, Block block, Grid.Row row, LinkedInPost post, Dates dates) {
        var figures = new EnumMap<Metric, Long>(Metric.class);
        block.columns()
                .keySet()
                .forEach(
                        heading ->
                                heading.metric()
                                        .ifPresent(
                                                it ->
                                                        count(
                                                                grid,
                                                                row,
                                                                block.cell(row, heading),
                                                                it,
                                                                figures)));
        var date = date(post, block.cell(row, Heading.DATE), dates);
        keep(new ExportLine(post, date, words(block.cell(row, Heading.WORDS)), figures));
    }

    private static Optional<LinkedInPost> post(Block block, Grid.Row row) {
        return LinkedInPost.of(block.cell(row, Heading.LINK));
    }

    // What cells say

    private void keep(ExportLine line) {
        lines.merge(line.post().number(), line, ExportLine::with);
    }

    private void count(
            Grid grid, Grid.Row row, String text, Metric metric, Map<Metric, Long> figures) {
        if (text.matches(NOTHING)) {
            return;
        }
        Count.read(text)
                .filter(it -> it <= Count.MOST)
                .ifPresentOrElse(
                        it -> figures.put(metric, it), () -> miss(grid, row, Reason.FIGURE, text));
    }

    private void miss(Grid grid, Grid.Row row, Reason reason, String text) {
        unread.add(new Unread(grid.name(), row.number(), reason, text));
    }

    /** As the file says; else the day on which the number of the post was made. */
    private LocalDate date(LinkedInPost post, String text, Dates dates) {
        return dates.read(text).orElseGet(() -> day(post));
    }

    private LocalDate day(LinkedInPost post) {
        return LocalDate.ofInstant(post.madeAt(), zone);
    }

    /**
     * Which of two numbers is the day: a column tells it by those above twelve, else the posts
     * themselves do by when they were made, else the language.
     */
    private Dates dates(Grid grid, List<String> texts, List<LinkedInPost> posts) {
        return new Dates(
                texts.stream()
                        .flatMap(it -> Dates.order(it).stream())
                        .findFirst()
                        .or(() -> orderByPosts(texts, posts))
                        .orElse(isFrench(grid) ? Dates.Order.DAY_FIRST : Dates.Order.MONTH_FIRST));
    }

    private Optional<Dates.Order> orderByPosts(List<String> texts, List<LinkedInPost> posts) {
        return Stream.iterate(0, it -> it + 1)
                .limit(texts.size())
                .flatMap(it -> Dates.order(texts.get(it), day(posts.get(it))).stream())
                .findFirst();
    }

    private static boolean isFrench(Grid grid) {
        return grid.rows().stream()
                .limit(Heading.DEEPEST)
                .flatMap(it -> it.cells().stream())
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains("publication"));
    }

    /**
     * The archive puts each paragraph between quotation marks of its own, and a line of them
     * between.
     */
    private static String words(String text) {
        if (text.lines().noneMatch("\"\""::equals)) {
            return text;
        }
        return text.lines()
                .map(it -> it.equals("\"\"") ? "" : it.replaceAll("^\"|\"$", ""))
                .collect(joining("\n"));
    }
}
