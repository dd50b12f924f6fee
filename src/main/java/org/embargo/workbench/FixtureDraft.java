package org.embargo.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Assessment;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;

import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A fixture that is made from an assessment: the facts without names and quotations, and what came out.
 *
 * @param about id of the provision that it is about
 * @param side applies, excepted, near-miss, depends, before or outside
 * @param sentence the case in one sentence
 * @param text the file
 */
record FixtureDraft(String about, String side, String sentence, String text) {

    /** What rests on the words of a document, or is a person's remark; a case says it in its sentence. */
    private static final Set<String> NOT_OF_THE_CASE = Set.of("summary", "passages", "filledBy", "deductions", "notes", "dateEarliest", "dateLatest", "evidence", "determinations");
    private static final Set<String> NAMES = Set.of("party", "description", "basis", "origin");
    private static final Set<String> KEYS_IF_THERE = Set.of("provisions", "mayApply", "exceptions", "proceduralBreaches", "otherMeasure");
    private static final int LONGEST_PHRASE = 60;

    /**
     * Drafts a fixture.
     *
     * @param chosen the readings that were chosen otherwise than by default
     * @param factsFile the assessment's facts as a facts file
     */
    static FixtureDraft of(Assessment assessment, AssessedTransfer transfer, String about, String sentence, Map<String, List<String>> chosen, String factsFile) {
        String side = Side.of(assessment, transfer, about).orElseThrow();
        StringBuilder text = new StringBuilder("about: ").append(HouseYaml.flow(about)).append("\ncase: ").append(HouseYaml.sentence(sentence)).append('\n');
        String title = assessment.facts().document().title();
        if (!title.isEmpty()) {
            text.append("source:\n  - title: ").append(HouseYaml.sentence(title)).append('\n');
        }
        if (!chosen.isEmpty()) {
            Map<String, Object> readings = new LinkedHashMap<>();
            chosen.forEach((question, answers) -> readings.put(question, answers.size() == 1 ? answers.get(0) : answers));
            text.append("readings: ").append(HouseYaml.flow(readings)).append('\n');
        }
        transfer(text, facts(factsFile, transfer.transfer().id()));
        text.append("expect:\n  ").append(HouseYaml.flow(transfer.transfer().id())).append(":\n");
        transfer.determinations().forEach((measure, d) -> text.append("    \"").append(measure).append("\": ").append(HouseYaml.flow(expected(d))).append('\n'));
        return new FixtureDraft(about, side, sentence, text.toString());
    }

    private static void transfer(StringBuilder text, Map<String, Object> facts) {
        text.append("transfers:\n");
        String lead = "  - ";
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            text.append(lead).append(fact.getKey()).append(": ").append(HouseYaml.flow(fact.getValue())).append('\n');
            lead = "    ";
        }
    }

    private static Map<String, Object> facts(String factsFile, String transfer) {
        Map<String, Object> all = new YAMLMapper().readValue(factsFile, new TypeReference<Map<String, Object>>() {
        });
        Map<?, ?> its = ((List<?>) all.get("transfers")).stream().map(t -> (Map<?, ?>) t).filter(t -> transfer.equals(t.get("id"))).findFirst().orElseThrow();
        Map<String, Object> kept = new LinkedHashMap<>();
        its.forEach((key, value) -> {
            if (!NOT_OF_THE_CASE.contains(String.valueOf(key))) {
                kept.put(String.valueOf(key), withoutNames(value));
            }
        });
        return kept;
    }

    private static Object withoutNames(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FixtureDraft::withoutNames).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((key, one) -> {
                if (!NAMES.contains(String.valueOf(key))) {
                    kept.put(String.valueOf(key), withoutNames(one));
                }
            });
            return kept;
        }
        return value;
    }

    private static Map<String, Object> expected(Determination d) {
        Map<String, Object> values = Expectation.values(d);
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("outcome", d.outcome().name());
        if (d.outcome() == Outcome.INDETERMINATE) {
            kept.put("possible", values.get("possible"));
            kept.put("dependsOn", values.get("dependsOn"));
        }
        values.forEach((key, value) -> {
            if (KEYS_IF_THERE.contains(key) && !value.equals(List.of()) && !value.equals("")) {
                kept.put(key, value);
            }
        });
        return kept;
    }

    /** Returns the name of its file: the side and a phrase. */
    String fileName(String ending) {
        String phrase = sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        int cut = phrase.length() <= LONGEST_PHRASE ? phrase.length() : Math.max(1, phrase.lastIndexOf('-', LONGEST_PHRASE));
        return side + "-" + phrase.substring(0, cut) + (ending.isEmpty() ? "" : "-" + ending.toLowerCase(Locale.ROOT)) + ".yaml";
    }
}
