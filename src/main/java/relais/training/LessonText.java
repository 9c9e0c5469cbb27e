package relais.training;

import gg.jte.Content;

import relais.web.Markdown;

/** What a lesson says, in the language that there was. */
public record LessonText(String language, String body) {

    public Content html() {
        return Markdown.toContent(body);
    }
}
