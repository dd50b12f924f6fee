package org.embargo.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a memo as Markdown with tables as on GitHub. */
final class MemoMarkdown {

    private final StringBuilder out = new StringBuilder();

    private MemoMarkdown() {
    }

    /** Writes a memo. */
    static String of(Memo memo) {
        MemoMarkdown page = new MemoMarkdown();
        page.paragraph("# " + MarkdownPage.escaped(memo.title()));
        page.paragraph("Reference " + memo.reference() + ". Draft, made by a program; not cleared. No legal advice.");
        memo.parts().forEach(page::part);
        return page.out.toString();
    }

    private void part(Memo.Part p) {
        paragraph("#".repeat(p.level()) + " " + MarkdownPage.escaped(p.heading()));
        p.blocks().forEach(this::block);
    }

    private void block(Memo.Block block) {
        if (block instanceof Memo.Text t) {
            paragraph((t.frame() ? "> " : "") + line(t.line()));
        } else if (block instanceof Memo.Points p) {
            points(p.lines());
        } else if (block instanceof Memo.Grid g) {
            grid(g);
        } else if (block instanceof Memo.Figure f) {
            paragraph("**" + MarkdownPage.escaped(f.caption()) + "**, in words:");
            points(f.says());
        }
    }

    private void points(List<Line> lines) {
        paragraph(lines.stream().map(l -> "- " + line(l)).collect(Collectors.joining("\n")));
    }

    private void grid(Memo.Grid g) {
        paragraph("**" + MarkdownPage.escaped(g.caption()) + "**");
        String head = row(g.columns().stream().map(Line::of).toList()) + "\n|" + "---|".repeat(g.columns().size());
        paragraph(head + g.rows().stream().map(r -> "\n" + row(r)).collect(Collectors.joining()));
    }

    private static String row(List<Line> cells) {
        return "| " + cells.stream().map(c -> line(c).replace("\n", "<br>")).collect(Collectors.joining(" | ")) + " |";
    }

    private static String line(Line line) {
        return line.runs().stream().map(MemoMarkdown::run).collect(Collectors.joining());
    }

    /** Numbers of evidence are found by their number, since anchors differ between readers of Markdown. */
    private static String run(Line.Run run) {
        String before = run.text().startsWith(" ") ? " " : "";
        String after = run.text().length() > 1 && run.text().endsWith(" ") ? " " : "";
        String text = run.text().lines().map(MarkdownPage::escaped).collect(Collectors.joining("\n"));
        if (run.text().equals("\n")) {
            return "\n";
        }
        if (run.target().startsWith("http")) {
            return "[" + text + "](" + run.target().replace("(", "%28").replace(")", "%29") + ")";
        }
        return before + (run.kind() == Line.Kind.STRONG ? "**" + text + "**" : text) + after;
    }

    private void paragraph(String text) {
        out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }
}
