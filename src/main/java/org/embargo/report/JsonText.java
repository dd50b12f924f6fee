package org.embargo.report;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.erdtman.jcs.JsonCanonicalizer;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON trees, for people or in the canonical form. */
final class JsonText {

    private static final DefaultIndenter TWO_BLANKS = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter PRETTY = JsonMapper.shared().writer().with(
            new DefaultPrettyPrinter().withObjectIndenter(TWO_BLANKS).withArrayIndenter(TWO_BLANKS));

    private JsonText() {
    }

    /** Writes a tree over several lines, its keys in their order, with a newline at the end. */
    static String pretty(JsonNode tree) {
        return PRETTY.writeValueAsString(tree) + "\n";
    }

    /** Writes a tree in the form of RFC 8785. */
    static String canonical(JsonNode tree) {
        try {
            return new JsonCanonicalizer(JsonMapper.shared().writeValueAsString(tree)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("a JSON tree has a canonical form", e);
        }
    }
}
