package org.embargo.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.embargo.evidence.Refused;

/** A format in which documents come. What a document is shows in its content; its name does not count. */
enum Format {

    /** Plain text and Markdown, which are read as they stand. */
    TEXT("text"),
    /** A web page. */
    HTML("html"),
    /** A PDF file. */
    PDF("pdf"),
    /** A Word file of 2007 or later. */
    DOCX("docx"),
    /** A mail as it was sent. */
    EML("eml");

    private static final int HEAD = 16_384;
    private static final String ACCEPTED = "hand in text, Markdown, HTML, PDF, DOCX or a mail (EML)";
    private static final Pattern PAGE = Pattern.compile("(?is)\\A\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|article|main|section|div|meta|title|p|h[1-6])\\b.*");
    private static final Pattern XML = Pattern.compile("(?s)\\A\\s*<[?!](?:xml|DOCTYPE|--).*");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,70}:.*");

    private record Sign(String bytes, String what) {
    }

    private static final List<Sign> OTHERS = List.of(new Sign("\u0089PNG", "a PNG picture"), new Sign("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Sign("GIF8", "a GIF picture"), new Sign("II*\0", "a TIFF picture"), new Sign("MM\0*", "a TIFF picture"),
            new Sign("{\\rtf", "a file in rich text format (RTF)"), new Sign("\u001F\u008B", "a gzip archive"), new Sign("7z\u00BC\u00AF", "a 7z archive"),
            new Sign("Rar!", "a RAR archive"), new Sign("%!PS", "a PostScript file"), new Sign("\u007FELF", "a program"));

    private final String word;

    Format(String word) {
        this.word = word;
    }

    /** Returns the word for it in facts files. */
    String word() {
        return word;
    }

    /** Recognises the format of a document; refuses what is none of them, by the name of what it is. */
    static Format of(String name, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-") || head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-") && head.indexOf('\0') >= 0) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return archive(name, content);
        }
        other(head, content).ifPresent(what -> {
            throw what.equals("encrypted") ? encrypted(name) : unknown(name, what);
        });
        String text = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
        if (PAGE.matcher(text).matches()) {
            return HTML;
        }
        if (XML.matcher(text).matches()) {
            throw unknown(name, "an XML file");
        }
        return mail(text) ? EML : TEXT;
    }

    /** Refuses a document that only its owner can open. */
    static Refused encrypted(String name) {
        return Unreadable.of("document/encrypted", "the document is protected by a password", "save it without a password").refused(name);
    }

    private static Refused unknown(String name, String what) {
        return Unreadable.of("document/unknown-format", "the document is " + what + ", which cannot be read", ACCEPTED).refused(name);
    }

    private static Optional<String> other(String head, byte[] content) {
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            boolean locked = latin(content).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
            return Optional.of(locked ? "encrypted" : "an Office file of before 2007");
        }
        return OTHERS.stream().filter(s -> head.startsWith(s.bytes())).map(Sign::what).findFirst();
    }

    private static Format archive(String name, byte[] content) {
        String all = latin(content);
        String other = all.contains("xl/workbook") ? "an Excel workbook" : all.contains("ppt/presentation") ? "a PowerPoint file"
                : all.contains("opendocument") ? "an OpenDocument file" : all.contains("[Content_Types].xml") ? "" : "a ZIP archive";
        if (all.contains("word/") || other.isEmpty()) {
            return DOCX;
        }
        throw unknown(name, other);
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Tells a mail by its head: nothing but headers up to the first empty line, a sender and what only a mail has among them. */
    private static boolean mail(String head) {
        boolean from = false;
        int marks = 0;
        for (String line : head.split("\r?\n", 200)) {
            if (line.isEmpty()) {
                break;
            }
            if (!HEADER.matcher(line).matches() && !line.startsWith(" ") && !line.startsWith("\t") && !line.startsWith("From ")) {
                return false;
            }
            String key = line.substring(0, Math.max(0, line.indexOf(':'))).toLowerCase(Locale.ROOT);
            from |= key.equals("from");
            marks += List.of("message-id", "mime-version", "received", "return-path", "date", "subject", "to").contains(key) ? 1 : 0;
        }
        return from && marks >= 2;
    }
}
