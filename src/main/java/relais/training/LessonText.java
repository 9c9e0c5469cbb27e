package relais.training;

import gg.jte.Content;

import relais.web.Markdown;

import java.util.Optional;

/**
 * What a lesson says, in the language that there was.
 *
 * @param video see {@link Video}
 */
public record LessonText(String language, String body, Optional<String> video) {

    public Content html() {
        return Markdown.toContent(body);
    }

    Optional<Video> shown() {
        return video.map(Video::read);
    }
}
