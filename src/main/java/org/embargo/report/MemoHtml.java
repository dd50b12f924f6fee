package org.embargo.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Writes a memo as one HTML file that needs no network and no script; it is XML as well, for the PDF is made from it. */
final class MemoHtml {

    private static final String STYLE = resource("memo.css");

    private final Memo memo;
    private final Markup out = new Markup();
    private int figures;

    private MemoHtml(Memo memo) {
        this.memo = memo;
    }

    /** Writes a memo. */
    static String of(Memo memo) {
        MemoHtml html = new MemoHtml(memo);
        html.document();
        return html.out.toString();
    }

    private void document() {
        out.raw("<!DOCTYPE html>").line().open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").line();
        out.open("head").empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("title").words(memo.title()).close("title");
        out.empty("meta", "name", "description", "content", "What would count as a violation of the UN arms embargo on the DPRK if the facts are as described. Reference " + memo.reference());
        out.open("style").raw(STYLE).close("style").close("head").line();
        out.open("body").line().element("a", "Skip to the memo", "class", "skip", "href", "#content").line();
        out.open("header").element("p", "Reference " + memo.reference() + ". Draft, made by a program; not cleared. No legal advice.", "class", "reference");
        out.element("h1", memo.title()).close("header").line();
        contents();
        out.open("main", "id", "content", "tabindex", "-1").line();
        memo.parts().forEach(this::part);
        out.close("main").line().open("footer").element("p", "Reference " + memo.reference() + ". What is said here holds if the facts are as described.").close("footer");
        out.line().close("body").close("html").line();
    }

    private void contents() {
        out.open("nav", "aria-label", "Contents").open("ul");
        memo.parts().stream().filter(p -> p.level() == 2).forEach(p -> out.open("li").element("a", p.heading(), "href", "#" + p.id()).close("li"));
        out.close("ul").close("nav").line();
    }

    private void part(Memo.Part p) {
        String heading = "h" + p.level();
        out.open("section", "id", p.id(), "class", "level-" + p.level()).element(heading, p.heading()).line();
        p.blocks().forEach(this::block);
        out.close("section").line();
    }

    private void block(Memo.Block block) {
        if (block instanceof Memo.Text t) {
            out.open("p", "class", t.frame() ? "frame" : "text");
            line(t.line());
            out.close("p").line();
        } else if (block instanceof Memo.Points p) {
            out.open("ul");
            p.lines().forEach(l -> {
                out.open("li");
                line(l);
                out.close("li");
            });
            out.close("ul").line();
        } else if (block instanceof Memo.Grid g) {
            grid(g);
        } else if (block instanceof Memo.Figure f) {
            figure(f);
        }
    }

    private void figure(Memo.Figure f) {
        figures++;
        out.open("figure").open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", "Drawing: " + f.caption());
        MemoSvg.write(f, "figure-" + figures, out);
        out.close("div").element("figcaption", f.caption()).close("figure").line();
    }

    /** The roles are said again since a narrow screen lays the cells below each other, whereupon browsers forget the table. */
    private void grid(Memo.Grid g) {
        out.open("table", "role", "table").element("caption", g.caption()).open("colgroup");
        g.widths().forEach(w -> out.empty("col", "style", "width:" + w + "%"));
        out.close("colgroup").open("thead", "role", "rowgroup").open("tr", "role", "row");
        g.columns().forEach(c -> out.element("th", c, "role", "columnheader", "scope", "col"));
        out.close("tr").close("thead").line().open("tbody", "role", "rowgroup");
        for (List<Line> row : g.rows()) {
            out.open("tr", "role", "row");
            for (int i = 0; i < row.size(); i++) {
                if (i == 0) {
                    out.open("th", "role", "rowheader", "scope", "row");
                } else {
                    out.open("td", "role", "cell", "data-label", g.columns().get(i));
                }
                line(row.get(i));
                out.close(i == 0 ? "th" : "td");
            }
            out.close("tr").line();
        }
        out.close("tbody").close("table").line();
    }

    private void line(Line line) {
        for (Line.Run run : line.runs()) {
            if (run.target().startsWith(Line.ANCHOR)) {
                out.element("span", run.text(), "id", run.target().substring(1));
            } else if (!run.target().isEmpty()) {
                out.element("a", run.text(), "href", run.target());
            } else if (run.kind() == Line.Kind.STRONG) {
                out.element("strong", run.text());
            } else if (run.kind() == Line.Kind.QUOTE) {
                out.element("q", run.text());
            } else {
                out.text(run.text());
            }
        }
    }

    /** Returns a text that lies beside this class. */
    static String resource(String name) {
        try (InputStream in = MemoHtml.class.getResourceAsStream("/org/embargo/memo/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
