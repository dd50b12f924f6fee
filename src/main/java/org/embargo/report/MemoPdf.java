package org.embargo.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes a memo as PDF/UA-1 and PDF/A-3u from its HTML, with the assessment attached as JSON. */
final class MemoPdf {

    private static final int BOLD = 700;
    private static final int USUAL = 400;

    private MemoPdf() {
    }

    /** Writes a memo; the JSON is the assessment in canonical form. */
    static byte[] of(Memo memo, byte[] json) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(memo).toStream(new ByteArrayOutputStream()).buildPdfRenderer(); PDDocument pdf = made(renderer)) {
            PdfFinish.finish(pdf, memo, json);
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF is made in memory", e);
        }
        return out.toByteArray();
    }

    private static PDDocument made(PdfBoxRenderer renderer) throws IOException {
        renderer.layout();
        return renderer.createPDFKeepOpen();
    }

    private static PdfRendererBuilder builder(Memo memo) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder().useFastMode().usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U).useColorProfile(PdfFinish.colours())
                .withProducer("Embargo").useSVGDrawer(new PdfDrawings(memo)).withW3cDocument(document(memo), null);
        builder.useExternalResourceAccessControl((address, kind) -> false, com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        for (PdfLetters.Typeface f : PdfLetters.TYPEFACES) {
            builder.useFont(() -> new ByteArrayInputStream(PdfLetters.file(f)), f.family(), f.bold() ? BOLD : USUAL, FontStyle.NORMAL, true);
        }
        return builder;
    }

    private static Document document(Memo memo) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(MemoHtml.of(memo).getBytes(StandardCharsets.UTF_8)));
            PdfLetters.replace(document.getDocumentElement());
            drawings(memo, document);
            links(document);
            bookmarks(memo, document);
            return document;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the HTML of a memo is XML", e);
        }
    }

    /** Puts the words of a drawing where a reader's program looks for them, and takes what only browsers read out of it. */
    private static void drawings(Memo memo, Document document) {
        NodeList all = document.getElementsByTagName("svg");
        for (int i = 0; i < all.getLength(); i++) {
            Element svg = (Element) all.item(i);
            Memo.Figure figure = PdfDrawings.figures(memo).get(svg.getAttribute("id"));
            svg.setAttribute("alt", PdfLetters.legible(figure.caption() + ". " + MemoSvg.says(figure)));
            while (svg.hasChildNodes()) {
                svg.removeChild(svg.getFirstChild());
            }
        }
    }

    private static void links(Document document) {
        NodeList all = document.getElementsByTagName("a");
        for (int i = 0; i < all.getLength(); i++) {
            Element link = (Element) all.item(i);
            link.setAttribute("title", (link.getAttribute("href").startsWith("#") ? "In this memo: " : "To the source of ") + link.getTextContent());
        }
    }

    private static void bookmarks(Memo memo, Document document) {
        Element bookmarks = document.createElement("bookmarks");
        List<Memo.Part> parts = memo.parts();
        for (Memo.Part p : parts) {
            Element bookmark = document.createElement("bookmark");
            bookmark.setAttribute("name", p.heading());
            bookmark.setAttribute("href", "#" + p.id());
            (p.level() > 2 && bookmarks.hasChildNodes() ? bookmarks.getLastChild() : bookmarks).appendChild(bookmark);
        }
        document.getElementsByTagName("head").item(0).appendChild(bookmarks);
    }
}
