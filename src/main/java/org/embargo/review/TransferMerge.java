package org.embargo.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.embargo.assessment.Merged.Kind;
import org.embargo.assessment.Merged.Step;
import org.embargo.evidence.Passage;
import org.embargo.facts.Conflict;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges one transfer three ways: as corrected, as its reader had said it, as the new reading says it. A fact that somebody
 * corrected or confirmed stays; where the reader changed its mind about it as well, that is a conflict.
 */
final class TransferMerge {

    /** Our own words about the facts; they follow the reader unless somebody wrote others. */
    private static final Set<String> WORDS_OF_OURS = Set.of("summary", "notes");

    private final String id;
    private final ObjectNode mine;
    private final @Nullable JsonNode base;
    private final JsonNode theirs;
    private final JsonNode reader;
    private final Map<String, List<Passage>> lost;
    private final boolean wholeItems;
    private final ObjectNode result;
    private final List<Step> steps = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * Prepares a merge.
     *
     * @param mine the transfer as corrected
     * @param base what its reader had said; nothing where that is not known
     * @param theirs the transfer of the new reading
     * @param reader what the reader of the new reading said, should somebody have corrected that
     * @param lost by path, the passages that are not in the text any more
     */
    TransferMerge(JsonNode mine, @Nullable JsonNode base, JsonNode theirs, JsonNode reader, Map<String, List<Passage>> lost) {
        this.id = mine.path("id").asString();
        this.mine = (ObjectNode) mine;
        this.base = base;
        this.theirs = theirs;
        this.reader = reader;
        this.lost = lost;
        int count = FactsOf.items(mine);
        this.wholeItems = count != FactsOf.items(theirs) || base != null && count != FactsOf.items(base);
        this.result = this.mine.deepCopy();
    }

    /** Returns the merged transfer. */
    ObjectNode merged() {
        Map<String, JsonNode> is = FactsOf.of(mine, wholeItems);
        Map<String, JsonNode> was = FactsOf.of(base, wholeItems);
        Map<String, JsonNode> says = FactsOf.of(theirs, wholeItems);
        Set<String> paths = new LinkedHashSet<>(is.keySet());
        paths.addAll(says.keySet());
        paths.addAll(was.keySet());
        Map<String, Boolean> groups = new LinkedHashMap<>();
        for (String path : paths) {
            boolean kept = fact(path, is.get(path), was.get(path), says.get(path));
            groups.merge(FactsOf.group(path), kept, Boolean::logicalOr);
        }
        groups.forEach((group, kept) -> evidence(group, kept, FactsOf.of(result, wholeItems), says));
        return result;
    }

    List<Step> steps() {
        return steps;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns whether somebody corrected or confirmed any fact of a transfer that a reader had found. */
    static boolean corrected(JsonNode mine, JsonNode base) {
        boolean whole = FactsOf.items(mine) != FactsOf.items(base);
        return !FactsOf.of(mine, whole).equals(FactsOf.of(base, whole)) || !mine.path("passages").equals(base.path("passages"))
                || !mine.path("filledBy").equals(base.path("filledBy"));
    }

    /** Decides one fact and returns whether the reviewer's own stays. */
    private boolean fact(String path, @Nullable JsonNode is, @Nullable JsonNode was, @Nullable JsonNode says) {
        boolean marked = marked(path);
        boolean changed = base != null && !Objects.equals(is, was);
        boolean touched = marked || changed || base != null && !evidence(mine, FactsOf.group(path)).equals(evidence(base, FactsOf.group(path)));
        if (Objects.equals(is, says)) {
            agreed(path, changed && !marked && Objects.equals(FactsOf.of(reader, wholeItems).get(path), says));
            return touched || base == null;
        }
        if (WORDS_OF_OURS.contains(path)) {
            return ours(path, touched || base == null && is != null, says);
        }
        if (!touched && (base != null || is == null)) {
            FactsOf.put(result, path, says);
            step(Kind.TAKEN, path + " is now " + FactsOf.words(says) + " and was " + FactsOf.words(is));
            return false;
        }
        keep(path, is, was, says, marked);
        if (changed && !marked) {
            mark(path, "corrected");
        }
        return true;
    }

    private boolean ours(String path, boolean keep, @Nullable JsonNode says) {
        if (!keep) {
            FactsOf.put(result, path, says);
        }
        return keep;
    }

    private void agreed(String path, boolean readerCameToIt) {
        if (readerCameToIt) {
            mark(path, "confirmed");
            step(Kind.KEPT, path + " stays as corrected, and the reader now says so too");
        }
    }

    private void keep(String path, @Nullable JsonNode is, @Nullable JsonNode was, @Nullable JsonNode says, boolean marked) {
        boolean readerStays = base == null ? marked && mark(path).equals("corrected") : Objects.equals(FactsOf.plain(path, says), FactsOf.plain(path, was));
        if (readerStays) {
            step(Kind.KEPT, path + " stays " + FactsOf.words(is) + "; the reader says " + FactsOf.words(says));
            return;
        }
        String because = base == null && !marked ? "unmarked" : "changed";
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "kept", is);
        put(values, "reader", says);
        put(values, "was", was);
        conflicts.add(new Conflict(id, path, because, values, List.of()));
        step(Kind.CONFLICT, path + " stays " + FactsOf.words(is) + "; the reader now says " + FactsOf.words(says)
                + (base == null ? ", and nothing tells who of you was first" : " and had said " + FactsOf.words(was)));
    }

