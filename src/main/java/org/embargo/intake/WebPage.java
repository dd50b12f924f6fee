package org.embargo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the text of a web page: what is told, block by block, without what stands around it. */
final class WebPage {

    private static final int DEEPEST = 400;
    private static final Set<String> OPEN_LINES = Set.of("br", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

    private WebPage() {
    }

    /** Extracts a page. Throws {@link Unreadable} when elements are nested deeper than in any page that people write. */
    static Extracted extract(byte[] content) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "", org.jsoup.parser.Parser.htmlParser().setMaxDepth(2 * DEEPEST));
        if (deepest(page) > DEEPEST) {
            throw Unreadable.tooDeep(DEEPEST);
        }
        PageHead head = new PageHead(page);
        Extracted.Dated dated = head.dated();
        String title = head.title();
        String author = head.author();
        String publisher = head.publisher();
        String text = text(PageBody.of(page));
        return new Extracted(text, title, author, publisher, dated, List.of(), "");
    }

    /** Writes an element's blocks as paragraphs, separated by empty lines. */
    static String text(Element body) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText());
                } else if (node instanceof Element element && (element.isBlock() || OPEN_LINES.contains(element.normalName()))) {
                    close(line, out);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && CELLS.contains(element.normalName())) {
                    line.append(" \u00B7 ");
                } else if (node instanceof Element element && element.isBlock()) {
                    close(line, out);
                }
            }
        });
        close(line, out);
        return out.toString();
    }

    private static void close(StringBuilder line, StringBuilder out) {
        String words = BLANKS.matcher(line).replaceAll(" ").strip();
        line.setLength(0);
        if (!words.isEmpty()) {
            out.append(out.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    private static int deepest(Element root) {
        int[] deepest = {0};
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }
}
