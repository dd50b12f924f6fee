package org.embargo.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Collects every problem of one file and refuses the file for all of them at once. */
final class Problems {

    private static final int MOST = 200;
    private static final int LONGEST_WORD = 60;

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

    /** Starts with none, for a file whose text is at hand. */
    Problems(String file, String text) {
        this(file, text, lineStarts(text));
    }

    private Problems(String file, String text, int[] lineStarts) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts;
    }

    /** Adds a problem with the value at {@code where}. */
    void add(FactsCode code, String sentence, String help, Located where) {
        add(code, sentence, help, where.start(), where.end(), where.pointer());
    }

    /** Adds a problem with the characters between two offsets. */
    void add(FactsCode code, String sentence, String help, int start, int end, String pointer) {
        if (found.size() == MOST) {
            unlisted++;
        } else {
            found.add(new Problem(code.code(), sentence, help, place(start, end, pointer)));
        }
    }

    /** Returns an empty collection for the same file, for a reading that may be given up. */
    Problems another() {
        return new Problems(file, text, lineStarts);
    }

    /** Adds what another reading of the same file found. */
    void addAll(Problems others) {
        found.addAll(others.found);
        unlisted += others.unlisted;
    }

    /** Throws {@link Refused} with all problems in the order of the file, if there are any. */
    void refuseIfAny() {
        if (found.isEmpty()) {
            return;
        }
        List<Problem> all = new ArrayList<>(found);
        all.sort(Comparator.<Problem>comparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column()));
        if (unlisted > 0) {
            all.add(new Problem(FactsCode.MORE_PROBLEMS.code(), "there are " + unlisted + " more problems than are listed",
                    "mend the first ones and try again", Place.whole(file)));
        }
        throw new Refused(all);
    }

    /** Puts the user's words in backticks, on one line and cut when long. */
    static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ").replace('`', '\'');
        boolean fits = line.codePointCount(0, line.length()) <= LONGEST_WORD;
        return "`" + (fits ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_WORD)) + "…") + "`";
    }

    private Place place(int start, int end, String pointer) {
        int from = Math.min(start, text.length());
        int to = Math.max(from, Math.min(end, text.length()));
        int found = Arrays.binarySearch(lineStarts, from);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        String shown = text.substring(from, Math.max(from, Math.min(to, lineEnd))).stripTrailing();
        String source = text.substring(lineStarts[line], lineEnd).stripTrailing();
        return new Place(file, line + 1, from - lineStarts[line] + 1, shown.length(), source, pointer);
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
