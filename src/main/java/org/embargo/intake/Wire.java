package org.embargo.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the process that unpacks documents says: an extracted text, or why there is none. */
final class Wire {

    /** No answer is longer: four bytes for each character, and some more for pages. */
    static final int MOST_BYTES = 4 * Extracted.MOST_CHARACTERS + 4_000_000;

    private static final int READ = 0x45_4D_31;
    private static final int UNREADABLE = 0x45_4D_32;

    private Wire() {
    }

    /** Writes what was extracted. */
    static void write(Extracted e, DataOutputStream out) throws IOException {
        out.writeInt(READ);
        for (String s : List.of(e.text(), e.title(), e.author(), e.publisher(), e.dated().value(), e.dated().basis(), e.dated().trust().name(), e.unread())) {
            put(s, out);
        }
        out.writeInt(e.pages().size());
        for (Extracted.Page page : e.pages()) {
            out.writeInt(page.start());
            out.writeInt(page.number());
        }
    }

    /** Writes why nothing was extracted. */
    static void write(Unreadable u, DataOutputStream out) throws IOException {
        out.writeInt(UNREADABLE);
        put(u.code(), out);
        put(u.getMessage(), out);
        put(u.help(), out);
    }

    /** Reads an answer; throws {@link Unreadable} when it says so, and another exception when it is no answer. */
    static Extracted read(byte[] answer) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        int kind = in.readInt();
        if (kind == UNREADABLE) {
            throw Unreadable.of(get(in), get(in), get(in));
        }
        if (kind != READ) {
            throw new IOException("no answer");
        }
        return new Extracted(get(in), get(in), get(in), get(in), new Extracted.Dated(get(in), get(in), Extracted.Trust.valueOf(get(in))), List.of(), get(in)).on(pages(in));
    }

    private static List<Extracted.Page> pages(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Extracted.Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new Extracted.Page(in.readInt(), in.readInt()));
        }
        return pages;
    }

    private static void put(String s, DataOutputStream out) throws IOException {
        byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String get(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("cut off");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
