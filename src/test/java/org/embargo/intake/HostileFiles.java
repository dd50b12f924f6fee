package org.embargo.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes broken and hostile files while the test runs, since none of them belongs into a repository. */
final class HostileFiles {

    private static final int MB = 1 << 20;
    private static final String HEAD = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    /** Writes the main part of a Word file. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    private HostileFiles() {
    }

    static Part blanks(int megabytes) {
        return out -> {
            byte[] blanks = " ".repeat(MB).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        };
    }

    /** Words that do not pack to nothing, so that only their number gives them away. */
    static Part words(int megabytes) {
        return out -> {
            java.util.Random random = new java.util.Random(1);
            out.write("<w:p><w:r><w:t>".getBytes(StandardCharsets.US_ASCII));
            byte[] letters = new byte[MB];
            for (int i = 0; i < megabytes; i++) {
                random.nextBytes(letters);
                for (int j = 0; j < letters.length; j++) {
                    letters[j] = (byte) ('a' + (letters[j] & 15));
                }
                out.write(letters);
            }
            out.write("</w:t></w:r></w:p>".getBytes(StandardCharsets.US_ASCII));
        };
    }

    static byte[] docx(String body) throws IOException {
        return docx(out -> out.write(body.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] docx(Part body) throws IOException {
        return rewritten(out -> {
            out.write(HEAD.getBytes(StandardCharsets.US_ASCII));
            body.write(out);
            out.write("</w:body></w:document>".getBytes(StandardCharsets.US_ASCII));
        });
    }

    static byte[] docxWithEntity() throws IOException {
        return rewritten(out -> out.write(("<?xml version=\"1.0\"?><!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + HEAD
                + "<w:p><w:r><w:t>Words &x; and words</w:t></w:r></w:p></w:body></w:document>").getBytes(StandardCharsets.US_ASCII)));
    }

    /** Writes a Word file with another main part. */
    private static byte[] rewritten(Part document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Documents.docx("a"))); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    document.write(zip);
                } else {
                    in.transferTo(zip);
                }
            }
        }
        return out.toByteArray();
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    static String nestedMail(int deep) {
        StringBuilder mail = new StringBuilder("From: a@example.org\nTo: b@example.org\nSubject: Nested\nMIME-Version: 1.0\n");
        for (int i = 0; i < deep; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\n\n--b").append(i).append('\n');
        }
        return mail.append("Content-Type: text/plain\n\nNorth Korea sold arms.\n").toString();
    }

    /** A PDF file with one page on which stands one string of so many megabytes. */
    static byte[] pdfOf(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflater.write('(');
            blanks(megabytes).write(deflater);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                .getBytes(StandardCharsets.US_ASCII));
        out.write(("4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n").getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(out);
        out.write("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A small PDF file whose page draws a form ten times, which draws another ten times, and so on: a thousand million times a word. */
    static byte[] pdfWithoutEnd() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n");
        String ten = "/F Do ".repeat(10);
        pdf.append("4 0 obj<</Length ").append(ten.length()).append(">>stream\n").append(ten).append("\nendstream endobj\n");
        for (int form = 5; form < 14; form++) {
            String drawn = form == 13 ? "BT /T 9 Tf (North) Tj ET" : ten;
            pdf.append(form).append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</T<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</F ")
                    .append(form + 1).append(" 0 R>>>>/Length ").append(drawn.length()).append(">>stream\n").append(drawn).append("\nendstream endobj\n");
        }
        return pdf.append("trailer<</Root 1 0 R>>\n%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] pdfWithPagesInALoop() throws IOException {
        return saved(file -> {
            COSDictionary pages = file.getDocumentCatalog().getPages().getCOSObject();
            COSArray kids = new COSArray();
            kids.add(pages);
            kids.add(pages);
            pages.setItem(COSName.KIDS, kids);
            pages.setItem(COSName.PARENT, pages);
        });
    }

    static String pdfWithReferencesInALoop() {
        return "%PDF-1.4\n1 0 obj 2 0 R endobj\n2 0 obj 1 0 R endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3/Prev 45>>\nstartxref\n45\n%%EOF";
    }

    static byte[] lockedPdf() throws IOException {
        return saved(file -> file.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
    }

    static byte[] lockedDocx(byte[] docx) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(); OPCPackage content = OPCPackage.open(new ByteArrayInputStream(docx)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(file)) {
                content.save(locked);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (java.security.GeneralSecurityException | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** A PDF file of pages with a text, or, where that is empty, a picture. */
    static byte[] scanned(String... pages) throws IOException {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : pages) {
                PDPage page = new PDPage();
                file.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(file, page)) {
                    if (text.isEmpty()) {
                        stream.drawImage(LosslessFactory.createFromImage(file, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 600, 800);
                    } else {
                        stream.beginText();
                        stream.setFont(Documents.FONT, 11);
                        stream.newLineAtOffset(50, 700);
                        stream.showText(text);
                        stream.endText();
                    }
                }
            }
            file.save(out);
            return out.toByteArray();
        }
    }

    private interface Change {
        void apply(PDDocument file) throws IOException;
    }

    private static byte[] saved(Change change) throws IOException {
        try (PDDocument file = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.addPage(new PDPage());
            change.apply(file);
            file.save(out);
            return out.toByteArray();
        }
    }
}
