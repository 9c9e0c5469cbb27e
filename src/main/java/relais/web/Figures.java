package relais.web;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

import java.util.LinkedHashMap;
import java.util.Set;

/**
 * Pictures in texts. One that stands alone is a figure, with its title as caption; each keeps the
 * place free that it will need.
 */
final class Figures implements NodeRenderer {

    /** In the place of a paragraph that holds nothing but a picture. */
    private static final class Figure extends CustomBlock {}

    private final HtmlNodeRendererContext context;

    Figures(HtmlNodeRendererContext context) {
        this.context = context;
    }

    static Node set(Node document) {
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        if (paragraph.getFirstChild() instanceof Image image
                                && image.getNext() == null
                                && Markdown.isOurs(image.getDestination())) {
                            var figure = new Figure();
                            figure.appendChild(image);
                            paragraph.insertAfter(figure);
                            paragraph.unlink();
                        }
                    }
                });
        return document;
    }

    /** What stands between the brackets. */
    static String words(Image image) {
        var words = new StringBuilder();
        image.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Text text) {
                        words.append(text.getLiteral());
                    }
                });
        return words.toString();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class, Figure.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Image image) {
            picture(image);
        } else if (node.getFirstChild() instanceof Image image) {
            figure(image);
        }
    }

    private void figure(Image image) {
        var html = context.getWriter();
        html.line();
        html.tag("figure");
        picture(image);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void picture(Image image) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", image.getDestination());
        attributes.put("alt", words(image));
        attributes.put("loading", "lazy");
        Markdown.size(image.getDestination())
                .ifPresent(
                        it -> {
                            attributes.put("width", it.group(1));
                            attributes.put("height", it.group(2));
                        });
        context.getWriter().tag("img", attributes, true);
    }
}
