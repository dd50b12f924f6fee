package org.embargo.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import tools.jackson.databind.json.JsonMapper;

/** Writes values as the fixtures have them: one line for each fact, in flow style, with quotation marks only where they are needed. */
final class HouseYaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_./-]*( [A-Za-z0-9_./'-]+)*");
    private static final Pattern PLAIN_SENTENCE = Pattern.compile("[A-Z][\\p{L}\\p{N} .,;'()/-]*");
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private HouseYaml() {
    }

    /** Writes a map, list, text, number or truth on one line. */
    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, one) -> entries.add(flow(String.valueOf(key)) + ": " + flow(one)));
            return entries.isEmpty() ? "{}" : "{ " + String.join(", ", entries) + " }";
        }
        if (value instanceof Collection<?> list) {
            String all = String.join(", ", list.stream().map(HouseYaml::flow).toList());
            return list.stream().anyMatch(Map.class::isInstance) ? "[ " + all + " ]" : "[" + all + "]";
        }
        return value instanceof String text ? text(text, PLAIN) : String.valueOf(value);
    }

    /** Writes a sentence, which may stand plain behind a key of a block. */
    static String sentence(String text) {
        return text(text, PLAIN_SENTENCE);
    }

    private static String text(String text, Pattern plain) {
        boolean fine = plain.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(java.util.Locale.ROOT)) && text.equals(text.strip());
        return fine ? text : JsonMapper.shared().writeValueAsString(text);
    }
}
