package org.embargo.workbench;

import java.util.List;

import org.embargo.evidence.Place;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is wrong with a rulebook, for people, programs and code-scanning services. */
final class LintReports {

    private static final String HELP = "docs/lint.md";

    private LintReports() {
    }

    static String text(List<Flaw> flaws, Lint lint) {
        StringBuilder out = new StringBuilder();
        for (Flaw f : flaws) {
            out.append(f.place().address()).append("  ").append(f.level()).append("  ").append(f.code()).append("\n    ").append(f.sentence()).append('\n');
            out.append(("for example: " + f.example()).indent(4));
        }
        return out.append(summary(flaws, lint)).append('\n').toString();
    }

    static String markdown(List<Flaw> flaws, Lint lint) {
        StringBuilder out = new StringBuilder("### Rulebook check\n\n");
        for (Flaw f : flaws) {
            out.append("- **").append(f.level()).append("** `").append(f.code()).append("` at `").append(f.place().address()).append("`: ").append(f.sentence()).append("\n\n");
            out.append(("```\n" + f.example().stripTrailing() + "\n```").indent(2)).append('\n');
        }
        return out.append(summary(flaws, lint)).append('\n').toString();
    }

    private static String summary(List<Flaw> flaws, Lint lint) {
        long errors = flaws.stream().filter(Flaw::error).count();
        return lint.scope() + ": " + counted(errors, "error") + ", " + counted(flaws.size() - errors, "warning") + ".\n"
                + (lint.unreviewed() == 0 ? "Every encoded provision names its reviewer." : "No lawyer has reviewed " + lint.unreviewed() + " of the encoded provisions (reviewedBy: none).");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    static String json(List<Flaw> flaws, Lint lint) {
        ObjectNode tree = JsonText.object();
        tree.put("errors", flaws.stream().filter(Flaw::error).count()).put("warnings", flaws.stream().filter(f -> !f.error()).count()).put("unreviewed", lint.unreviewed());
        ArrayNode all = tree.putArray("findings");
        flaws.forEach(f -> {
            ObjectNode one = all.addObject().put("code", f.code()).put("level", f.level()).put("sentence", f.sentence());
            one.putObject("place").put("file", f.place().file()).put("line", f.place().line()).put("column", f.place().column());
            one.put("example", f.example());
        });
        return JsonText.pretty(tree);
    }

    /** Writes SARIF 2.1.0. */
    static String sarif(List<Flaw> flaws) {
        ObjectNode tree = JsonText.object();
        tree.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
        ObjectNode run = tree.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "embargo lint");
        ArrayNode rules = driver.putArray("rules");
        flaws.stream().map(Flaw::code).distinct().sorted().forEach(code -> rules.addObject().put("id", code).putObject("help").put("text", "see " + HELP + ", " + code));
        ArrayNode results = run.putArray("results");
        for (Flaw f : flaws) {
            ObjectNode result = results.addObject().put("ruleId", f.code()).put("level", f.level());
            result.putObject("message").put("text", f.sentence() + "; for example: " + f.example());
            ObjectNode physical = result.putArray("locations").addObject().putObject("physicalLocation");
            physical.putObject("artifactLocation").put("uri", uri(f.place()));
            if (f.place().line() > 0) {
                ObjectNode region = physical.putObject("region").put("startLine", f.place().line());
                region.put("startColumn", Math.max(1, f.place().column()));
            }
        }
        return JsonText.pretty(tree);
    }

    private static String uri(Place place) {
        return place.file().startsWith("/") ? "file://" + place.file().replace(" ", "%20") : place.file().replace(" ", "%20");
    }
}
