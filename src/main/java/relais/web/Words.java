package relais.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import java.nio.charset.StandardCharsets;

/** What a page says as it stands, kept also as the bytes that go into each page. */
record Words(String text, byte[] utf8) implements Content {

    Words(String text) {
        this(text, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }
}
