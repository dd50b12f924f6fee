package org.embargo.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Builds the located tree of a text that is JSON. The YAML parser would read most JSON as well, but it refuses tabs and
 * control characters that JSON allows, and it is many times slower on a large assessment.
 */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a text; empty when it is no JSON, whatever it may be otherwise. */
    static Optional<Located> read(String text, Problems problems) {
        String begin = text.stripLeading();
        if (!begin.startsWith("{") && !begin.startsWith("[")) {
            return Optional.empty();
        }
        Problems attempt = problems.another();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Located root = new JsonTree(parser, attempt).value("", 1);
            if (parser.nextToken() != null) {
                return Optional.empty();
            }
            problems.addAll(attempt);
            return Optional.of(root);
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (LocatedTree.Abandoned e) {
            problems.addAll(attempt);
            throw e;
        }
    }

    private Located value(String pointer, int depth) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        LocatedTree.refuseDepth(depth, start, start + 1, pointer, problems);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(start, pointer, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(start, pointer, depth);
        }
        String text = parser.getString();
        return new Located.Scalar(text, token != JsonToken.VALUE_STRING, start, here(), pointer);
    }

    private Located mapping(int start, String pointer, int depth) {
        Map<String, Located.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            int keyStart = (int) parser.currentTokenLocation().getCharOffset();
            String to = LocatedTree.pointer(pointer, name);
            Located.Scalar key = new Located.Scalar(name, false, keyStart, keyStart + name.length() + 2, to);
            parser.nextToken();
            LocatedTree.put(entries, key, value(to, depth + 1), problems);
        }
        return new Located.Mapping(entries, start, here(), pointer);
    }

    private Located sequence(int start, String pointer, int depth) {
        List<Located> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(pointer + "/" + values.size(), depth + 1));
        }
        return new Located.Sequence(values, start, here(), pointer);
    }

    private int here() {
        return (int) parser.currentLocation().getCharOffset();
    }
}
