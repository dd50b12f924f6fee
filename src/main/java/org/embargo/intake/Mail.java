package org.embargo.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;

/** Takes the text of a mail: of the parts that say the same, the plain one; what is sent on within it as well. Attachments are named and not read. */
final class Mail {

    private static final int DEEPEST = 20;
    private static final Pattern DATE = Pattern.compile("(?i).*?\\b(\\d{1,2})\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\s+(\\d{4})\\b.*");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A part that holds others, and the texts that have been found in it. */
    private static final class Level {
        private final boolean alternatives;
        private final List<String> texts = new ArrayList<>();
        private String plain = "";

        Level(boolean alternatives) {
            this.alternatives = alternatives;
        }

        void add(String text, boolean isPlain) {
            texts.add(text);
            plain = isPlain && plain.isBlank() ? text : plain;
        }

        /** The last of several alternatives is the richest; the plain one is preferred, since nothing stands around it. */
        String text() {
            return alternatives ? plain.isBlank() ? texts.isEmpty() ? "" : texts.get(texts.size() - 1) : plain
                    : String.join("\n\n", texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList());
        }
    }

    private final MimeTokenStream tokens;
    private final List<Level> levels = new ArrayList<>(List.of(new Level(false)));
    private final List<String> unread = new ArrayList<>();
    private String subject = "";
    private String from = "";
    private String date = "";
    private String disposition = "";

    private Mail() {
        tokens = new MimeTokenStream(new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderCount(2_000).setMaxHeaderLen(200_000).build());
    }

    /** Extracts a mail. Throws {@link Unreadable} when parts are nested deeper than any mail's. */
    static Extracted extract(byte[] content) throws IOException {
        Mail mail = new Mail();
        try {
            mail.read(content);
        } catch (MimeException e) {
            throw Unreadable.damaged("a mail");
        }
        String unread = String.join(", ", mail.unread);
        return new Extracted(mail.levels.get(0).text(), mail.subject, mail.from, "", mail.dated(), List.of(), unread);
    }

    private void read(byte[] content) throws MimeException, IOException {
        tokens.parse(new ByteArrayInputStream(content));
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_MULTIPART -> open(tokens.getBodyDescriptor().getMimeType().endsWith("/alternative"));
                case T_START_MESSAGE -> open(false);
                case T_END_MULTIPART, T_END_MESSAGE -> close();
                case T_START_HEADER -> disposition = "";
                case T_FIELD -> field(tokens.getField());
                case T_BODY -> body(tokens.getBodyDescriptor());
                default -> { }
            }
        }
    }

    private void open(boolean alternatives) throws Unreadable {
        if (levels.size() > DEEPEST) {
            throw Unreadable.tooDeep(DEEPEST);
        }
        levels.add(new Level(alternatives));
    }

    private void close() {
        if (levels.size() > 1) {
            Level done = levels.remove(levels.size() - 1);
            levels.get(levels.size() - 1).add(done.text(), !done.plain.isBlank());
        }
    }

    private void field(Field field) {
        String value = field.getBody() == null ? "" : DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT, StandardCharsets.UTF_8).replaceAll("\\s+", " ").strip();
        boolean first = levels.size() == 2;
        switch (field.getName().toLowerCase(Locale.ROOT)) {
            case "content-disposition" -> disposition = value;
            case "subject" -> subject = first && subject.isEmpty() ? value : subject;
            case "from" -> from = first && from.isEmpty() ? value.replaceAll("\\s*<[^>]*>", "").replace("\"", "") : from;
            case "date" -> date = first && date.isEmpty() ? value : date;
            default -> { }
        }
    }

    private void body(BodyDescriptor part) throws IOException {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        boolean attached = disposition.toLowerCase(Locale.ROOT).startsWith("attachment");
        if (attached || !type.startsWith("text/") || type.equals("text/calendar")) {
            if (attached || !type.startsWith("image/")) {
                unread.add("attachment " + name(type));
            }
            return;
        }
        byte[] bytes = bytes(tokens.getDecodedInputStream());
        boolean html = type.equals("text/html");
        String text = html ? WebPage.extract(bytes).text() : new String(bytes, charset(part.getCharset())).replace("\r\n", "\n");
        levels.get(levels.size() - 1).add(text, !html);
    }

    private String name(String type) {
        Matcher m = Pattern.compile("(?i)filename\\*?=\"?([^\";]{1,100})").matcher(disposition);
        return m.find() ? m.group(1).strip() : "of type " + type;
    }

    private static Charset charset(String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        in.transferTo(out);
        return out.toByteArray();
    }

    private Dated dated() {
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            return Dated.NONE;
        }
        int month = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT)) + 1;
        String day = m.group(3) + (month < 10 ? "-0" : "-") + month + (m.group(1).length() < 2 ? "-0" : "-") + m.group(1);
        return DocumentFrame.edtf(day).isPresent() ? new Dated(day, "mail header `Date`", Trust.SENT) : Dated.NONE;
    }
}