    static void put(Map<String, Object> values, String key, @Nullable JsonNode value) {
        if (value != null) {
            values.put(key, JsonMapper.shared().convertValue(value, Object.class));
        }
    }

    private static List<JsonNode> evidence(JsonNode transfer, String group) {
        List<JsonNode> all = new ArrayList<>();
        transfer.path("passages").properties().stream().filter(e -> FactsOf.belongs(e.getKey(), group)).forEach(e -> all.add(e.getValue()));
        transfer.path("filledBy").properties().stream().filter(e -> FactsOf.belongs(e.getKey(), group)).forEach(e -> all.add(e.getValue()));
        return all;
    }

    /** Takes the evidence of a group of facts from the side whose facts stand. */
    private void evidence(String group, boolean kept, Map<String, JsonNode> now, Map<String, JsonNode> says) {
        if (!kept) {
            FactsOf.EVIDENCE.forEach(kind -> {
                ObjectNode own = result.path(kind).isObject() ? (ObjectNode) result.get(kind) : result.putObject(kind);
                List.copyOf(own.propertyNames()).stream().filter(p -> FactsOf.belongs(p, group)).forEach(own::remove);
                theirs.path(kind).properties().stream().filter(e -> FactsOf.belongs(e.getKey(), group)).forEach(e -> own.set(e.getKey(), e.getValue()));
            });
            return;
        }
        boolean agree = now.entrySet().stream().filter(e -> FactsOf.group(e.getKey()).equals(group)).allMatch(e -> e.getValue().equals(says.get(e.getKey())));
        lost.forEach((path, passages) -> {
            if (FactsOf.belongs(path, group) && agree && theirs.path("passages").has(path)) {
                ((ObjectNode) (result.path("passages").isObject() ? result.get("passages") : result.putObject("passages"))).set(path, theirs.path("passages").get(path));
            } else if (FactsOf.belongs(path, group)) {
                missing(path, passages);
            }
        });
    }

    private void missing(String path, List<Passage> passages) {
        conflicts.add(new Conflict(id, path, "words-missing", Map.of(), passages));
        step(Kind.CONFLICT, path + " stays, and the words that it rests on are not in the text any more: \"" + passages.get(0).quote() + "\"");
    }

    private boolean marked(String path) {
        return List.of("confirmed", "corrected").contains(mark(path));
    }

    private String mark(String path) {
        JsonNode filledBy = mine.path("filledBy");
        String first = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
        return List.of(path, FactsOf.group(path), first).stream().filter(filledBy::has).map(p -> filledBy.path(p).asString()).findFirst().orElse("");
    }

    private void mark(String path, String word) {
        ObjectNode filledBy = result.path("filledBy").isObject() ? (ObjectNode) result.get("filledBy") : result.putObject("filledBy");
        filledBy.put(path, word);
    }

    private void step(Kind kind, String sentence) {
        steps.add(new Step(kind, id, sentence));
    }
}
