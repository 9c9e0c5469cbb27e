package relais.web;

import gg.jte.Content;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Markdown as people write it to each other: lines end where they ended them, addresses are links,
 * and handles are the names of people.
 */
public final class Talk {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).softbreak("<br />\n").build();

    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])@([a-z0-9]+(?:-[a-z0-9]+)*)");

    private Talk() {}

    /**
     * For templates. It can do no harm.
     *
     * @param names of those who are meant, by handle
     */
    public static Content html(String words, Map<String, String> names) {
        var document = PARSER.parse(words);
        document.accept(new Linking(names));
        var html = Markdown.harmless(RENDERER.render(document));
        return output -> output.writeContent(html);
    }

    private static final class Linking extends AbstractVisitor {

        private final Map<String, String> names;

        private Linking(Map<String, String> names) {
            this.names = names;
        }

        /** What is a link already stays what it is. */
        @Override
        public void visit(Link link) {}

        @Override
        public void visit(Text text) {
            for (var piece : Piece.of(text.getLiteral())) {
                if (piece.link()) {
                    text.insertBefore(link(piece.text(), piece.text()));
                } else {
                    insertPeople(text, piece.text());
                }
            }
            text.unlink();
        }

        private void insertPeople(Text before, String words) {
            int from = 0;
            for (var found : HANDLE.matcher(words).results().toList()) {
                var name = names.get(found.group(1));
                if (name != null) {
                    before.insertBefore(new Text(words.substring(from, found.start())));
                    before.insertBefore(link("/people/" + found.group(1), name));
                    from = found.end();
                }
            }
            before.insertBefore(new Text(words.substring(from)));
        }

        private static Node link(String address, String words) {
            var link = new Link(address, null);
            link.appendChild(new Text(words));
            return link;
        }
    }
}
