package org.embargo.report;

import java.util.function.BiConsumer;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes lines of a memo as runs of a Word paragraph. */
final class WordRuns {

    private static final String NO_XML = "[^\\x{9}\\x{A}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\u200B\u202A-\u202E\u2066-\u2069\uFEFF]";

    private final BiConsumer<XWPFParagraph, String> bookmark;

    WordRuns(BiConsumer<XWPFParagraph, String> bookmark) {
        this.bookmark = bookmark;
    }

    /** Writes a line into a paragraph. */
    void write(Line line, XWPFParagraph paragraph) {
        line.runs().forEach(r -> write(r, paragraph));
    }

    private void write(Line.Run run, XWPFParagraph paragraph) {
        if (run.target().startsWith(Line.ANCHOR)) {
            bookmark.accept(paragraph, run.target().substring(1));
        }
        XWPFRun written = linked(run.target(), paragraph);
        written.setBold(run.kind() == Line.Kind.STRONG);
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                written.addBreak();
            }
            written.setText(lines[i].replaceAll(NO_XML, ""), i);
        }
    }

    private static XWPFRun linked(String target, XWPFParagraph paragraph) {
        if (target.startsWith("#")) {
            XWPFRun run = paragraph.createHyperlinkRun("");
            ((org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun) run).getCTHyperlink().unsetId();
            ((org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun) run).getCTHyperlink().setAnchor(name(target.substring(1)));
            return run;
        }
        return target.startsWith("http") ? paragraph.createHyperlinkRun(target) : paragraph.createRun();
    }

    /** Returns the name of a bookmark: letters, digits and low lines, as Word wants them. */
    static String name(String id) {
        return id.replaceAll("[^A-Za-z0-9]", "_");
    }
}
