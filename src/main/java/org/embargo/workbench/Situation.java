package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.embargo.facts.Conduct;

/**
 * One situation of the space: every fact and every reading has one value.
 *
 * @param measure id of the measure that is asked
 * @param specimen the item
 * @param way which way it goes
 * @param conduct what is done
 * @param period when
 * @param variables notice, decisions and readings, by name
 */
record Situation(String measure, Specimen specimen, Way way, Conduct conduct, Space.Period period, Map<String, String> variables) {

    /** Returns the readings, by question. */
    Map<String, List<String>> readings() {
        Map<String, List<String>> readings = new TreeMap<>();
        variables.forEach((name, value) -> {
            if (!Variable.FIELDS.contains(name)) {
                readings.put(name, List.of(value));
            }
        });
        return readings;
    }

    /** Writes it as a facts file; what was read how is said in a comment, since facts hold no readings. */
    String factsFile() {
        List<String> lines = new ArrayList<>();
        lines.add("# embargo assess THIS-FILE --measure " + measure);
        readings().forEach((question, names) -> lines.set(0, lines.get(0) + " --reading " + question + "=" + names.get(0)));
        lines.add("schemaVersion: 1");
        lines.add("transfers:");
        lines.add("  - id: T1");
        lines.add("    supplier: " + (way.fromDprk() ? "{ state: KP }" : "{ state: XA }"));
        lines.add("    recipient: " + (way.toDprk() ? "{ state: KP }" : way.foreign() ? "{ state: XA }" : "{ party: a group of no known State, state: unknown }"));
        if (way == Way.TO_THROUGH_A_STATE) {
            lines.add("    intermediaries: [ { state: XB, role: carrier } ]");
        }
        lines.add("    items: [ { " + item() + " } ]");
        lines.add("    conduct: " + conduct.word());
        lines.add("    stage: performed");
        lines.add("    date: { value: \"" + period.day() + "\", of: conduct }");
        decisions(lines);
        return String.join("\n", lines) + "\n";
    }

    private String item() {
        StringBuilder item = new StringBuilder("item: " + specimen.kind() + (specimen.makes().isEmpty() ? "" : ", makes: " + specimen.makes()));
        specimen.physical().forEach((fact, stretch) -> item.append(", ").append(fact.key()).append(": ").append(stretch.value()));
        return item.toString();
    }

    /** A decision without a date counts on every day. */
    private void decisions(List<String> lines) {
        String notice = variables.getOrDefault(Variable.NOTICE, "-1");
        if (!notice.equals("-1")) {
            lines.add("    notice: { daysBefore: " + notice + " }");
        }
        if (is(Variable.COMMITTEE)) {
            lines.add("    committeeDecision: { allows: this act }");
        }
        String determination = variables.getOrDefault(Variable.DETERMINATION, "none");
        lines.add("    stateDetermination: " + (determination.equals("none") ? "none"
                : "{ state: " + (determination.equals("jurisdiction") ? "XA" : "XC") + " }"));
        if (is(Variable.ESCAPE_DETERMINED) || is(Variable.ESCAPE_NOTIFIED)) {
            lines.add("    escape: { kind: humanitarian, determined: " + is(Variable.ESCAPE_DETERMINED) + ", notified: " + is(Variable.ESCAPE_NOTIFIED) + " }");
        }
    }

    private boolean is(String name) {
        return variables.getOrDefault(name, "false").equals("true");
    }
}
