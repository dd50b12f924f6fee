package org.embargo.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

/**
 * Writes a JSON tree as block-style YAML: no document marker, no folded lines, and quotation marks only where YAML 1.1
 * or 1.2 would take the text for something else.
 */
final class FactsYaml {

    private static final Pattern PLAIN = Pattern.compile("\\p{L}[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]*");
    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z][A-Za-z0-9 .-]*[A-Za-z0-9]");
    private static final Pattern NOT_PLAIN = Pattern.compile(":(\\s|$)|\\s#|\\s$|^[a-z]\\s|\\s{2}|\uFEFF");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private FactsYaml() {
    }

    /** Writes a tree. */
    static String of(JsonNode tree) {
        FactsYaml yaml = new FactsYaml();
        if (tree.isContainer() && !tree.isEmpty()) {
            yaml.block(tree, "");
        } else {
            yaml.out.append(leaf(tree)).append('\n');
        }
        return yaml.out.toString();
    }

    private void block(JsonNode node, String indent) {
        boolean first = true;
        if (node.isArray()) {
            for (JsonNode value : node) {
                out.append(first ? "" : indent).append('-');
                element(value, indent);
                first = false;
            }
            return;
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            out.append(first ? "" : indent).append(text(entry.getKey())).append(':');
            if (indent.isEmpty() && entry.getKey().equals(FactsTree.AS_READ)) {
                kept(entry.getValue());
            } else {
                value(entry.getValue(), indent);
            }
            first = false;
        }
    }

    /** Writes what nobody edits with one line for each entry. */
    private void kept(JsonNode node) {
        out.append(" # what the reader said; leave it, so that embargo merge can tell what you corrected\n");
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            out.append(STEP).append(entry.getKey()).append(':');
            if (entry.getValue().isArray() && !entry.getValue().isEmpty()) {
                entry.getValue().forEach(one -> out.append('\n').append(STEP).append(STEP).append("- ").append(flow(one)));
                out.append('\n');
            } else {
                out.append(' ').append(flow(entry.getValue())).append('\n');
            }
        }
    }

    private static String flow(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(FactsYaml::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream().map(e -> flow(e.getKey()) + ": " + flow(e.getValue())).collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isString() ? flow(node.stringValue()) : node.toString();
    }

    private static String flow(String text) {
        return SIMPLE.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private void element(JsonNode value, String indent) {
        out.append(' ');
        if (value.isContainer() && !value.isEmpty()) {
            block(value, indent + STEP);
        } else {
            out.append(leaf(value)).append('\n');
        }
    }

    private void value(JsonNode value, String indent) {
        if (value.isContainer() && !value.isEmpty()) {
            out.append('\n').append(indent).append(STEP);
            block(value, indent + STEP);
        } else {
            out.append(' ').append(leaf(value)).append('\n');
        }
    }

    private static String leaf(JsonNode node) {
        return node.isString() ? text(node.stringValue()) : node.toString();
    }

    private static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NOT_PLAIN.matcher(text).find()
                && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(printable(c) ? Character.toString(c) : String.format("\\u%04x", c));
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> c < 0xFFFE && c != 0xFEFF || c > 0xFFFF;
        };
    }
}
