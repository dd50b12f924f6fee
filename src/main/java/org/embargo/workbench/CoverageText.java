package org.embargo.workbench;

import java.util.List;

/** Writes what fixtures show of a rulebook, for people: plain, or as Markdown. */
final class CoverageText {

    private final StringBuilder out = new StringBuilder();
    private final boolean markdown;

    private CoverageText(boolean markdown) {
        this.markdown = markdown;
    }

    static String of(CoverageScore score, boolean markdown) {
        CoverageText text = new CoverageText(markdown);
        text.figures(score);
        text.gaps(score);
        text.paragraphs(score.coverage());
        text.shortfalls(score);
        return text.out.toString();
    }

    private void figures(CoverageScore score) {
        if (markdown) {
            out.append("## Coverage\n\n| what | seen | of | argued |\n|---|--:|--:|--:|\n");
        }
        score.figures().forEach(f -> out.append(markdown ? "| " + f.phrase() + " | " + f.seen() + " | " + f.all() + " | " + f.argued() + " |\n"
                : f.phrase() + ": " + f.seen() + " of " + f.all() + (f.argued() == 0 ? "" : ", " + f.argued() + " argued") + "\n"));
    }

    private void gaps(CoverageScore score) {
        List<CoverageScore.Gap> gaps = score.gaps();
        List<Coverage.Rule> silent = score.coverage().rules().stream().filter(r -> r.fired().isEmpty()).toList();
        if (!gaps.isEmpty() || !silent.isEmpty()) {
            heading("Not seen");
        }
        silent.forEach(r -> point(r.outline().name() + " never applies"));
        gaps.forEach(g -> point(g.rule() + ": " + code(g.condition()) + " " + g.said() + (g.because().isEmpty() ? "" : "; argued: " + g.because())));
    }

    private void paragraphs(Coverage coverage) {
        heading("Paragraphs");
        coverage.paragraphs().forEach(p -> point(p.provision().paragraph() + " (" + p.provision().id() + "): " + p.said()
                + (p.provision().encoded() ? "; " + p.applies().size() + " expect it, " + p.staysOut().size() + " stay outside" : "")));
    }

    private void shortfalls(CoverageScore score) {
        if (!score.shortfalls().isEmpty()) {
            heading("Missed");
            score.shortfalls().forEach(this::point);
        }
    }

    private String code(String condition) {
        String flat = condition.replaceAll("\\s+", " ");
        return markdown ? "``" + flat + "``" : flat;
    }

    private void heading(String text) {
        out.append(markdown ? "\n### " + text + "\n\n" : "\n" + text + "\n");
    }

    private void point(String text) {
        out.append(markdown ? "- " : "  - ").append(text).append('\n');
    }
}
