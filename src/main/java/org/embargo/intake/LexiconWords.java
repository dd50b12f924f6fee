package org.embargo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers every phrase of a lexicon in the order in which the reader takes them, with the forms that it makes of each. */
final class LexiconWords {

    /**
     * A phrase as it is written.
     *
     * @param sheet its file
     * @param where its place
     * @param forms the forms that are made of it, itself first
     * @param sort what is compared with each other: of two phrases of one sort the first counts
     * @param meaning what it stands for
     */
    record Written(LexiconSheet sheet, Located where, List<String> forms, String sort, String meaning) {

        String phrase() {
            return LexiconSheet.text(where);
        }

        /** Returns whether it is first of all the name that facts carry, and may stand among the phrases as well. */
        boolean title() {
            return where.pointer().endsWith("/name");
        }
    }

    private final Map<String, LexiconSheet> sheets;
    private final List<Written> all = new ArrayList<>();

    LexiconWords(Map<String, LexiconSheet> sheets) {
        this.sheets = sheets;
    }

    /** Returns the phrases of all files that could be read. */
    List<Written> all() {
        sheets.values().stream().filter(s -> s.name().endsWith("parties.yaml")).forEach(this::parties);
        sheets.values().stream().filter(s -> s.name().endsWith("items.yaml")).forEach(this::items);
        Inflection inflection = new Inflection(irregular());
        sheets.values().stream().filter(s -> s.name().endsWith("conduct.yaml")).forEach(s -> acts(s, inflection));
        sheets.values().stream().filter(s -> s.name().endsWith("cues.yaml")).forEach(s -> cues(s, inflection));
        sheets.values().stream().filter(s -> s.name().endsWith("eras.yaml")).forEach(this::eras);
        return all;
    }

    private Map<String, List<String>> irregular() {
        Map<String, List<String>> out = new HashMap<>();
        sheets.values().stream().filter(s -> s.name().endsWith("conduct.yaml")).forEach(s -> s.entries("irregular")
                .forEach(e -> out.put(e.key().text(), LexiconSheet.elements(e.value()).stream().map(LexiconSheet::text).toList())));
        return out;
    }

    private void parties(LexiconSheet s) {
        for (Located state : LexiconSheet.elements(s.root(), "states")) {
            String name = LexiconSheet.text(state, "name");
            LexiconSheet.value(state, "name").ifPresent(n -> plain(s, n, "party", name));
            for (String list : List.of("names", "people", "seats", "leaders")) {
                LexiconSheet.elements(state, list).forEach(n -> plain(s, n, "party", name));
            }
            LexiconSheet.elements(state, "adjectives").forEach(n -> plain(s, n, "adjective", name));
            LexiconSheet.elements(state, "shared").forEach(n -> plain(s, n, "shared name of " + name, name));
            LexiconSheet.elements(state, "sharedAdjectives").forEach(n -> plain(s, n, "shared adjective of " + name, name));
        }
        for (Located other : LexiconSheet.elements(s.root(), "others")) {
            LexiconSheet.elements(other, "names").forEach(n -> plain(s, n, "party", LexiconSheet.text(other, "name")));
            LexiconSheet.value(other, "name").ifPresent(n -> plain(s, n, "party", LexiconSheet.text(other, "name")));
        }
        s.entries("heads").forEach(kind -> LexiconSheet.elements(kind.value()).forEach(n ->
                all.add(new Written(s, n, new Inflection(Map.of()).noun(LexiconSheet.text(n)), "head noun", kind.key().text()))));
    }

    private void items(LexiconSheet s) {
        Inflection inflection = new Inflection(Map.of());
        for (Located item : LexiconSheet.elements(s.root(), "items")) {
            String kinds = LexiconSheet.elements(item, "oneOf").stream().map(LexiconSheet::text).reduce(LexiconSheet.text(item, "kind"), (a, b) -> a + " " + b);
            String meaning = (kinds + " " + LexiconSheet.text(item, "head") + flag(item, "goods") + flag(item, "weak") + flag(item, "civil")).strip();
            LexiconSheet.elements(item, "words").forEach(w ->
                    all.add(new Written(s, w, inflection.noun(LexiconSheet.text(w)), "goods", meaning.isEmpty() ? "goods of unknown kind" : meaning)));
        }
    }

    private static String flag(Located item, String key) {
        String said = LexiconSheet.text(item, key);
        return said.isEmpty() ? "" : " " + key + ": " + said;
    }

    private void acts(LexiconSheet s, Inflection inflection) {
        for (Located act : LexiconSheet.elements(s.root(), "acts")) {
            String meaning = LexiconSheet.text(act, "frame") + ", " + LexiconSheet.text(act, "conduct") + ", " + LexiconSheet.text(act, "stage");
            LexiconSheet.elements(act, "verbs").forEach(v -> all.add(new Written(s, v, List.copyOf(inflection.verb(LexiconSheet.text(v)).keySet()), "verb of an act", meaning)));
            LexiconSheet.elements(act, "nouns").forEach(n -> all.add(new Written(s, n, inflection.noun(LexiconSheet.text(n)), "noun of an act", meaning)));
        }
    }

    private void cues(LexiconSheet s, Inflection inflection) {
        s.entries("phrases").forEach(kind -> LexiconSheet.elements(kind.value()).forEach(n -> plain(s, n, "phrase for " + kind.key().text(), kind.key().text())));
        s.entries("verbs").forEach(kind -> LexiconSheet.elements(kind.value()).forEach(n -> all.add(new Written(s, n,
                List.copyOf(inflection.verb(LexiconSheet.text(n)).keySet()), "verb for " + kind.key().text(), kind.key().text()))));
        s.entries("governors").forEach(kind -> LexiconSheet.elements(kind.value()).forEach(n -> plain(s, n, "governor " + kind.key().text(), kind.key().text())));
        LexiconSheet.elements(s.root(), "measures").forEach(n -> plain(s, n, "measure", "measure"));
    }

    private void eras(LexiconSheet s) {
        for (String list : List.of("eras", "anchors")) {
            for (Located era : LexiconSheet.elements(s.root(), list)) {
                LexiconSheet.elements(era, "phrases").forEach(n -> plain(s, n, list, LexiconSheet.text(era, "from") + "/" + LexiconSheet.text(era, "to")));
            }
        }
    }

    private void plain(LexiconSheet sheet, Located where, String sort, String meaning) {
        all.add(new Written(sheet, where, List.of(LexiconSheet.text(where)), sort, meaning));
    }
}
