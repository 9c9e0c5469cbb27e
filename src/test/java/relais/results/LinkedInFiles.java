package relais.results;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files in the shapes in which LinkedIn’s exports are known to come, made for tests. */
public final class LinkedInFiles {

    private static final int OTHER_BITS = 22;

    /** What one post did. */
    public record Told(String link, LocalDate day, long impressions, long engagements) {}

    private LinkedInFiles() {}

    /** Of a post that was made then. */
    public static long number(Instant moment) {
        return moment.toEpochMilli() << OTHER_BITS | 12_345;
    }

    public static long number(LocalDate day) {
        return number(day.atTime(9, 30).toInstant(ZoneOffset.UTC));
    }

    /** An address as files have it. */
    public static String update(long number) {
        return "https://www.linkedin.com/feed/update/urn:li:activity:" + number;
    }

    /** An address as people copy it. */
    public static String copied(long number) {
        return "https://www.linkedin.com/posts/ada-lindqvist_sand-activity-" + number + "-AbCd";
    }

    public static Told told(LocalDate day, long impressions, long engagements) {
        return new Told(update(number(day)), day, impressions, engagements);
    }

    /** An overview of English LinkedIn as it came until 2025: numbers are numbers. */
    public static byte[] overview(Told... posts) {
        return workbook(
                it -> {
                    sheet(
                            it,
                            "DISCOVERY",
                            List.of(
                                    List.of("Overall Performance", "1/1/2026 - 6/30/2026"),
                                    List.of("Impressions", 4_321),
                                    List.of("Members reached", 1_234)));
                    sheet(
                            it,
                            "ENGAGEMENT",
                            List.of(
                                    List.of("Date", "Impressions", "Engagements"),
                                    List.of("1/1/2026", 12, 1)));
                    top(
                            it.newWorksheet("TOP POSTS"),
                            "M/d/yyyy",
                            false,
                            List.of(
                                    "Maximum of 50 posts available to include in this list",
                                    "Post URL",
                                    "Post publish date",
                                    "Engagements",
                                    "Impressions"),
                            posts);
                    sheet(
                            it,
                            "FOLLOWERS",
                            List.of(
                                    List.of("Total followers on 6/30/2026:", 812),
                                    List.of(),
                                    List.of("Date", "New followers"),
                                    List.of("1/1/2026", 2)));
                    sheet(
                            it,
                            "DEMOGRAPHICS",
                            List.of(
                                    List.of("Top Demographics", "Value", "Percentage"),
                                    List.of("Job titles", "Engineer", 0.02)));
                });
    }

    /** The same of French LinkedIn as it comes now: all is text, and the day comes first. */
    public static byte[] frenchOverview(Told... posts) {
        return workbook(
                it -> {
                    sheet(
                            it,
                            "DÉCOUVERTE",
                            List.of(
                                    List.of("Impressions", "4 321"),
                                    List.of("Membres touchés", "1 234")));
                    top(
                            it.newWorksheet("MEILLEURS POSTS"),
                            "dd/MM/yyyy",
                            true,
                            List.of(
                                    "50 posts au maximum dans cette liste",
                                    "URL du post",
                                    "Date de publication du post",
                                    "Engagements",
                                    "Impressions"),
                            posts);
                    sheet(
                            it,
                            "ABONNÉS",
                            List.of(
                                    List.of("Date", "Nouveaux abonnés"),
                                    List.of("01/01/2026", "2")));
                });
    }

    /** The file of one post: what is counted stands in the first column. */
    public static byte[] onePost(String link, String date) {
        return workbook(
                it -> {
                    sheet(
                            it,
                            "PERFORMANCE",
                            List.of(
                                    List.of("Post URL", link),
                                    List.of("Post Date", date),
                                    List.of("Post Publish Time", "9:30 AM"),
                                    List.of(),
                                    List.of("Discovery"),
                                    List.of("Impressions", "1,240"),
                                    List.of("Members reached", "980"),
                                    List.of("Engagement"),
                                    List.of("Social engagements", "81"),
                                    List.of("Reactions", "58"),
                                    List.of("Comments", "17"),
                                    List.of("Reposts", "6"),
                                    List.of("Saves", "2"),
                                    List.of("Link engagements", "-")));
                    sheet(
                            it,
                            "TOP DEMOGRAPHICS",
                            List.of(
                                    List.of("Category", "Value", "%"),
                                    List.of("Job title", "Engineer", "12%")));
                });
    }

    /** What LinkedIn gives to those who look after a page. */
    public static byte[] ofPage() {
        return workbook(
                it -> {
                    sheet(
                            it,
                            "Metrics",
                            List.of(
                                    List.of(
                                            "Date",
                                            "Impressions (organic)",
                                            "Impressions (sponsored)",
                                            "Clicks (total)")));
                    sheet(
                            it,
                            "All posts",
                            List.of(
                                    List.of(
                                            "Post title",
                                            "Post link",
                                            "Post type",
                                            "Campaign name",
                                            "Posted by",
                                            "Created date",
                                            "Impressions",
                                            "Clicks",
                                            "Click through rate (CTR)",
                                            "Likes",
                                            "Comments",
                                            "Reposts",
                                            "Follows"),
                                    List.of(
                                            "Hello",
                                            update(number(LocalDate.of(2026, 3, 14))),
                                            "Organic",
                                            "",
                                            "Carla",
                                            "03/14/2026",
                                            12,
                                            1,
                                            0.1,
                                            1,
                                            0,
                                            0,
                                            0)));
                });
    }

    /** Posts of the archive, with the paragraphs of one between quotation marks as it has them. */
    public static String archive(long first, long second) {
        return """
        Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility
        2026-03-14 09:30:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3Ashare%%3A%d,"The sand knows more.""
        ""\""
        ""Ask it, élève.\",,,MEMBER_NETWORK
        2026-03-01 08:00:00,https://www.linkedin.com/feed/update/urn%%3Ali%%3AugcPost%%3A%d,"=HYPERLINK(""x"")",https://example.org,,PUBLIC
        """
                .formatted(first, second);
    }

    public static byte[] workbook(Consumer<Workbook> content) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "LinkedIn", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Any workbook, or what pretends to be one. */
    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void sheet(Workbook workbook, String name, List<List<?>> rows) {
        var sheet = workbook.newWorksheet(name);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                put(sheet, i, j, rows.get(i).get(j));
            }
        }
    }

    /** Two tables side by side: by engagements, and by impressions. */
    private static void top(
            Worksheet sheet, String dates, boolean texts, List<String> words, Told[] posts) {
        sheet.value(0, 0, words.get(0));
        for (int side : List.of(0, 4)) {
            sheet.value(2, side, words.get(1));
            sheet.value(2, side + 1, words.get(2));
            sheet.value(2, side + 2, words.get(side == 0 ? 3 : 4));
        }
        for (int i = 0; i < posts.length; i++) {
            row(sheet, 3 + i, 0, dates, texts, posts[i], posts[i].engagements());
            var other = posts[posts.length - 1 - i];
            row(sheet, 3 + i, 4, dates, texts, other, other.impressions());
        }
    }

    private static void row(
            Worksheet sheet,
            int row,
            int column,
            String dates,
            boolean texts,
            Told post,
            long figure) {
        sheet.value(row, column, post.link());
        sheet.value(row, column + 1, post.day().format(DateTimeFormatter.ofPattern(dates)));
        put(sheet, row, column + 2, texts ? String.valueOf(figure) : (Object) figure);
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            }
            default -> sheet.value(row, column, value.toString());
        }
    }
}
