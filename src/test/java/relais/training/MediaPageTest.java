package relais.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import relais.media.MediaFiles;
import relais.support.Cast;
import relais.support.Drawn;
import relais.support.Portal;
import relais.support.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What authors upload for lessons, and how lessons show it. */
class MediaPageTest {

    private static final String MODULE = "/studio/training/p/a";
    private static final String LESSON = "/training/p/a/one";
    private static final String VTT = "WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n";

    @RegisterExtension static final TestDatabase database = new TestDatabase();
    @RegisterExtension static final Portal portal = new Portal(database);

    Cast cast;

    @BeforeEach
    void set_up() {
        cast = new Cast(database.jdbi());
        new Course(database.jdbi()).path("p", "a", "b");
        portal.signIn(cast.carla());
    }

    @Test
    void a_picture_is_uploaded_written_into_a_lesson_and_seen_by_learners() throws Exception {
        var sent =
                portal.send(
                        portal.upload(
                                MODULE + "/media",
                                Map.of("words-en", "A red door [open]"),
                                "file",
                                "door.exe",
                                Drawn.jpeg(2_000, 1_000)));
        assertThat(sent.location()).endsWith(MODULE + "/media");
        var shelf = portal.get(MODULE + "/media");
        assertThat(shelf.text(".medium__name")).startsWith("door.jpeg picture");
        var markdown = shelf.text("code[lang=en]");
        assertThat(markdown)
                .matches("!\\[A red door \\(open\\)]\\(/media/[a-z0-9]{20}-1600x800\\)");

        publish("body-en", markdown);
        portal.signIn(cast.emma());

        var picture = portal.get(LESSON).html().selectFirst(".prose figure img");
        assertThat(picture.attr("alt")).isEqualTo("A red door (open)");
        assertThat(picture.attr("width")).isEqualTo("1600");
        var file = portal.get(picture.attr("src"));
        assertThat(file.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(file.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).startsWith("private");
        portal.signOut();
        assertThat(portal.get(picture.attr("src")).status()).isEqualTo(401);
    }

    @Test
    void a_document_is_a_link_that_says_what_it_is_and_is_never_shown_in_the_portal()
            throws Exception {
        var zip =
                MediaFiles.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "Say who.");
        portal.upload(MODULE + "/media", "file", "C:\\\\x\\\\Règles « A ».docm", zip);
        portal.upload(
                MODULE + "/media", "file", "page.txt", "<script>alert(1)</script>".getBytes());

        var shelf = portal.get(MODULE + "/media");
        assertThat(shelf.html().select("#media .medium")).hasSize(1);
        assertThat(shelf.text("code[lang=fr]"))
                .matches("\\[Règles « A » \\(DOCX, 1.Ko\\)]\\(/media/[a-z0-9]{20}\\)");

        var address = shelf.html().selectFirst(".medium__name a").attr("href");
        var file = portal.get(address);
        assertThat(file.header("Content-Type")).contains("wordprocessingml");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''R%C3%A8gles%20%C2%AB%20A%20%C2%BB.docx");
    }

