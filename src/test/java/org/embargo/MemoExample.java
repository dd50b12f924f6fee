package org.embargo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.assessment.Inquiry;
import org.embargo.facts.DescribedFacts;

/** Memos of the worked example and of a file with Korean names, each made once. */
record MemoExample(Assessment assessment, List<Inquiry> inquiries) {

    static final Engine ENGINE = CommandRun.engine(Path.of("rules"));
    static final MemoExample WORKED = of(CommandRun.EXAMPLE, "seeds/north-korea-russia-2023/report.txt");
    static final Path KOREAN = Path.of("src/test/resources/memo/korean-names.yaml");
    private static final Map<String, byte[]> WRITTEN = new ConcurrentHashMap<>();

    static MemoExample of(String facts, String text) {
        DescribedFacts described = read(facts);
        DescribedFacts whole = text.isEmpty() ? described : new DescribedFacts(described.document().withText(string(bytes(Path.of(text)))), described.transfers(), described.setAside(), Map.of());
        Assessment assessment = ENGINE.assess(whole, List.of(), Map.of());
        return new MemoExample(assessment, ENGINE.inquiries(assessment));
    }

    /** Writes the memo of the worked example, once for each form. */
    static byte[] worked(String format) {
        return WRITTEN.computeIfAbsent(format, WORKED::write);
    }

    byte[] write(String format) {
        return ENGINE.memos().write(assessment, inquiries, format);
    }

    /** Returns the words of a memo without any blank, since every form breaks lines elsewhere. */
    static String words(String format, byte[] memo) throws IOException {
        String text = switch (format) {
            case "html" -> string(memo).replaceAll("(?s)<style>.*?</style>|<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            case "md" -> string(memo).replace("\\", "").replace("**", "").replace("<br>", " ");
            case "docx" -> docx(memo);
            case "pdf" -> pdf(memo);
            default -> string(memo);
        };
        return joined(text);
    }

    static String joined(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c) && c != '\u00a0').mapToObj(Character::toString).collect(Collectors.joining());
    }

    static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String docx(byte[] memo) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(memo)); XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String pdf(byte[] memo) throws IOException {
        try (PDDocument document = Loader.loadPDF(memo)) {
            return new PDFTextStripper().getText(document).replaceAll("(?m)^Page \\d+ of \\d+\\s*$", "");
        }
    }

    private static DescribedFacts read(String file) {
        return ENGINE.reader().read(new Input(file, bytes(Path.of(file)), Optional.empty()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
