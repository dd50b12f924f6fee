package org.embargo.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Change;
import org.embargo.assessment.Determination;
import org.embargo.assessment.Outcome;
import org.embargo.assessment.Truth;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/**
 * Makes every sentence about what the law says of an act. Each is a sentence about the facts as described and says
 * "would"; none says that anybody did anything.
 */
final class Wording {

    /** Stands before changes of what is not open. */
    static final String AGAINST = "only if something were other than it is described, inferred or read now";

    private Wording() {
    }

    /** Says the answer in a few words. */
    static String answer(Transfer transfer, Determination d) {
        if (d.outcome() != Outcome.INDETERMINATE) {
            return d.outcome().phrase();
        }
        return (d.coveredEitherWay() ? "covered either way; depends on " : "depends on ") + dependsOn(transfer, d);
    }

    /** Says the answer in the fewest words: of several sets that decide, only the first, and of its facts each kind once; the rest is counted. */
    static String brief(Transfer transfer, Determination d) {
        if (d.outcome() != Outcome.INDETERMINATE || d.dependsOn().isEmpty()) {
            return answer(transfer, d);
        }
        int others = d.dependsOn().size() - 1 + d.dependsOnMore();
        String more = others == 0 ? "" : d.dependsOn().size() == 1 ? ", and " + others + (others == 1 ? " fact or reading more" : " facts or readings more")
                : ", or instead on " + (others == 1 ? "another set of facts" : "one of " + others + " other sets of facts");
        return (d.coveredEitherWay() ? "covered either way; depends on " : "depends on ") + FactWords.brief(d.dependsOn().get(0)) + more;
    }

    /** Says the answer where the readings are named beside it: as briefly as can be, the paragraphs behind it. */
    static String shortest(Transfer transfer, Determination d) {
        boolean named = d.outcome() == Outcome.INDETERMINATE && !d.dependsOn().isEmpty();
        int sets = d.dependsOn().size() + d.dependsOnMore();
        boolean one = d.dependsOn().size() == 1;
        String instead = one || sets < 2 ? "" : sets == 2 ? ", or instead on another set of facts" : ", or instead on one of " + (sets - 1) + " other sets of facts";
        return named ? (d.coveredEitherWay() ? "covered either way; depends on " : "depends on ") + FactWords.shortest(d.dependsOn().get(0), one ? d.dependsOnMore() : 0) + instead
                : answer(transfer, d);
    }

    /** Says of some transfers what a measure says of each, as the words behind their names. */
    static String many(Outcome outcome) {
        return outcome == Outcome.INDETERMINATE ? "depends on facts or readings that are open" : outcome.phrase();
    }

    /** Says the answer as a sentence of its own. */
    static String sentence(Transfer transfer, Determination d, Measure measure) {
        return "If the facts are as described, " + transfer.id() + " " + predicate(transfer, d, measure) + ".";
    }

    /** Says what can still come out; empty where only one thing can. */
    static String possible(Determination d) {
        return d.possible().size() < 2 ? "" : "could come out as: " + d.possible().stream().map(Outcome::phrase).collect(Collectors.joining("; "));
    }

    /** Says on which readings the answer rests; empty where the answer says it. */
    static String rests(Assessment assessment, Determination d) {
        if (d.robust()) {
            return d.outcome() == Outcome.INDETERMINATE ? "stays open whatever the reading" : "the same under every reading";
        }
        String named = d.restsOn().stream().map(q -> q + " (" + String.join(" or ", assessment.readings().get(q)) + ")").collect(Collectors.joining(", "));
        boolean asked = d.outcome() == Outcome.INDETERMINATE && named.isEmpty();
        return asked ? "" : "rests on the readings that counted" + (named.isEmpty() ? ", several of them together" : ": " + named);
    }

    /** Says what a set of changes would lead to, with the names that a rulebook gives to items. */
    static String change(Transfer transfer, List<Change> set, UnaryOperator<String> names) {
        String changes = set.stream().map(c -> FactWords.were(transfer, c.fact(), c.to(), names) + " (now " + FactWords.value(c.fact(), c.from(), names) + ")")
                .collect(Collectors.joining(", and "));
        return "if " + changes + ": " + would(set.get(0).outcome());
    }

    /** Says whether a provision applies, as what follows its name in a heading. */
    static String whetherApplies(Truth applies) {
        return switch (applies) {
            case MET -> "would apply";
            case NOT_MET -> "would not apply, and why";
            case OPEN -> "may or may not apply, and what is open";
        };
    }

