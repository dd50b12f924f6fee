package org.embargo.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;

/** Takes the text of a Word file: body and notes, as they stand when every change is accepted. Headers and footers are left out. */
final class WordFile {

    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    /** A long report of many like lines packs to a hundredth; a bomb to a thousandth. */
    private static final double DENSEST = 0.002;
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private WordFile() {
    }

    /** Extracts a Word file. Throws {@link Unreadable} when it is cut off, or packs more than a report. */
    static Extracted extract(byte[] content) throws IOException {
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMinInflateRatio(DENSEST);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content))) {
            PackagePart body = main(file);
            WordNumbers numbers = WordNumbers.of(part(body, "numbering"), part(body, "styles"));
            WordText text = new WordText(numbers);
            read(body, text);
            for (String notes : List.of("footnotes", "endnotes")) {
                Optional<PackagePart> part = part(body, notes);
                if (part.isPresent()) {
                    read(part.get(), text);
                }
            }
            return new Extracted(text.text(), title(file), "", "", dated(file), List.of(), "");
        } catch (Unreadable e) {
            throw e;
        } catch (InvalidFormatException | XMLStreamException | IOException | RuntimeException e) {
            // The library answers to broken packages in all these ways.
            throw bomb(e) ? Unreadable.tooLarge("the document unpacks to far more than a report") : Unreadable.damaged("a Word file");
        }
    }

    private static boolean bomb(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (message.contains("Zip bomb") || message.contains("would exceed the max") || message.contains("too large") || message.contains("maximum length")) {
                return true;
            }
        }
        return false;
    }

    private static void read(PackagePart part, WordText text) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            text.read(in);
        }
    }

    private static PackagePart main(OPCPackage file) throws InvalidFormatException, Unreadable {
        PackageRelationshipCollection main = file.getRelationshipsByType(RELATION + "officeDocument");
        if (main.isEmpty()) {
            throw Unreadable.damaged("a Word file");
        }
        return file.getPart(main.getRelationship(0));
    }

    private static Optional<PackagePart> part(PackagePart body, String name) throws InvalidFormatException {
        PackageRelationshipCollection found = body.getRelationshipsByType(RELATION + name);
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(body.getRelatedPart(found.getRelationship(0)));
    }

    private static String title(OPCPackage file) throws InvalidFormatException {
        return file.getPackageProperties().getTitleProperty().orElse("").strip();
    }

    private static Dated dated(OPCPackage file) throws InvalidFormatException {
        return file.getPackageProperties().getCreatedProperty().map(d -> d.toInstant().toString().substring(0, 10))
                .map(d -> new Dated(d, "day on which the file was made", Trust.FILE)).orElse(Dated.NONE);
    }
}
