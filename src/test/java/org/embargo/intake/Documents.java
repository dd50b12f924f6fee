package org.embargo.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The same text in every format, made while the test runs. */
final class Documents {

    static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

    private Documents() {
    }

    /** Sets a text in pages of one or two columns, with a running head and a page number on each. */
    record Setting(int columns, float size, int linesOnAPage, boolean furniture, boolean hyphens, boolean rowByRow) {

        static final Setting PLAIN = new Setting(1, 11, 46, false, false, false);
    }

    private record Set(String text, float x, float y) {
    }

    static byte[] pdf(String text, Setting as) throws IOException {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            float width = (500f - 20 * (as.columns() - 1)) / as.columns();
            List<String> lines = new ArrayList<>();
            for (String paragraph : text.split("\n\n")) {
                lines.addAll(broken(paragraph.replace('\n', ' '), width, as));
                lines.add("");
            }
            int perPage = as.linesOnAPage() * as.columns();
            int pages = (lines.size() + perPage - 1) / perPage;
            for (int p = 0; p < pages; p++) {
                page(file, lines.subList(p * perPage, Math.min(lines.size(), (p + 1) * perPage)), p + 1, pages, width, as);
            }
            file.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument file, List<String> lines, int number, int pages, float width, Setting as) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        file.addPage(page);
        List<Set> set = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int column = i / as.linesOnAPage();
            set.add(new Set(lines.get(i), 45 + column * (width + 20), 780 - (i % as.linesOnAPage()) * as.size() * 1.2f));
        }
        if (as.rowByRow()) {
            set.sort((a, b) -> Float.compare(b.y(), a.y()) * 2 + Float.compare(a.x(), b.x()));
        }
        if (as.furniture()) {
            set.add(0, new Set("S/2023/" + 999, number % 2 == 0 ? 45 : 480, 815));
            set.add(new Set("23-0" + "1234 " + number + "/" + pages, number % 2 == 0 ? 45 : 480, 30));
        }
        try (PDPageContentStream stream = new PDPageContentStream(file, page)) {
            for (Set one : set) {
                stream.beginText();
                stream.setFont(FONT, as.size());
                stream.newLineAtOffset(one.x(), one.y());
                stream.showText(one.text());
                stream.endText();
            }
        }
    }

    private static List<String> broken(String paragraph, float width, Setting as) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (length(longer, as) <= width) {
                line.append(line.isEmpty() ? "" : " ").append(word);
                continue;
            }
            int cut = as.hyphens() && word.matches("[a-z]{7,}[.,]?") ? word.length() / 2 : 0;
            boolean fits = cut > 0 && length(line + " " + word.substring(0, cut) + "-", as) <= width;
            lines.add(fits ? line + " " + word.substring(0, cut) + "-" : line.toString());
            line = new StringBuilder(fits ? word.substring(cut) : word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float length(String text, Setting as) throws IOException {
        return FONT.getStringWidth(text) / 1000 * as.size();
    }

    static byte[] docx(String text) throws IOException {
        try (XWPFDocument file = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String paragraph : text.split("\n\n")) {
                var p = file.createParagraph();
                // Word cuts paragraphs into runs wherever somebody edited.
                for (String run : paragraph.split("(?<= )(?=[A-Z])")) {
                    p.createRun().setText(run);
                }
            }
            file.write(out);
            return out.toByteArray();
        }
    }

    static byte[] html(String text) {
        String body = String.join("\n", Arrays.stream(text.split("\n\n")).map(p -> "<p>" + p.replace("&", "&amp;").replace("<", "&lt;") + "</p>").toList());
        return ("<!DOCTYPE html><html><head><meta charset=utf-8><title>Report</title><script>var p = 'North Korea sold tanks to Mali.';</script></head><body>"
                + "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav><header>North Korea sold submarines to Cuba. Sign in</header>"
                + "<article>" + body + "</article><aside>North Korea sold rifles to Angola.</aside>"
                + "<div class=\"related-stories\"><h3>Related stories</h3><ul><li><a href=/1>North Korea sold rockets to Syria</a></li></ul></div>"
                + "<section id=comments><p>Iran bought tanks from North Korea, I tell you.</p></section>"
                + "<form><p>Subscribe to North Korea sold missiles to Libya</p></form><footer>North Korea shipped arms to Chad. Copyright</footer></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] markdown(String text) {
        return ("# Report\n\n" + text.replace("North Korea ", "**North Korea** ").replace("artillery shells", "[artillery shells](https://example.org/a_b(c))")
                .replace("Wagner Group", "_Wagner Group_")).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] mail(String text) {
        String html = Base64.getMimeEncoder().encodeToString(html("Read this in a browser."));
        return ("Received: from a by b; Tue, 5 Sep 2023 10:00:00 +0200\r\nFrom: =?UTF-8?Q?Ren=C3=A9?= <r@example.org>\r\nTo: desk@example.org\r\nSubject: Report\r\n"
                + "Date: Tue, 5 Sep 2023 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"bb\"\r\n\r\nA preamble.\r\n"
                + "--bb\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text) + "\r\n"
                + "--bb\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + html + "\r\n--bb--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == '\n') {
                out.append("\r\n");
                column = 0;
                continue;
            }
            String one = b >= ' ' && b < 127 && b != '=' ? "" + (char) b : String.format(java.util.Locale.ROOT, "=%02X", b);
            out.append(column > 70 ? "=\r\n" : "").append(one);
            column = column > 70 ? one.length() : column + one.length();
        }
        return out.toString();
    }
}
