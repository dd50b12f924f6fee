package org.embargo.workbench;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes what fixtures show of a rulebook as one page of HTML that needs nothing else: the rule files, each condition
 * coloured and followed by a word, so that nothing is said by colour alone.
 */
final class CoverageHtml {

    private static final String STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:72rem;margin:auto;padding:1rem;color:#1a1a1a;background:#fff}"
            + "table{border-collapse:collapse}td,th{border:1px solid #767676;padding:.2rem .6rem;text-align:left}pre{overflow:auto;border:1px solid #767676;padding:.8rem;line-height:1.7}"
            + "mark{color:#1a1a1a;padding:0 .2rem;border-bottom:3px solid}mark.full{background:#d9f2d9;border-color:#1b6e1b}mark.part{background:#fff0c2;border-color:#8a5a00}"
            + "mark.none{background:#ffd9d9;border-color:#a40000}sup{font-weight:bold}";

    private final XMLStreamWriter html;

    private CoverageHtml(XMLStreamWriter html) {
        this.html = html;
    }

    static String of(CoverageScore score, Map<String, String> files) {
        StringWriter out = new StringWriter();
        out.append("<!DOCTYPE html>\n");
        try {
            XMLStreamWriter html = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new CoverageHtml(html).page(score, files);
            html.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("HTML can be written into a text", e);
        }
        return out.append('\n').toString();
    }

    private void page(CoverageScore score, Map<String, String> files) throws XMLStreamException {
        open("html", "lang", "en");
        open("head");
        html.writeEmptyElement("meta");
        html.writeAttribute("charset", "utf-8");
        html.writeEmptyElement("meta");
        html.writeAttribute("name", "viewport");
        html.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", "What the fixtures show of the rules");
        element("style", STYLE);
        html.writeEndElement();
        open("body");
        open("main");
        element("h1", "What the fixtures show of the rules");
        figures(score);
        paragraphs(score.coverage());
        element("h2", "Rule files");
        element("p", "Behind each condition: M, a fixture in which it is met; U, one in which it is not; D, one in which it alone decides. A dash stands for what no fixture shows, A for what is argued.");
        Map<String, List<Coverage.Rule>> byFile = new TreeMap<>(score.coverage().rules().stream().collect(java.util.stream.Collectors.groupingBy(r -> r.outline().file())));
        for (Map.Entry<String, List<Coverage.Rule>> file : byFile.entrySet()) {
            element("h3", file.getKey());
            open("pre", "tabindex", "0");
            file(files.getOrDefault(file.getKey(), ""), file.getValue(), score);
            html.writeEndElement();
        }
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
    }

    private void figures(CoverageScore score) throws XMLStreamException {
        table("Figures", List.of("what", "seen", "argued", "of"), score.figures().stream()
                .map(f -> List.of(f.phrase(), "" + f.seen(), "" + f.argued(), "" + f.all())).toList());
        for (String missed : new TreeSet<>(score.shortfalls())) {
            element("p", "Missed: " + missed);
        }
    }

    private void paragraphs(Coverage coverage) throws XMLStreamException {
        table("Paragraphs of the resolutions", List.of("paragraph", "in our words", "fixtures"), coverage.paragraphs().stream()
                .map(p -> List.of(p.provision().paragraph(), p.provision().summary(), p.said())).toList());
    }

    private void table(String caption, List<String> heads, List<List<String>> rows) throws XMLStreamException {
        open("table");
        element("caption", caption);
        open("tr");
        for (String head : heads) {
            open("th", "scope", "col");
            html.writeCharacters(head);
            html.writeEndElement();
        }
        html.writeEndElement();
        for (List<String> row : rows) {
            open("tr");
            for (String cell : row) {
                element("td", cell);
            }
            html.writeEndElement();
        }
        html.writeEndElement();
    }

    /** Conditions stand in the file in the order of the rule, so each is looked for behind the one before. */
    private void file(String text, List<Coverage.Rule> rules, CoverageScore score) throws XMLStreamException {
        int at = 0;
        for (Coverage.Rule rule : rules) {
            int from = Math.max(at, text.indexOf("rule \"" + rule.outline().name() + "\"", at));
            from = Math.max(from, Math.max(text.indexOf("FactPattern(", from), text.indexOf("Facts(", from)));
            for (Coverage.Condition c : rule.conditions()) {
                int start = text.indexOf(c.text(), from);
                if (start >= 0) {
                    html.writeCharacters(text.substring(at, start));
                    condition(rule, c, score);
                    at = start + c.text().length();
                    from = at;
                }
            }
        }
        html.writeCharacters(text.substring(at));
    }

    private void condition(Coverage.Rule rule, Coverage.Condition c, CoverageScore score) throws XMLStreamException {
        String marks = mark("M", "met", rule, c, score) + mark("U", "unmet", rule, c, score) + mark("D", "decisive", rule, c, score);
        open("mark", "class", !marks.contains("\u2013") ? "full" : c.met().isEmpty() || c.unmet().isEmpty() ? "none" : "part");
        html.writeCharacters(c.text());
        html.writeEndElement();
        element("sup", " " + marks + " ");
    }

    private static String mark(String letter, String way, Coverage.Rule rule, Coverage.Condition c, CoverageScore score) {
        boolean argued = score.gaps().stream().anyMatch(g -> g.rule().equals(rule.outline().name()) && g.condition().equals(c.text()) && g.way().equals(way) && !g.because().isEmpty());
        return !c.seen(way).isEmpty() ? letter : argued ? "A" : "\u2013";
    }

    private void open(String element, String... attribute) throws XMLStreamException {
        html.writeStartElement(element);
        if (attribute.length == 2) {
            html.writeAttribute(attribute[0], attribute[1]);
        }
    }

    private void element(String element, String text) throws XMLStreamException {
        html.writeStartElement(element);
        html.writeCharacters(text);
        html.writeEndElement();
    }
}
