package org.embargo.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds the located tree of one YAML or JSON text. JSON is read as YAML, of which it is a part. Tags and
 * doubled keys are reported; an anchor and nesting beyond {@link #DEEPEST} end the reading.
 */
final class LocatedTree {

    static final int DEEPEST = 32;

    /** Ends the reading of a tree that cannot be read on. */
    static final class Abandoned extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Abandoned() {
            super("the tree cannot be read on", null, false, false);
        }
    }

    private final Problems problems;
    private final Iterator<Event> events;
    private final int[] offsets;

    private LocatedTree(Iterator<Event> events, int[] offsets, Problems problems) {
        this.events = events;
        this.offsets = offsets;
        this.problems = problems;
    }

    /** Reads the only document of a text. Throws what the parser throws, and {@link Abandoned} when it is reported here. */
    static Located read(String text, Problems problems) {
        // One window for the whole text: snakeyaml-engine 3.0.1 fails where the edge of a window splits a surrogate pair.
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(text.length() + 2).build();
        LocatedTree tree = new LocatedTree(new Parse(settings).parseString(text).iterator(), offsets(text), problems);
        tree.events.next();
        if (tree.events.next().getEventId() == Event.ID.StreamEnd) {
            problems.add(FactsCode.EMPTY, "the file is empty", "write at least `transfers: []`", 0, 0, "");
            throw new Abandoned();
        }
        Located root = tree.value(tree.events.next(), "", 1);
        tree.events.next();
        tree.refuseAnother();
        return root;
    }

    private void refuseAnother() {
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            problems.add(FactsCode.SEVERAL_DOCUMENTS, "a second document starts here",
                    "put each document in a file of its own", start(after), end(after), "");
        }
    }

    private Located value(Event event, String pointer, int depth) {
        refuseDecoration(event, pointer);
        refuseDepth(depth, start(event), end(event), pointer, problems);
        if (event instanceof MappingStartEvent) {
            return mapping(event, pointer, depth);
        }
        if (event instanceof SequenceStartEvent) {
            return sequence(event, pointer, depth);
        }
        return event instanceof ScalarEvent scalar
                ? new Located.Scalar(scalar.getValue(), scalar.isPlain(), start(event), end(event), pointer)
                : new Located.Scalar("", true, start(event), end(event), pointer);
    }

    private Located mapping(Event begin, String pointer, int depth) {
        Map<String, Located.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Located key = value(event, pointer, depth + 1);
            String name = key instanceof Located.Scalar scalar ? scalar.text() : "";
            Located value = value(events.next(), pointer(pointer, name), depth + 1);
            if (key instanceof Located.Scalar) {
                put(entries, new Located.Scalar(name, false, key.start(), key.end(), value.pointer()), value, problems);
            } else {
                problems.add(FactsCode.SYNTAX, "a key is a word, not " + key.sort(), "", key);
            }
        }
        return new Located.Mapping(entries, start(begin), end(event), pointer);
    }

    private Located sequence(Event begin, String pointer, int depth) {
        List<Located> values = new ArrayList<>();
        Event event = events.next();
        for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(value(event, pointer + "/" + values.size(), depth + 1));
        }
        return new Located.Sequence(values, start(begin), end(event), pointer);
    }

    private void refuseDecoration(Event event, String pointer) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String sign = (event instanceof AliasEvent ? "*" : "&") + node.getAnchor().get().getValue();
            problems.add(FactsCode.ALIAS, Problems.quoted(sign) + " is YAML shorthand that a facts file does not have",
                    "write the value out where it is needed", start(event), start(event) + sign.length(), pointer);
            throw new Abandoned();
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag().orElse("")
                : event instanceof CollectionStartEvent collection ? collection.getTag().orElse("") : "";
        if (!tag.isEmpty()) {
            problems.add(FactsCode.TAG, "the tag " + Problems.quoted(tag) + " is not part of a facts file",
                    "leave the tag out", start(event), end(event), pointer);
        }
    }

    /** Adds one key to a mapping, or reports that it stands there already. */
    static void put(Map<String, Located.Entry> entries, Located.Scalar key, Located value, Problems problems) {
        if (entries.putIfAbsent(key.text(), new Located.Entry(key, value)) != null) {
            problems.add(FactsCode.DUPLICATE_KEY, "the key " + Problems.quoted(key.text()) + " stands here a second time",
                    "keep one of the two", key);
        }
    }

    /** Ends the reading at a value that is nested too deep. */
    static void refuseDepth(int depth, int start, int end, String pointer, Problems problems) {
        if (depth > DEEPEST) {
            problems.add(FactsCode.TOO_DEEP, "values are nested more than " + DEEPEST + " deep", "no fact is nested so deep",
                    start, end, pointer);
            throw new Abandoned();
        }
    }

    /** Returns the pointer to a key below another pointer. */
    static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private int start(Event event) {
        return event.getStartMark().map(Mark::getIndex).map(i -> offset(offsets, i)).orElse(0);
    }

    private int end(Event event) {
        return event.getEndMark().map(Mark::getIndex).map(i -> offset(offsets, i)).orElse(0);
    }

    /** Returns the UTF-16 offset of each code point; nothing where the two are the same. */
    static int[] offsets(String text) {
        int count = text.codePointCount(0, text.length());
        int[] offsets = new int[count == text.length() ? 0 : count];
        for (int i = 0, at = 0; i < offsets.length; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        return offsets;
    }

    /** Turns an offset in code points into one in UTF-16 units. */
    static int offset(int[] offsets, int codePoints) {
        return offsets.length == 0 || codePoints == 0 ? codePoints
                : codePoints < offsets.length ? offsets[codePoints] : offsets[offsets.length - 1] + 2;
    }
}
