package org.embargo.workbench;

import java.util.List;

/** Writes a difference for people, as text or as a comment on a pull request. */
final class DiffText {

    private static final int MOST_ROWS = 10;
    private static final int MOST_CASES = 20;
    private static final int MOST_REASONS = 3;

    private final Difference diff;
    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();

    private DiffText(Difference diff, boolean markdown) {
        this.diff = diff;
        this.markdown = markdown;
    }

    static String text(Difference diff) {
        return new DiffText(diff, false).write();
    }

    static String markdown(Difference diff) {
        return new DiffText(diff, true).write();
    }

    private String write() {
        heading("Rules: " + diff.base() + " -> " + diff.head());
        line(diff.any() ? "" : "Nothing is answered otherwise.");
        long moved = diff.counts().values().stream().mapToLong(Long::longValue).sum();
        line("Situations: " + diff.compared() + " compared (" + diff.specimens() + "), under every reading; " + moved + " moved.");
        diff.counts().forEach((kind, count) -> item(count + " " + kind.phrase()));
        diff.measures().forEach(m -> item("measure " + m + " is in one of the rulebooks only and is not compared"));
        diff.readings().forEach(this::item);
        diff.counts().keySet().forEach(this::section);
        if (diff.any()) {
            heading("Cases");
        }
        cases("fixtures", diff.fixtures());
        diff.stored().ifPresent(s -> cases("stored assessments", s));
        out.append(markdown ? "\n" : "");
        line("Each situation is put as its facts and readings stand; whoever has an example can run it. No lawyer is replaced by this comparison.");
        return out.toString();
    }

    private void section(Shift.Kind kind) {
        heading(kind.phrase().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.phrase().substring(1));
        List<Integer> rows = java.util.stream.IntStream.range(0, diff.moves().size()).filter(i -> diff.moves().get(i).shift().kind() == kind).boxed()
                .sorted(java.util.Comparator.comparing((Integer i) -> -diff.moves().get(i).count())).toList();
        rows.stream().limit(MOST_ROWS).forEach(i -> row(diff.rows().get(i), diff.moves().get(i), i + 1));
        if (rows.size() > MOST_ROWS) {
            line("and " + (rows.size() - MOST_ROWS) + " more; --format json has every one, --examples writes a facts file for each");
        }
    }

    private void cases(String what, Cases cases) {
        line(cases.compared() + " " + what + ": " + cases.moves().size() + (cases.moves().size() == 1 ? " answer" : " answers") + " moved.");
        List<CaseMove> weightiest = cases.moves().stream().sorted(java.util.Comparator.comparing(CaseMove::kind)).limit(MOST_CASES).toList();
        for (CaseMove move : weightiest) {
            item(move.name() + " " + move.transfer() + " under " + move.measure() + ", " + move.kind().phrase() + ": " + move.from() + " -> " + move.to());
            move.because().stream().filter(b -> !b.startsWith("outcome:") && !b.startsWith("possible:")).limit(MOST_REASONS).forEach(b -> out.append(markdown ? "  - `" + b + "`\n" : "      " + b + "\n"));
        }
        more(cases.moves().size());
    }

    private void more(int all) {
        if (all > MOST_CASES) {
            item("and " + (all - MOST_CASES) + " more; --format json has every one");
        }
    }

    private void row(Difference.Row row, Move move, int number) {
        String under = "under " + String.join(", ", row.measures());
        out.append(markdown ? number + ". **" + row.sentence() + "** " : number + "  " + row.sentence() + "\n      ")
                .append(under).append("; ").append(move.count()).append(move.count() == 1 ? " situation" : " situations");
        out.append(row.paragraphs().isEmpty() ? "" : "; " + String.join("; ", row.paragraphs())).append('\n');
        row.causes().forEach(c -> out.append(markdown ? "   - " : "      ").append(c).append('\n'));
        if (markdown) {
            out.append("   <details><summary>an example</summary>\n\n   ```yaml\n").append(move.example().factsFile().indent(3)).append("   ```\n   </details>\n");
        }
    }

    private void heading(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(markdown ? "### " + text + "\n\n" : text + "\n");
    }

    private void line(String text) {
        out.append(text.isEmpty() ? "" : text + (markdown ? "\n\n" : "\n"));
    }

    private void item(String text) {
        out.append(markdown ? "- " : "  - ").append(text).append('\n');
    }

    /** Returns the names of the formats. */
    static List<String> formats() {
        return List.of("text", "json", "markdown");
    }
}
