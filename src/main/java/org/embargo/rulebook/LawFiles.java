package org.embargo.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Suggestion;
import org.embargo.law.Alternative;
import org.embargo.law.Duty;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Provision;
import org.embargo.law.Question;
import org.embargo.law.Threshold;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the law's YAML files into instruments, provisions, measures, questions and thresholds. */
final class LawFiles {

    private static final Set<String> BEARERS = new LinkedHashSet<>(List.of("dprk", "supplier", "recipient", "flag", "territory", "broker"));
    private static final Set<String> KINDS = new LinkedHashSet<>(List.of("item", "rule", "engine", "duty", "facts", "note"));

    private LawFiles() {
    }

    static Instrument instrument(YamlFile file) {
        Map<String, Node> at = file.entries();
        String id = word(file, at, "id");
        String symbol = word(file, at, "symbol");
        String reviewed = word(file, at, "reviewedBy");
        List<Provision> provisions = new ArrayList<>();
        if (at.containsKey("provisions")) {
            file.entries(at.get("provisions")).forEach((key, node) -> provisions.add(provision(file, id, symbol, reviewed, key, node)));
        }
        return new Instrument(id, symbol, date(file, at, "adopted"), word(file, at, "link"),
                at.containsKey("ends") ? file.texts(at.get("ends")) : List.of(), provisions);
    }

    private static Provision provision(YamlFile file, String instrument, String symbol, String reviewed, String key, Node node) {
        Map<String, Node> at = file.entries(node, List.of("paragraph", "summary", "inForceFrom", "binds", "duties", "exceptionTo", "notEncoded", "review", "reviewedBy"));
        List<Duty> duties = new ArrayList<>();
        if (at.containsKey("duties")) {
            file.list(at.get("duties")).forEach(d -> duties.add(duty(file, d)));
        }
        return new Provision(instrument + "/" + key, instrument, symbol + ", " + word(file, at, "paragraph"), word(file, at, "summary"),
                date(file, at, "inForceFrom"), Optional.empty(), word(file, at, "binds"), duties,
                at.containsKey("exceptionTo") ? file.texts(at.get("exceptionTo")) : List.of(), word(file, at, "notEncoded"),
                at.containsKey("review") ? word(file, at, "review") : "confirmed",
                at.containsKey("reviewedBy") ? word(file, at, "reviewedBy") : reviewed);
    }

    private static Duty duty(YamlFile file, Node node) {
        Map<String, Node> at = file.entries(node, List.of("rule", "bearer", "duty", "onlyIf"));
        String bearer = word(file, at, "bearer");
        if (!BEARERS.contains(bearer)) {
            file.problem("rulebook/unknown-word", "`" + bearer + "` is no bearer of a duty", Suggestion.didYouMean(bearer, BEARERS), at.getOrDefault("bearer", node));
        }
        return new Duty(word(file, at, "rule"), bearer, word(file, at, "duty"), word(file, at, "onlyIf"));
    }

    static Map<String, Question> questions(YamlFile file) {
        Map<String, Question> all = new LinkedHashMap<>();
        file.entries().forEach((id, node) -> {
            Map<String, Node> at = file.entries(node, List.of("name", "kind", "asks", "alternatives", "default", "matters", "sources"));
            List<Alternative> alternatives = new ArrayList<>();
            if (at.containsKey("alternatives")) {
                file.entries(at.get("alternatives")).forEach((name, a) -> {
                    Map<String, Node> in = file.entries(a, List.of("phrase", "holders"));
                    alternatives.add(new Alternative(name, word(file, in, "phrase"), word(file, in, "holders")));
                });
            }
            all.put(id, new Question(id, word(file, at, "name"), kind(file, at, node), word(file, at, "asks"), alternatives,
                    defaults(file, at, alternatives, node), word(file, at, "matters"), word(file, at, "sources")));
        });
        return all;
    }

    private static String kind(YamlFile file, Map<String, Node> at, Node node) {
        String kind = word(file, at, "kind");
        if (!KINDS.contains(kind)) {
            file.problem("rulebook/unknown-word", "`" + kind + "` is no kind of question", Suggestion.didYouMean(kind, KINDS), at.getOrDefault("kind", node));
        }
        return kind;
    }

    private static Set<String> defaults(YamlFile file, Map<String, Node> at, List<Alternative> alternatives, Node node) {
        List<String> names = alternatives.stream().map(Alternative::name).toList();
        List<String> given = at.containsKey("default") ? file.texts(at.get("default")) : List.of();
        for (String name : given) {
            if (!name.equals("open") && !names.contains(name)) {
                file.problem("rulebook/unknown-word", "`" + name + "` is no alternative of this question", Suggestion.didYouMean(name, names), at.get("default"));
            }
        }
        if (given.isEmpty()) {
            file.problem("rulebook/shape", "the question has no default", "name the alternatives that count, or `open`", node);
        }
        return new LinkedHashSet<>(given.contains("open") ? names : given);
    }

    static List<Threshold> thresholds(YamlFile file) {
        List<Threshold> all = new ArrayList<>();
        file.entries().forEach((name, node) -> {
            List<Map<String, Node>> editions = file.list(node).stream().map(n -> file.entries(n, List.of("edition", "fact", "value", "from", "note"))).toList();
            for (int i = 0; i < editions.size(); i++) {
                Map<String, Node> at = editions.get(i);
                Optional<LocalDate> last = i + 1 < editions.size() ? Optional.of(date(file, editions.get(i + 1), "from").minusDays(1)) : Optional.empty();
                all.add(new Threshold(name, word(file, at, "edition"), word(file, at, "fact"), number(file, at, "value"), date(file, at, "from"), last));
            }
        });
        return all;
    }

    static List<Measure> measures(YamlFile file, List<Instrument> instruments) {
        List<Measure> all = new ArrayList<>();
        Node node = file.entries().get("measures");
        if (node == null) {
            return all;
        }
        file.entries(node).forEach((id, m) -> {
            Map<String, Node> at = file.entries(m, List.of("name", "firstDay", "instruments"));
            List<String> wanted = at.containsKey("instruments") ? file.texts(at.get("instruments")) : List.of();
            List<String> known = instruments.stream().map(Instrument::id).toList();
            wanted.stream().filter(w -> !known.contains(w)).forEach(w -> file.problem("rulebook/unknown-word",
                    "`" + w + "` is no instrument of this rulebook", Suggestion.didYouMean(w, known), at.get("instruments")));
            all.add(new Measure(id, word(file, at, "name"), date(file, at, "firstDay"), instruments.stream().filter(i -> wanted.contains(i.id())).toList()));
        });
        return all;
    }

    static String word(YamlFile file, Map<String, Node> at, String key) {
        return at.containsKey(key) ? file.text(at.get(key)) : "";
    }

    static LocalDate date(YamlFile file, Map<String, Node> at, String key) {
        String written = word(file, at, key);
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            if (at.containsKey(key)) {
                file.problem("rulebook/bad-date", "`" + written + "` is not a day", "write it as 2006-10-14", at.get(key));
            }
            return LocalDate.EPOCH;
        }
    }

    private static double number(YamlFile file, Map<String, Node> at, String key) {
        try {
            return Double.parseDouble(word(file, at, key));
        } catch (NumberFormatException e) {
            if (at.containsKey(key)) {
                file.problem("rulebook/not-a-number", "`" + word(file, at, key) + "` is not a number", "", at.get(key));
            }
            return 0;
        }
    }
}
