package org.embargo.workbench;

import java.util.List;
import java.util.stream.Collectors;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Place;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how fixtures came out, in each of the formats. */
final class Results {

    static final List<String> FORMATS = List.of("text", "json", "junit", "github", "markdown");

    private Results() {
    }

    /** Refuses a format that is not among those known. */
    static void check(String format, List<String> known) {
        if (!known.contains(format)) {
            String near = Suggestion.didYouMean(format, known);
            throw new Refused(new Problem("usage/bad-value", "there is no format `" + format + "`", near.isEmpty() ? "it has " + String.join(", ", known) : near,
                    Place.whole("--format")));
        }
    }

    static String of(List<FixtureRun> runs, String format) {
        return switch (format) {
            case "json" -> json(runs);
            case "junit" -> JUnitResults.of(runs);
            case "github" -> github(runs);
            case "markdown" -> markdown(runs);
            default -> TextResults.of(runs);
        };
    }

    private static String json(List<FixtureRun> runs) {
        ObjectNode root = JsonText.object();
        root.put("fixtures", runs.size()).put("passed", runs.stream().filter(FixtureRun::passed).count())
                .put("failed", runs.stream().filter(FixtureRun::failed).count()).put("refused", runs.stream().filter(FixtureRun::refused).count());
        ArrayNode list = root.putArray("runs");
        for (FixtureRun run : runs) {
            ObjectNode node = list.addObject().put("fixture", run.name()).put("result", run.result());
            ArrayNode differences = node.putArray("differences");
            run.differences().forEach(d -> difference(differences.addObject(), run, d));
            ArrayNode problems = node.putArray("problems");
            run.problems().forEach(p -> problems.addObject().put("code", p.code()).put("sentence", p.sentence()).put("help", p.help()).put("place", p.place().address()));
            run.unchecked().forEach(node.putArray("unchecked")::add);
        }
        return JsonText.pretty(root);
    }

    private static void difference(ObjectNode node, FixtureRun run, Expectation.Difference d) {
        node.put("transfer", d.transfer()).put("measure", d.measure()).put("key", d.key())
                .putPOJO("expected", d.expected()).putPOJO("actual", d.actual());
        run.assessment().map(a -> Because.lines(a, d)).orElse(List.of()).forEach(node.putArray("because")::add);
    }

    /** One workflow command for each failure, which GitHub shows beside the line of the fixture, and the summary. */
    private static String github(List<FixtureRun> runs) {
        StringBuilder out = new StringBuilder();
        for (FixtureRun run : runs) {
            run.differences().forEach(d -> out.append(annotation(run.name(), run.place().line(), "a fixture failed", d.said() + "\n"
                    + run.assessment().map(a -> String.join("\n", Because.lines(a, d))).orElse(""))));
            run.problems().forEach(p -> out.append(annotation(run.name(), p.place().line(), p.code(), p.sentence() + (p.help().isEmpty() ? "" : "\nhelp: " + p.help()))));
        }
        return out.append(TextResults.summary(runs)).toString();
    }

    private static String annotation(String file, int line, String title, String message) {
        return "::error file=" + property(file) + (line > 0 ? ",line=" + line : "") + ",title=" + property(title) + "::" + value(message.strip()) + "\n";
    }

    private static String value(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return value(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String markdown(List<FixtureRun> runs) {
        StringBuilder out = new StringBuilder("### Fixtures\n\n").append(TextResults.summary(runs).lines().collect(Collectors.joining("  \n"))).append('\n');
        if (runs.stream().anyMatch(FixtureRun::failed)) {
            out.append("\n| fixture | where | expected | actual |\n|---|---|---|---|\n");
            runs.forEach(run -> run.differences().forEach(d -> out.append("| ").append(cell(run.name())).append(" | ")
                    .append(cell(d.transfer() + " under " + d.measure() + ", " + d.key())).append(" | ").append(cell(d.expected())).append(" | ").append(cell(d.actual())).append(" |\n")));
        }
        runs.stream().filter(FixtureRun::refused).forEach(run -> run.problems().forEach(p -> out.append("\n- refused: ").append(cell(run.name())).append(", ")
                .append(cell(p.sentence())).append(" (").append(cell(p.code())).append(")\n")));
        return out.toString();
    }

    /** A text that stays one cell of a table and brings no markup of its own. */
    private static String cell(Object value) {
        return String.valueOf(value).replaceAll("[\\p{Cc}]+", " ").replaceAll("([\\\\`*_{}\\[\\]<>|#!])", "\\\\$1");
    }
}
