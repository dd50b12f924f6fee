package org.embargo.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;

/** The lines between two rows of hyphens at the head of a Markdown file, in which it says what it is. */
final class FrontMatter {

    private static final Pattern BLOCK = Pattern.compile("\\A---[ \\t]*\\r?\\n((?:[^\\n]{0,1000}\\n){0,60}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private FrontMatter() {
    }

    /** Returns where the text behind it begins; 0 when there is none. */
    static int end(String text) {
        Matcher m = BLOCK.matcher(text);
        return m.find() && field(m.group(1), "[a-z]+").isPresent() ? m.end() : 0;
    }

    /** Returns what a text says of itself there. */
    static Extracted of(String text) {
        String block = text.substring(0, end(text));
        Dated dated = field(block, "date|published").map(DAY::matcher).filter(Matcher::matches).map(m -> m.group(1)).filter(d -> DocumentFrame.edtf(d).isPresent())
                .map(d -> new Dated(d, "front matter `date`", Trust.PUBLISHER)).orElse(Dated.NONE);
        return new Extracted(text, field(block, "title").orElse(""), field(block, "author").orElse(""), field(block, "publisher").orElse(""), dated, java.util.List.of(), "");
    }

    private static Optional<String> field(String block, String name) {
        Matcher m = Pattern.compile("(?im)^(?:" + name + "):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*\\r?$").matcher(block);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
