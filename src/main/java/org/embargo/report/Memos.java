package org.embargo.report;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Inquiry;
import org.embargo.assessment.MemoWriter;
import org.embargo.assessment.Rulebook;

/** Writes memos in every form from one memo. Safe for use by several threads. */
public final class Memos implements MemoWriter {

    private static final List<String> BINARY = List.of("pdf", "docx", "xlsx");

    private final Rulebook rulebook;

    /** Writes with the names that a rulebook gives to items and questions. */
    public Memos(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public List<String> formats() {
        return List.of("html", "pdf", "docx", "md", "csv", "xlsx", "json");
    }

    @Override
    public boolean binary(String format) {
        return BINARY.contains(format);
    }

    @Override
    public byte[] write(Assessment assessment, List<Inquiry> inquiries, String format) {
        Memo memo = MemoMaker.make(rulebook, assessment, inquiries);
        return switch (format) {
            case "html" -> utf8(MemoHtml.of(memo));
            case "md" -> utf8(MemoMarkdown.of(memo));
            case "csv" -> utf8(MemoCsv.of(memo));
            case "json" -> utf8(JsonText.pretty(MemoTree.of(memo, assessment)));
            case "docx" -> MemoWord.of(memo);
            case "xlsx" -> MemoBook.of(memo);
            case "pdf" -> MemoPdf.of(memo, utf8(MemoMaker.canonical(assessment)));
            default -> throw new IllegalArgumentException("there is no format " + format);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
