package org.embargo.report;

import java.util.List;

/** A page of Markdown (CommonMark). */
final class MarkdownPage implements Page {

    private static final String STEP = "  ";

    /** What was written last; a blank line comes between kinds. */
    private enum Kind {
        NOTHING, PARAGRAPH, LIST
    }

    private final StringBuilder out = new StringBuilder();
    private Kind last = Kind.NOTHING;
    private int base;

    @Override
    public void title(String text) {
        paragraph("# " + escaped(text));
    }

    @Override
    public void heading(String text) {
        paragraph("## " + escaped(text));
        base = 0;
    }

    @Override
    public void transfer(String id, String headline) {
        paragraph("## " + escaped(id + ": " + headline));
        base = 0;
    }

    @Override
    public void line(String text) {
        paragraph(escaped(text));
    }

    @Override
    public void answer(String measure, String phrase, String cited) {
        item("", "**" + escaped(measure + ": " + phrase) + "**" + (cited.isEmpty() ? "" : " (" + escaped(cited) + ")"));
        base = 1;
    }

    @Override
    public void point(int depth, String mark, String text) {
        item(STEP.repeat(base + depth), (mark.isEmpty() || mark.equals("-") ? "" : mark + " ") + escaped(text));
    }

    @Override
    public void block(int depth, List<String> lines) {
        String indent = STEP.repeat(base + depth);
        out.append('\n').append(indent).append("~~~text\n");
        lines.forEach(l -> out.append((indent + Page.plain(l)).stripTrailing()).append('\n'));
        out.append(indent).append("~~~\n");
    }

    private void paragraph(String text) {
        out.append(last == Kind.NOTHING ? "" : "\n").append(text).append('\n');
        last = Kind.PARAGRAPH;
    }

    private void item(String indent, String text) {
        out.append(last == Kind.PARAGRAPH ? "\n" : "").append(indent).append("- ").append(text).append('\n');
        last = Kind.LIST;
    }

    /** Escapes what Markdown would take for something else. */
    static String escaped(String text) {
        return Page.plain(text).strip().replaceAll(" +", " ").replaceAll("([\\\\`*_\\[\\]<#|~])", "\\\\$1").replaceAll("^([>+-])", "\\\\$1");
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }
}
