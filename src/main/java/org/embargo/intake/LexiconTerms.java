package org.embargo.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.Conduct;
import org.embargo.facts.Stage;

/** Finds the words of a lexicon's own language that it does not have: keys, classes, States, frames, roles, conducts, stages. */
final class LexiconTerms {

    private static final Set<String> ROLES = Set.of("supplier", "recipient", "broker", "seizer", "both", "item", "beneficiary", "counterpart");
    private static final List<String> PLACES = List.of("subject", "object", "possessor");
    /** What stands for all goods that are arms, beside a head. */
    private static final String ANY = "any arms";
    private static final Map<String, List<String>> ROOTS = Map.of("parties.yaml", List.of("states", "others", "heads"), "items.yaml", List.of("items", "combinations"),
            "conduct.yaml", List.of("frames", "acts", "irregular"), "cues.yaml", List.of("phrases", "verbs", "governors", "measures"),
            "eras.yaml", List.of("eras", "anchors"));
    private static final Map<String, List<String>> ENTRIES = Map.of(
            "states", List.of("code", "name", "names", "adjectives", "people", "shared", "sharedAdjectives", "seats", "leaders"),
            "others", List.of("name", "names", "kind", "state", "of", "foundedIn"),
            "items", List.of("kind", "oneOf", "words", "head", "goods", "weak", "civil", "otherMeasure"),
            "combinations", List.of("head", "beside", "kind"),
            "acts", List.of("frame", "conduct", "stage", "verbs", "nouns", "needsItem"),
            "eras", List.of("phrases", "from", "to"), "anchors", List.of("phrases", "from", "to"));

    private final Map<String, LexiconSheet> sheets;
    private final Set<String> kinds;
    private final List<Problem> problems = new ArrayList<>();

    LexiconTerms(Map<String, LexiconSheet> sheets, Set<String> kinds) {
        this.sheets = sheets;
        this.kinds = kinds;
    }

    /** Returns every such word as a problem. */
    List<Problem> problems() {
        sheets.forEach((file, sheet) -> {
            problems.addAll(sheet.unknownKeys(sheet.root(), ROOTS.getOrDefault(file, List.of())));
            ENTRIES.forEach((list, keys) -> LexiconSheet.elements(sheet.root(), list).forEach(e -> problems.addAll(sheet.unknownKeys(e, keys))));
        });
        sheet("parties.yaml").ifPresent(this::parties);
        sheet("items.yaml").ifPresent(this::items);
        sheet("conduct.yaml").ifPresent(this::conduct);
        return problems;
    }

    private Optional<LexiconSheet> sheet(String file) {
        return Optional.ofNullable(sheets.get(file));
    }

    private void parties(LexiconSheet s) {
        Set<String> names = Stream.of("states", "others").flatMap(l -> LexiconSheet.elements(s.root(), l).stream())
                .map(n -> LexiconSheet.text(n, "name")).collect(Collectors.toSet());
        LexiconSheet.elements(s.root(), "states").forEach(n -> state(s, n, "code"));
        for (Located other : LexiconSheet.elements(s.root(), "others")) {
            state(s, other, "state");
            LexiconSheet.value(other, "of").ifPresent(of -> known(s, of, names, "lexicon/unknown-party", "no party has the name"));
        }
    }

    private void state(LexiconSheet s, Located node, String key) {
        LexiconSheet.value(node, key).filter(v -> !LexiconSheet.text(v).isEmpty() && !States.known(LexiconSheet.text(v))).ifPresent(v -> problems.add(s.problem("lexicon/unknown-state",
                "`" + LexiconSheet.text(v) + "` is not the code of a State", States.help(LexiconSheet.text(v)), v)));
    }

    private void items(LexiconSheet s) {
        Set<String> heads = new HashSet<>();
        for (Located item : LexiconSheet.elements(s.root(), "items")) {
            LexiconSheet.value(item, "kind").ifPresent(k -> kind(s, k));
            LexiconSheet.elements(item, "oneOf").forEach(k -> kind(s, k));
            heads.add(LexiconSheet.text(item, "head"));
        }
        for (Located one : LexiconSheet.elements(s.root(), "combinations")) {
            LexiconSheet.value(one, "kind").ifPresent(k -> kind(s, k));
            LexiconSheet.elements(one, "beside").stream().filter(k -> !k.is(ANY)).forEach(k -> kind(s, k));
            LexiconSheet.value(one, "head").ifPresent(h -> known(s, h, heads, "lexicon/never-used", "no item has the head"));
        }
    }

    private void kind(LexiconSheet s, Located kind) {
        known(s, kind, kinds, "lexicon/unknown-class", "no class or group of items is called");
    }

    private void conduct(LexiconSheet s) {
        Set<String> frames = s.entries("frames").stream().map(e -> e.key().text()).collect(Collectors.toSet());
        Set<String> places = Stream.concat(PLACES.stream(), sheet("cues.yaml").stream().flatMap(c -> c.entries("governors").stream()).map(e -> e.key().text()))
                .collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        for (Located act : LexiconSheet.elements(s.root(), "acts")) {
            LexiconSheet.value(act, "frame").ifPresent(f -> known(s, f, frames, "lexicon/unknown-word", "there is no frame"));
            LexiconSheet.value(act, "conduct").ifPresent(c -> known(s, c, Conduct.words(), "lexicon/unknown-word", "there is no conduct"));
            LexiconSheet.value(act, "stage").ifPresent(c -> known(s, c, Stage.words(), "lexicon/unknown-word", "there is no stage"));
            used.add(LexiconSheet.text(act, "frame"));
        }
        for (Located.Entry frame : s.entries("frames")) {
            known(s, frame.key(), used, "lexicon/never-used", "no act has the frame");
            if (frame.value() instanceof Located.Mapping roles) {
                roles.entries().values().forEach(role -> {
                    known(s, role.key(), places, "lexicon/unknown-word", "a sentence has no place");
                    known(s, role.value(), ROLES, "lexicon/unknown-word", "there is no role");
                });
            }
        }
    }

    private void known(LexiconSheet s, Located node, Collection<String> known, String code, String sentence) {
        String word = LexiconSheet.text(node);
        if (!known.contains(word)) {
            boolean idle = code.equals("lexicon/never-used");
            problems.add(s.problem(code, sentence + " `" + word + "`", idle ? "take the line out, or add what uses it"
                    : known.size() > 40 ? Suggestion.didYouMean(word, known) : LexiconSheet.help(word, known), node));
        }
    }
}
