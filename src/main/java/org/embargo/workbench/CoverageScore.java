package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What fixtures show of a rulebook, held against what was argued and against floors.
 *
 * @param coverage what they show
 * @param figures the figures, in a fixed order
 * @param gaps conditions that are not seen in some way
 * @param shortfalls floors that are missed, and arguments that are not needed, as sentences
 */
record CoverageScore(Coverage coverage, List<CoverageScore.Figure> figures, List<CoverageScore.Gap> gaps, List<String> shortfalls) {

    /** What a floor can be set for. */
    static final List<String> KINDS = List.of("rules", "conditions", "decisive", "paragraphs");

    /**
     * One figure.
     *
     * @param kind its name in floors
     * @param phrase what it counts
     * @param seen how many are shown
     * @param argued how many more are argued
     * @param all how many there are
     */
    record Figure(String kind, String phrase, int seen, int argued, int all) {

        /** Returns what is shown or argued, in hundredths. */
        double percent() {
            return all == 0 ? 0 : 100.0 * (seen + argued) / all;
        }
    }

    /**
     * A condition that no fixture shows in one way.
     *
     * @param rule the rule's name
     * @param condition the condition
     * @param way one of {@link Coverage#WAYS}
     * @param because why that cannot or need not be; empty where nobody argued it
     */
    record Gap(String rule, String condition, String way, String because) {

        /** Returns whether this argument is about the gap; blanks in a condition do not count, and `*` stands for every rule. */
        boolean explains(Gap gap) {
            return (rule.equals("*") || rule.equals(gap.rule)) && way.equals(gap.way) && flat(condition).equals(flat(gap.condition));
        }

        private static String flat(String text) {
            return text.replaceAll("\\s+", "");
        }

        /** Says what is not seen. */
        String said() {
            return way.equals("decisive") ? "never decides alone" : "is never " + way;
        }
    }

    static CoverageScore of(Coverage coverage, CoverageFloors floors) {
        List<Gap> gaps = gaps(coverage, floors);
        List<Figure> figures = figures(coverage, gaps);
        List<String> shortfalls = new ArrayList<>();
        for (Figure f : figures) {
            double floor = floors.percent().getOrDefault(f.kind(), 0.0);
            if (f.percent() < floor) {
                shortfalls.add(String.format(Locale.ROOT, "%s: %.1f %% is below the floor of %s %%", f.phrase(), f.percent(), Double.toString(floor).replaceAll("\\.0$", "")));
            }
        }
        floors.argued().stream().filter(a -> gaps.stream().noneMatch(a::explains))
                .forEach(a -> shortfalls.add("argued and not needed: " + a.rule() + ", " + a.condition() + ", " + a.way()));
        return new CoverageScore(coverage, figures, gaps, shortfalls);
    }

    private static List<Gap> gaps(Coverage coverage, CoverageFloors floors) {
        List<Gap> gaps = new ArrayList<>();
        coverage.rules().forEach(r -> r.conditions().forEach(c -> Coverage.WAYS.stream().filter(w -> c.seen(w).isEmpty()).forEach(w -> {
            Gap gap = new Gap(r.outline().name(), c.text(), w, "");
            gaps.add(floors.argued().stream().filter(a -> a.explains(gap)).findFirst()
                    .map(a -> new Gap(gap.rule(), gap.condition(), w, a.because())).orElse(gap));
        })));
        return gaps;
    }

    private static List<Figure> figures(Coverage coverage, List<Gap> gaps) {
        int conditions = coverage.rules().stream().mapToInt(r -> r.conditions().size()).sum();
        Predicate<Gap> decisive = g -> g.way().equals("decisive");
        List<Coverage.Paragraph> encoded = coverage.encoded();
        int fired = (int) coverage.rules().stream().filter(r -> !r.fired().isEmpty()).count();
        int sides = (int) encoded.stream().filter(Coverage.Paragraph::bothSides).count();
        return List.of(new Figure("rules", "rules that apply in a fixture", fired, 0, coverage.rules().size()),
                figure("conditions", "conditions seen met and unmet", conditions, gaps.stream().filter(decisive.negate()).toList()),
                figure("decisive", "conditions that decide alone", conditions, gaps.stream().filter(decisive).toList()),
                new Figure("paragraphs", "encoded paragraphs with a fixture on each side", sides, 0, encoded.size()));
    }

    /** A condition that is missed in two ways is one condition; it is argued when all that is missed of it is. */
    private static Figure figure(String kind, String phrase, int all, List<Gap> gaps) {
        Map<List<String>, List<Gap>> missed = gaps.stream().collect(java.util.stream.Collectors.groupingBy(g -> List.of(g.rule(), g.condition())));
        int argued = (int) missed.values().stream().filter(of -> of.stream().noneMatch(g -> g.because().isEmpty())).count();
        return new Figure(kind, phrase, all - missed.size(), argued, all);
    }
}
