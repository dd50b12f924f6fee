package org.embargo.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.embargo.assessment.Input;
import org.embargo.assessment.Merged;
import org.embargo.assessment.Merged.Kind;
import org.embargo.assessment.Merged.Step;
import org.embargo.assessment.Reader;
import org.embargo.evidence.Passage;
import org.embargo.facts.AsRead;
import org.embargo.facts.Conflict;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.SetAside;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Merges corrected facts with a new reading of the same document, or of a new version of it. */
final class Merging {

    private final Function<DescribedFacts, String> writing;
    private final Reader reading;
    private final Moved old;
    private final DescribedFacts fresh;
    private final Pairing pairing;
    private final Map<String, JsonNode> mine;
    private final Map<String, JsonNode> base;
    private final Map<String, JsonNode> theirs;
    private final Map<String, JsonNode> reader;
    private final List<Step> steps = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final ArrayNode merged = JsonMapper.shared().createArrayNode();

    /**
     * Prepares a merge.
     *
     * @param writing writes facts as JSON
     * @param reading reads them
     */
    Merging(Function<DescribedFacts, String> writing, Reader reading, Moved old, DescribedFacts fresh) {
        this.writing = writing;
        this.reading = reading;
        this.old = old;
        this.fresh = fresh;
        List<Transfer> was = old.facts().asRead().map(AsRead::transfers).orElse(List.of());
        this.pairing = new Pairing(old.facts().transfers(), was, fresh);
        this.mine = written(old.facts().transfers());
        this.base = written(was);
        this.theirs = written(fresh.transfers());
        this.reader = written(fresh.asRead().map(AsRead::transfers).orElse(List.of()));
    }

    private Map<String, JsonNode> written(List<Transfer> transfers) {
        Map<String, JsonNode> byId = new HashMap<>();
        DescribedFacts only = new DescribedFacts(fresh.document(), transfers, List.of(), Map.of());
        JsonMapper.shared().readTree(writing.apply(only)).path("transfers").forEach(t -> byId.put(t.path("id").asString(), t));
        return byId;
    }

    /** Returns the merged facts and what was done. */
    Merged merged() {
        CitationMerge citation = new CitationMerge(old.facts().document(), old.facts().asRead().map(AsRead::document), fresh.document());
        var document = citation.merged();
        take(citation.steps(), citation.conflicts());
        added(null);
        for (Transfer t : old.facts().transfers()) {
            pairing.now(t).ifPresentOrElse(now -> both(t, now), () -> gone(t));
            pairing.now(t).ifPresent(this::added);
        }
        pairing.removed().forEach(this::removed);
        AsideMerge aside = new AsideMerge(old, fresh.setAside());
        List<SetAside> setAside = aside.merged();
        take(aside.steps(), aside.conflicts());
        Map<String, Object> extensions = new LinkedHashMap<>(old.facts().extensions());
        fresh.extensions().forEach(extensions::putIfAbsent);
        List<Transfer> transfers = typed();
        return new Merged(new DescribedFacts(List.of(document), transfers, setAside, extensions, asRead(), open(transfers)), steps);
    }

    private void take(List<Step> more, List<Conflict> undecided) {
        steps.addAll(more);
        conflicts.addAll(undecided);
    }

    /** Returns what is not decided: what this merge leaves open, and what earlier ones did and nobody settled. */
    private List<Conflict> open(List<Transfer> transfers) {
        List<Conflict> all = new ArrayList<>();
        List<Conflict> before = old.facts().conflicts();
        before.stream().filter(c -> c.transfer().isEmpty() || transfers.stream().anyMatch(t -> t.id().equals(c.transfer())))
                .filter(c -> conflicts.stream().noneMatch(n -> about(n).equals(about(c)))).forEach(all::add);
        all.addAll(conflicts);
        fresh.conflicts().stream().filter(c -> all.stream().noneMatch(n -> about(n).equals(about(c)))).forEach(all::add);
        return all;
    }

