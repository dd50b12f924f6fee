package org.embargo.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Finishes a PDF: attaches the assessment, and takes the hour at which it was made out of it. */
final class PdfFinish {

    private static final String NAME = "assessment.json";
    private static final String DAY = Packed.DAY + ":00Z";
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 12;

    private PdfFinish() {
    }

    /** Finishes a PDF. */
    static void finish(PDDocument pdf, Memo memo, byte[] json) throws IOException {
        attach(pdf, json);
        pdf.getDocumentInformation().setCreationDate(day());
        pdf.getDocumentInformation().setModificationDate(day());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8).replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:[^<\"]*", DAY);
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(Long.parseLong(memo.reference().substring(memo.reference().length() - DIGITS), HEXADECIMAL));
    }

    private static void attach(PDDocument pdf, byte[] json) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setModDate(day());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(NAME);
        specification.setFileUnicode(NAME);
        specification.setFileDescription("The assessment from which this memo was made, in canonical JSON");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static Calendar day() {
        return GregorianCalendar.from(Packed.DAY.atZone(ZoneId.of("UTC")));
    }

    /** Returns the colour profile that says what the colours of the pages mean. */
    static byte[] colours() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
