package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Suggestion;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.Duty;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Provision;
import org.embargo.law.Threshold;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns the law's YAML files into instruments, provisions, measures and thresholds. */
final class LawFiles {

    /** What ids of provisions, classes and alternatives are made of. */
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final List<String> BEARERS = List.of("dprk", "supplier", "recipient", "flag", "territory", "broker");
    private static final List<String> REVIEWS = List.of("confirmed", "unconfirmed");
    private static final List<String> INSTRUMENT = List.of("id", "symbol", "adopted", "link", "reviewedBy", "ends", "provisions");
    private static final List<String> PROVISION = List.of("paragraph", "summary", "inForceFrom", "binds", "duties", "exceptionTo",
            "notEncoded", "review", "reviewedBy", "reviewedOn", "reviewedSummary");

    private LawFiles() {
    }

    static Instrument instrument(YamlFile file) {
        Map<String, Node> at = file.entries(INSTRUMENT, "id", "symbol", "adopted", "link", "provisions");
        String id = file.word(at, "id");
        String folder = file.name().replaceFirst("/.*", "");
        if (at.containsKey("id") && !folder.equals(file.word(at, "adopted").replaceFirst("-.*", "") + "-" + id)) {
            file.problem("rulebook/name-and-folder-disagree", "the instrument `" + id + "` does not belong in the folder `" + folder + "`",
                    "the folder is the year of adoption, a hyphen and the id", at.get("id"));
        }
        List<Provision> provisions = new ArrayList<>();
        if (at.containsKey("provisions")) {
            file.entries(at.get("provisions")).forEach((key, node) -> provisions.add(provision(file, at, key, node)));
        }
        LocalDate adopted = at.containsKey("adopted") ? file.date(at, "adopted", at.get("adopted")) : LocalDate.EPOCH;
        return new Instrument(id, file.word(at, "symbol"), adopted, file.word(at, "link"),
                at.containsKey("ends") ? file.texts(at.get("ends")) : List.of(), provisions);
    }

    private static Provision provision(YamlFile file, Map<String, Node> instrument, String key, Node node) {
        Map<String, Node> at = file.entries(node, PROVISION);
        file.id(key, ID, node);
        List<Duty> duties = new ArrayList<>();
        if (at.containsKey("duties")) {
            file.list(at.get("duties")).forEach(d -> duties.add(duty(file, d)));
        }
        String id = file.word(instrument, "id");
        return new Provision(id + "/" + key, id, file.word(instrument, "symbol") + ", " + file.need(at, "paragraph", node), file.need(at, "summary", node),
                file.date(at, "inForceFrom", node), Optional.empty(), file.need(at, "binds", node), duties,
                at.containsKey("exceptionTo") ? file.texts(at.get("exceptionTo")) : List.of(),
                at.containsKey("notEncoded") ? file.need(at, "notEncoded", node) : "",
                at.containsKey("review") ? file.oneOf(at.get("review"), REVIEWS, "state of review") : "confirmed",
                reviewer(file.word(at.containsKey("reviewedBy") ? at : instrument, "reviewedBy")),
                at.containsKey("reviewedOn") ? file.date(at, "reviewedOn", node).toString() : "", file.word(at, "reviewedSummary"));
    }

    /** Nobody is taken for a reviewer where nothing is said. */
    private static String reviewer(String written) {
        return written.isBlank() ? "none" : written;
    }

    private static Duty duty(YamlFile file, Node node) {
        Map<String, Node> at = file.entries(node, List.of("rule", "bearer", "duty", "onlyIf"));
        String bearer = file.need(at, "bearer", node).isBlank() ? "" : file.oneOf(at.get("bearer"), BEARERS, "bearer of a duty");
        return new Duty(file.need(at, "rule", node), bearer, file.need(at, "duty", node), file.word(at, "onlyIf"));
    }

    static List<Threshold> thresholds(YamlFile file) {
        List<Threshold> all = new ArrayList<>();
        file.entries().forEach((name, node) -> {
            file.id(name, ID, node);
            List<Node> editions = file.list(node);
            for (int i = 0; i < editions.size(); i++) {
                all.add(threshold(file, name, editions.get(i), i + 1 < editions.size() ? Optional.of(editions.get(i + 1)) : Optional.empty()));
            }
        });
        return all;
    }

    private static Threshold threshold(YamlFile file, String name, Node node, Optional<Node> next) {
        Map<String, Node> at = file.entries(node, List.of("edition", "fact", "value", "from", "note"));
        String fact = file.need(at, "fact", node).isBlank() ? "" : file.oneOf(at.get("fact"), Arrays.stream(PhysicalFact.values()).map(PhysicalFact::key).toList(), "physical fact");
        double value = file.need(at, "value", node).isBlank() ? 0 : file.number(at.get("value"));
        LocalDate from = file.date(at, "from", node);
        Optional<String> until = next.map(n -> file.word(file.peek(n), "from")).filter(f -> f.matches("\\d{4}-\\d\\d-\\d\\d"));
        if (until.isPresent() && until.get().compareTo(from.toString()) <= 0) {
            file.problem("rulebook/bad-date", "this edition does not begin before the one below it", "put the oldest first", at.getOrDefault("from", node));
        }
        return new Threshold(name, file.need(at, "edition", node), fact, value, from, until.flatMap(LawFiles::dayBefore));
    }

    private static Optional<LocalDate> dayBefore(String day) {
        try {
            return Optional.of(LocalDate.parse(day).minusDays(1));
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static List<Measure> measures(YamlFile file, List<Instrument> instruments) {
        Map<String, Node> top = file.entries(List.of("name", "version", "description", "catchAll", "measures"), "name", "version", "measures");
        List<Measure> all = new ArrayList<>();
        if (top.containsKey("measures")) {
            file.entries(top.get("measures")).forEach((id, node) -> all.add(measure(file, id, node, instruments)));
        }
        return all;
    }

    private static Measure measure(YamlFile file, String id, Node node, List<Instrument> instruments) {
        Map<String, Node> at = file.entries(node, List.of("name", "firstDay", "instruments"));
        file.id(id, ID, node);
        List<String> wanted = file.needAll(at, "instruments", node);
        List<String> known = instruments.stream().map(Instrument::id).toList();
        wanted.stream().filter(w -> !known.contains(w)).forEach(w -> file.problem("rulebook/unknown-word",
                "`" + w + "` is no instrument of this rulebook", Suggestion.didYouMean(w, known), at.get("instruments")));
        return new Measure(id, file.need(at, "name", node), file.date(at, "firstDay", node),
                instruments.stream().filter(i -> wanted.contains(i.id())).toList());
    }
}
