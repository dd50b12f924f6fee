package org.embargo.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/**
 * The zip file of a bundle, in the one form in which it is written: entries in order, stored, without dates. Whatever
 * does not come out the same when it is written again has been touched, so no byte of it is free.
 */
final class Archive {

    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "signature.json";
    static final String RULES = "rules/";
    static final int LARGEST = 16 << 20;

    private static final int LARGEST_ENTRY = 1 << 20;
    private static final int MOST_ENTRIES = 1000;
    private static final Pattern NAME = Pattern.compile("manifest\\.json|signature\\.json|rules/[a-z0-9-]+(/[a-z0-9-]+)*\\.(drl|ya?ml)");
    /** The least that a zip file can say without a note about the time zone. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, byte[]> entries = new TreeMap<>();
    private long size;

    private Archive(String name) {
        this.name = name;
    }

    /** Writes entries, in the order of their names. */
    static byte[] write(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                CRC32 sum = new CRC32();
                sum.update(entry.getValue());
                header.setMethod(ZipEntry.STORED);
                header.setSize(entry.getValue().length);
                header.setCrc(sum.getValue());
                header.setTimeLocal(NO_DATE);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Reads the entries into memory, at most as much as a rulebook can be.
     *
     * @throws Refused with every entry that does not belong
     */
    static Map<String, byte[]> read(String name, byte[] bytes) {
        Archive archive = new Archive(name);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            archive.readAll(zip);
        } catch (IOException | IllegalArgumentException e) {
            boolean begun = !archive.entries.isEmpty();
            archive.problem(begun ? "bundle/altered" : "bundle/not-a-bundle", begun ? "this zip file cannot be read to its end, or an entry does not fit its checksum"
                    : "this is no zip file that can be read", begun ? "ask for the file again" : "make one with `embargo bundle create`", name);
        }
        if (archive.problems.isEmpty() && !archive.entries.containsKey(MANIFEST)) {
            archive.problem("bundle/not-a-bundle", "this is no rulebook bundle, for it has no `" + MANIFEST + "`", "make one with `embargo bundle create`", name);
        }
        if (archive.problems.isEmpty() && !Arrays.equals(write(archive.entries), bytes)) {
            archive.problem("bundle/altered", "this file is not as `embargo bundle create` writes it",
                    "a bundle has no links, comments, dates, compressed entries or other order; ask for the file again", name);
        }
        if (!archive.problems.isEmpty()) {
            throw new Refused(archive.problems);
        }
        return archive.entries;
    }

    private void readAll(ZipInputStream zip) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            byte[] content = zip.readNBytes(LARGEST_ENTRY + 1);
            size += content.length;
            if (content.length > LARGEST_ENTRY || size > LARGEST || entries.size() >= MOST_ENTRIES) {
                problem("bundle/too-large", content.length > LARGEST_ENTRY ? "an entry has more than 1 MiB" : "it holds more than a rulebook can have",
                        "a file of a rulebook has at most 1 MiB, and a bundle 16 MiB in " + MOST_ENTRIES + " entries; nothing behind this was read", at(entry.getName()));
                return;
            }
            take(entry.getName(), content);
        }
    }

    private void take(String entry, byte[] content) {
        if (!NAME.matcher(entry).matches()) {
            problem("bundle/bad-name", "an entry of a bundle cannot have this name",
                    "names are `rules/` and folders and a file of small letters, digits and hyphens, ending in .drl or .yaml", at(entry));
        } else if (entries.put(entry, content) != null) {
            problem("bundle/bad-name", "two entries have this name", "ask for the file again", at(entry));
        }
    }

    private String at(String entry) {
        return name + "!" + entry.replaceAll("\\p{Cc}", "\uFFFD");
    }

    private void problem(String code, String sentence, String help, String place) {
        problems.add(new Problem(code, sentence, help, Place.whole(place)));
    }
}