    /** Says how a condition came out where it came out otherwise, and how it was before. */
    static String moved(Moved.Condition c) {
        String now = Findings.said(c.after(), c.phrase());
        if (c.before().isEmpty()) {
            return now + " (not asked before)";
        }
        return switch (c.before().get()) {
            case OPEN -> now + " (open before)";
            case MET -> c.after() == Truth.OPEN ? now + " (certain before)" : now + "; before: " + c.phraseBefore();
            case NOT_MET -> now + "; before: " + c.phraseBefore();
        };
    }

    /** Says what is now, and what was before. */
    static String otherwise(String before, String now) {
        return (now.isEmpty() ? "none" : now) + " (before: " + (before.isEmpty() ? "none" : before) + ")";
    }

    /** Joins alternatives. */
    static String either(Collection<String> some) {
        return some.stream().sorted().collect(Collectors.joining(" or "));
    }

    /** Counts things that have a plain plural, which is that of the first noun; empty where there is none. */
    static String count(int number, String one) {
        return number == 0 ? "" : number == 1 ? "1 " + one : number + " " + (one.contains(" of ") ? one.replaceFirst(" of ", "s of ") : one + "s");
    }

    /** Says an outcome as something that would be. */
    static String would(Outcome outcome) {
        return switch (outcome) {
            case VIOLATION, PROSPECTIVE -> outcome.phrase();
            case NOT_A_VIOLATION -> "would not be covered";
            case NOT_IN_FORCE -> "would come before the measure";
            case OUT_OF_SCOPE -> "would be no arms-embargo question";
            case INDETERMINATE -> "would stay open";
        };
    }

    /** Says what an outcome means. */
    static String meaning(Outcome outcome) {
        return switch (outcome) {
            case VIOLATION -> "If the facts are as described, the paragraph reaches the act, and it was performed or was intercepted on the way.";
            case PROSPECTIVE -> "If the facts are as described, the paragraph would reach the act, but nothing has moved.";
            case INDETERMINATE -> "The answer turns on the facts or readings that are named.";
            case NOT_A_VIOLATION -> "A measure was in force and does not reach the act, or an exception frees it.";
            case NOT_IN_FORCE -> "The act came before the measure’s first day.";
            case OUT_OF_SCOPE -> "Nobody of the DPRK takes part, or the subject is not arms. Another UN measure may apply.";
        };
    }

    /** Says what each alternative of a question leads to. */
    static String readings(Map<String, Outcome> outcomes) {
        return outcomes.entrySet().stream().map(e -> e.getKey() + ": " + (e.getValue() == Outcome.INDETERMINATE ? "open" : e.getValue().phrase()))
                .collect(Collectors.joining("; "));
    }

    /** Says which State had which duties. */
    static String duties(Determination d) {
        Map<String, List<String>> byState = new LinkedHashMap<>();
        d.dutyBearers().forEach(b -> byState.computeIfAbsent(b.state(), s -> new ArrayList<>()).add(b.duty()));
        return byState.entrySet().stream().map(e -> e.getKey() + ": " + String.join(", ", e.getValue().stream().distinct().toList())).collect(Collectors.joining("; "));
    }

    /** Begins words with a capital letter. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String predicate(Transfer transfer, Determination d, Measure measure) {
        return switch (d.outcome()) {
            case VIOLATION -> "would violate the " + measure.name();
            case PROSPECTIVE -> "would violate the " + measure.name() + " if carried out";
            case NOT_A_VIOLATION -> "would not be covered by the " + measure.name();
            case NOT_IN_FORCE -> "would come before the " + measure.name() + ", which begins on " + measure.firstDay();
            case OUT_OF_SCOPE -> "would be no question of the " + measure.name();
            case INDETERMINATE -> (d.coveredEitherWay() ? "would be covered by the " + measure.name() + " either way; how far it went depends on "
                    : "would or would not be covered by the " + measure.name() + ", depending on ") + dependsOn(transfer, d);
        };
    }

    private static String dependsOn(Transfer transfer, Determination d) {
        if (d.dependsOn().isEmpty()) {
            return "more than can be said in a few words";
        }
        List<String> sets = d.dependsOn().stream().map(set -> FactWords.of(transfer, set)).toList();
        boolean cut = d.dependsOn().size() == 1;
        String more = d.dependsOnMore() == 0 ? "" : cut ? ", and " + d.dependsOnMore() + " more besides" : ", or one of " + d.dependsOnMore() + " other sets of facts";
        return String.join(", or on ", sets) + more;
    }
}