    private static List<Object> about(Conflict c) {
        return List.of(c.transfer(), c.fact(), c.because(), c.fact().equals("setAside") ? c.passages() : "");
    }

    private void both(Transfer t, Transfer now) {
        JsonNode was = pairing.was(t).map(w -> base.get(w.id())).orElse(null);
        if (was == null && old.facts().asRead().isPresent() && !mine.get(t.id()).equals(theirs.get(now.id()))) {
            steps.add(new Step(Kind.KEPT, t.id(), "you had added it; the reader now finds it as well"));
        }
        JsonNode says = theirs.get(now.id());
        TransferMerge merge = new TransferMerge(mine.get(t.id()), was, says, reader.getOrDefault(now.id(), says), old.lost().getOrDefault(t.id(), Map.of()));
        merged.add(merge.merged());
        take(merge.steps(), merge.conflicts());
    }

    private void gone(Transfer t) {
        JsonNode was = pairing.was(t).map(w -> base.get(w.id())).orElse(null);
        JsonNode is = mine.get(t.id());
        if (was != null && !TransferMerge.corrected(is, was)) {
            steps.add(new Step(Kind.DROPPED, t.id(), "the reader no longer finds it: " + t.summary()));
            return;
        }
        merged.add(is);
        boolean added = was == null && old.facts().asRead().isPresent();
        if (!added) {
            conflicts.add(new Conflict(t.id(), "transfer", was == null ? "unmarked" : "gone", Map.of(), List.of()));
            steps.add(new Step(Kind.CONFLICT, t.id(), "it stays" + (was == null ? "" : ", since it was corrected") + "; the reader no longer finds it"));
        }
        old.lost().getOrDefault(t.id(), Map.of()).forEach((path, passages) -> missing(t, path, passages));
    }

    private void missing(Transfer t, String path, List<Passage> passages) {
        conflicts.add(new Conflict(t.id(), path, "words-missing", Map.of(), passages));
        steps.add(new Step(Kind.CONFLICT, t.id(), path + " stays, and the words that it rests on are not in the text any more: \"" + passages.get(0).quote() + "\""));
    }

    /** Adds the transfers of the new reading that come behind one of it, or at its beginning. */
    private void added(@Nullable Transfer behind) {
        for (Transfer t : pairing.addedBehind(behind)) {
            ObjectNode node = (ObjectNode) theirs.get(t.id()).deepCopy();
            node.put("id", pairing.id(t));
            merged.add(node);
            steps.add(new Step(Kind.ADDED, pairing.id(t), t.summary()));
        }
    }

    private void removed(Transfer was, Transfer now) {
        boolean same = FactsOf.of(base.get(was.id()), true).entrySet().stream().allMatch(e -> e.getKey().equals("summary") || java.util.Objects.equals(
                FactsOf.plain(e.getKey(), e.getValue()), FactsOf.plain(e.getKey(), FactsOf.of(theirs.get(now.id()), true).get(e.getKey()))));
        if (same) {
            steps.add(new Step(Kind.LEFT_OUT, was.id(), "you had taken it out: " + now.summary()));
        } else {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("reader", now.summary());
            values.put("was", was.summary());
            conflicts.add(new Conflict("", "transfer", "removed", values, List.of()));
            steps.add(new Step(Kind.CONFLICT, "", "a transfer that you had taken out stays out; the reader now says " + now.summary() + " and had said " + was.summary()));
        }
    }

    private List<Transfer> typed() {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.set("transfers", merged);
        return reading.read(new Input("merge", file.toString().getBytes(StandardCharsets.UTF_8), Optional.empty())).transfers();
    }

    /** Returns what the reader of the new reading said, under the ids that the merged facts have. */
    private Optional<AsRead> asRead() {
        boolean kept = fresh.asRead().isPresent() || old.facts().asRead().isPresent();
        return kept ? Optional.of(fresh.asRead().orElseGet(() -> fresh.keptAsRead().asRead().orElseThrow()))
                .map(r -> new AsRead(r.document(), r.transfers().stream().map(pairing::named).toList(), r.setAside())) : Optional.empty();
    }
}
