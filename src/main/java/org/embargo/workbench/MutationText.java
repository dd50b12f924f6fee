package org.embargo.workbench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes how changes of the rulebook came out, for people: plain, or as Markdown. */
final class MutationText {

    private final StringBuilder out = new StringBuilder();
    private final boolean markdown;

    private MutationText(boolean markdown) {
        this.markdown = markdown;
    }

    static String of(MutationScore score, boolean markdown) {
        MutationText text = new MutationText(markdown);
        text.figures(score);
        score.mutations().stream().filter(m -> m.verdict() == Mutation.Verdict.SURVIVED).forEach(text::survivor);
        text.list(score, Mutation.Verdict.ARGUED, "Argued");
        text.list(score, Mutation.Verdict.EQUIVALENT, "Equivalent");
        text.list(score, Mutation.Verdict.NOT_RUN, "Not run");
        if (!score.shortfalls().isEmpty()) {
            text.heading("Missed");
            score.shortfalls().forEach(s -> text.point(s, ""));
        }
        return text.out.toString();
    }

    private void figures(MutationScore score) {
        Map<String, Long> kinds = new TreeMap<>(score.mutations().stream().collect(Collectors.groupingBy(m -> m.mutant().kind().word(), Collectors.counting())));
        out.append(markdown ? "## Mutants\n\n" : "").append(score.mutations().size()).append(" mutants: ")
                .append(Arrays.stream(Mutation.Verdict.values()).map(v -> score.count(v) + " " + v.word()).collect(Collectors.joining(", "))).append('\n')
                .append(markdown ? "\n" : "").append(kinds.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "))).append('\n')
                .append(markdown ? "\n" : "").append(String.format(Locale.ROOT, "noticed: %.1f %% of those that a fixture could notice; with those argued %.1f %%%n",
                        score.percent(false), score.percent(true)).replace("\r\n", "\n"));
    }

    private void survivor(Mutation m) {
        out.append(markdown ? "\n### No fixture notices that " + m.mutant().sentence() + "\n\n" : "\nSURVIVED  no fixture notices that " + m.mutant().sentence() + "\n")
                .append(markdown ? "" : "  ").append(address(m)).append("  ").append(m.mutant().id()).append('\n');
        if (!m.reason().isEmpty()) {
            out.append(markdown ? "\n" : "  ").append(m.reason()).append('\n');
        }
        if (!m.proposal().isEmpty()) {
            out.append(markdown ? "\n~~~yaml\n" + m.proposal() + "~~~\n" : "  a fixture that would:\n" + m.proposal().indent(6));
        }
    }

    private static String address(Mutation m) {
        return m.mutant().file() + ":" + m.mutant().line();
    }

    private void list(MutationScore score, Mutation.Verdict verdict, String title) {
        if (score.count(verdict) > 0) {
            heading(title);
            score.mutations().stream().filter(m -> m.verdict() == verdict).forEach(m -> point(m.mutant().id(), m.reason()));
        }
    }

    private void heading(String text) {
        out.append(markdown ? "\n### " + text + "\n\n" : "\n" + text + "\n");
    }

    private void point(String text, String because) {
        out.append(markdown ? "- ``" + text + "``" : "  - " + text).append(because.isEmpty() ? "" : markdown ? ": " + because : "\n      " + because).append('\n');
    }
}