    @Test
    void what_cannot_be_taken_comes_back_with_the_reason_and_the_words() {
        var answer =
                portal.send(
                        portal.upload(
                                MODULE + "/media",
                                Map.of("words-en", "A red door"),
                                "file",
                                "door.png",
                                "<?php system('id');".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("#field_file_error")).contains("cannot be read as a picture");
        assertThat(answer.html().select("[name=words-en]").val()).isEqualTo("A red door");
        assertThat(
                        portal.upload(MODULE + "/media", "file", "", new byte[0])
                                .text("#field_file_error"))
                .contains("choose a file");
        assertThat(portal.get(MODULE + "/media").html().select(".medium")).isEmpty();
    }

    @Test
    void while_a_lesson_is_written_an_upload_changes_only_the_shelf_and_what_can_be_chosen() {
        var answer =
                portal.send(
                        portal.upload(
                                        MODULE + "/media",
                                        Map.of("minutes", "7"),
                                        "file",
                                        "talk.mp4",
                                        MediaFiles.mp4(95, 100))
                                .header("HX-Request", "true"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select("html > body > *").eachAttr("id"))
                .containsExactly("media", "lesson_video");
        assertThat(answer.text(".medium__name")).contains("talk.mp4 video · 1 KB · 1:35 min New");
        assertThat(answer.html().select("#lesson_video [name=minutes]").val()).isEqualTo("7");
        assertThat(answer.html().select("#lesson_video [name=video] option").eachText())
                .containsExactly("No video", "talk.mp4");
    }

    @Test
    void a_video_has_captions_and_can_be_wound() throws Exception {
        portal.upload(MODULE + "/media", "file", "talk.mp4", MediaFiles.mp4(95, 2_500_000));
        portal.upload(MODULE + "/media", "file", "talk.vtt", VTT.getBytes(StandardCharsets.UTF_8));
        var shelf = portal.get(MODULE + "/lessons/one");
        assertThat(shelf.text("#lesson_video")).contains("English captions");
        var captions = option(shelf, "captions-en");

        publish("video", option(shelf, "video"), "captions-en", captions);
        assertThat(portal.get(MODULE).text("#lesson_one"))
                .contains("About 2 minutes · Video")
                .contains("French captions are missing");
        portal.signIn(cast.emma());

        var page = portal.get(LESSON);
        var video = page.html().selectFirst("video[controls][preload=metadata]");
        assertThat(video.select("track[kind=captions][srclang=en][default]").attr("label"))
                .isEqualTo("English");
        assertThat(page.text(".meta")).contains("About 2 minutes, in your working time");
        var part =
                portal.send(
                        portal.request(video.attr("src")).header("Range", "bytes=1048570-1048585"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).startsWith("bytes 1048570-1048585/25");
        assertThat(part.header("Content-Length")).isEqualTo("16");
        assertThat(part.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(portal.get(video.selectFirst("track").attr("src")).header("Content-Type"))
                .isEqualTo("text/vtt; charset=utf-8");
    }

    @Test
    void a_preview_shows_the_video_as_learners_will_see_it() throws Exception {
        portal.upload(MODULE + "/media", "file", "talk.mp4", MediaFiles.mp4(95, 2_500_000));
        var talk = option(portal.get(MODULE + "/lessons/one"), "video");

        assertThat(preview("video", talk).select("#film video[controls]").attr("src"))
                .isEqualTo("/media/" + talk);
        var outside = preview("link", "https://youtu.be/dQw4w9WgXcQ").select("#film");
        assertThat(outside.text()).contains("YouTube (Google) learns your IP address");
        assertThat(outside.select("iframe, a[href*=film]")).isEmpty();
        assertThat(preview("link", "https://elsewhere.example/1").select("#film")).isEmpty();
        assertThat(preview("minutes", "a while").select("#film")).isEmpty();
    }

    private static Document preview(String field, String value) {
        var fields =
                Map.of(
                        "revision",
                        "0",
                        "title-en",
                        "One",
                        "body-en",
                        "Words",
                        "preview",
                        "1",
                        field,
                        value);
        return portal.post(MODULE + "/lessons/one", fields).html();
    }

    @Test
    void nothing_of_another_site_is_loaded_before_somebody_asks_for_it() {
        publish("link", "https://youtu.be/dQw4w9WgXcQ");
        portal.signIn(cast.emma());

        var before = portal.get(LESSON);
        assertThat(before.html().select("iframe")).isEmpty();
        assertThat(before.header("Content-Security-Policy")).doesNotContain("frame-src");
        assertThat(before.body()).doesNotContain("youtube-nocookie");
        assertThat(before.text("#film")).contains("YouTube (Google) learns your IP address");

        var address = before.html().selectFirst("#film a.button").attr("href");
        var after = portal.get(address.replace("#film", ""));
        assertThat(after.html().select("iframe").attr("src"))
                .isEqualTo("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ");
        assertThat(after.html().select("iframe").attr("sandbox")).doesNotContain("top-navigation");
        assertThat(after.header("Content-Security-Policy"))
                .endsWith("frame-src https://www.youtube-nocookie.com");
        assertThat(portal.get("/training/p/a/two/film").status()).isEqualTo(404);
    }

    @Test
    void a_site_that_is_no_longer_allowed_shows_nothing_and_can_no_longer_be_chosen() {
        publish("link", "https://youtu.be/dQw4w9WgXcQ");
        portal.signIn(cast.dora());
        assertThat(
                        portal.post(
                                        "/admin/settings/video-hosts",
                                        Map.of(
                                                "version",
                                                "0",
                                                "value",
                                                "Vimeo.com, tube.example.org"))
                                .status())
                .isEqualTo(303);
        assertThat(
                        portal.post(
                                        "/admin/settings/video-hosts",
                                        Map.of("version", "1", "value", "https://vimeo.com/"))
                                .status())
                .isEqualTo(422);

        portal.signIn(cast.carla());
        var refused =
                portal.post(
                        MODULE + "/lessons/one",
                        Map.of(
                                "revision", "2",
                                "title-en", "One",
                                "body-en", "Words",
                                "link", "https://youtu.be/dQw4w9WgXcQ",
                                "minutes", "0"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[aria-invalid]").eachAttr("name"))
                .containsExactly("minutes", "link");
        assertThat(portal.get(LESSON).text("#film")).contains("no longer allowed");
        assertThat(portal.get(LESSON + "/film").status()).isEqualTo(404);
    }

    @Test
    void what_a_version_has_shown_stays_and_the_rest_can_be_removed() throws Exception {
        portal.upload(MODULE + "/media", "file", "door.png", Drawn.png(40, 30));
        portal.upload(MODULE + "/media", "file", "window.png", Drawn.png(40, 30));
        var shelf = portal.get(MODULE + "/media").html();
        var door = shelf.select(".medium__name a[href]").get(1).attr("href");
        var window = shelf.select(".medium__name a[href]").get(0).attr("href");
        publish("body-en", "![A door](" + door + ")");
        portal.post(
                MODULE + "/lessons/one",
                Map.of("revision", "2", "title-en", "One", "body-en", "Without"));

        var used = portal.post(removal(door));
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.text(".notice")).contains("keep what their version shows");
        assertThat(portal.post(removal(window)).status()).isEqualTo(303);
        assertThat(portal.post(removal(window)).status()).isEqualTo(404);

        assertThat(portal.get(door).status()).isEqualTo(200);
        assertThat(portal.get(window).status()).isEqualTo(404);
        assertThat(portal.post(removal(door).replace("/a/media", "/b/media")).status())
                .isEqualTo(404);
    }

    @Test
    void a_draft_tells_of_pictures_without_words_and_of_pictures_from_elsewhere() {
        write("body-en", "![](/media/0123456789abcdefgh)\n\n![x](https://elsewhere.example/a.png)");

        var problems = portal.get(MODULE).html().select("#problems li").eachText();

        assertThat(problems).hasSize(2);
        assertThat(problems.getFirst()).startsWith("A picture says nothing");
        assertThat(problems.getLast()).startsWith("A picture lies elsewhere");
        portal.post(MODULE + "/version", Map.of("revision", "1"));
        assertThat(portal.get(MODULE).html().select(".tag").eachText()).contains("Draft");
    }

    @Test
    void a_lesson_takes_the_time_its_author_gives_and_the_module_their_sum() {
        publish("minutes", "9");
        portal.post(
                MODULE + "/lessons/two",
                Map.of("revision", "2", "title-en", "Two", "body-en", "Words", "minutes", "4"));
        portal.post(MODULE + "/version", Map.of("revision", "3"));
        portal.signIn(cast.emma());

        assertThat(portal.get(LESSON).text("article .meta"))
                .isEqualTo("9 minutes, in your working time");
        var module = portal.get("/training/p/a");
        assertThat(module.text(".path")).contains("9 minutes").contains("4 minutes");
        assertThat(module.text("main > .stack > .meta"))
                .isEqualTo("14 minutes, in your working time");
    }

    @Test
    void nobody_but_authors_sees_a_shelf() {
        portal.signIn(cast.emma());

        assertThat(portal.get(MODULE + "/media").status()).isEqualTo(403);
        assertThat(portal.upload(MODULE + "/media", "file", "x.png", new byte[9]).status())
                .isEqualTo(403);
        assertThat(portal.get("/media/0123456789abcdefghij").status()).isEqualTo(404);
    }

    private static String removal(String path) {
        return MODULE + path + "/removal";
    }

    private static String option(Portal.Answer page, String field) {
        return page.html().select("[name=" + field + "] option").getLast().val();
    }

    private void write(String... fields) {
        var form = new java.util.HashMap<String, String>();
        form.putAll(Map.of("revision", "0", "title-en", "One", "body-en", "Words"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        assertThat(portal.post(MODULE + "/lessons/one", form).status()).isEqualTo(303);
    }

    private void publish(String... fields) {
        write(fields);
        portal.post(MODULE + "/version", Map.of("revision", "1"));
    }
}
