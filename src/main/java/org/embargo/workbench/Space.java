package org.embargo.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.Conduct;
import org.embargo.law.Measure;
import org.embargo.law.Provision;
import org.embargo.law.Question;

/**
 * Every legal situation that the given rulebooks can tell apart: measure, class of item with its physical facts, way,
 * conduct, period, notice, decisions and readings. It is the product of its parts; whatever one of the rulebooks
 * distinguishes, the space does.
 *
 * @param measures ids of the measures
 * @param specimens classes of items with their physical facts
 * @param conducts what is done
 * @param periods the periods between changes of the law
 * @param variables notice, decisions, and the questions that rules ask; in the order in which diagrams have them
 */
record Space(List<String> measures, List<Specimen> specimens, List<Conduct> conducts, List<Period> periods, List<Variable> variables) {

    static final String SAME_DAY = "IQ-26";
    static final String NOT_YET = "not-yet";
    private static final Pattern NOTICE = Pattern.compile(Variable.NOTICE + "\\s*(?:<=|>=|==|!=|<|>)\\s*(\\d{1,9})(?:\\.\\d+)?");

    /**
     * Days between which no rulebook changes the law.
     *
     * @param from first day; the earliest period has none that counts
     * @param to last day; the last period has none that counts
     * @param first whether it is everything before the first measure
     * @param last whether it has no end
     */
    record Period(LocalDate from, LocalDate to, boolean first, boolean last) {

        /** Returns a day of it, on which rules are asked. */
        LocalDate day() {
            return first ? to : from;
        }
    }

    /** Makes the space of all situations that at least one of the rulebooks tells from another. */
    static Space of(Rulebook... rulebooks) {
        return of(new Specimens(List.of(rulebooks)).all(), rulebooks);
    }

    /** Makes the space of the situations with one of these specimens. */
    static Space of(List<Specimen> specimens, Rulebook... rulebooks) {
        List<Rulebook> all = List.of(rulebooks);
        Set<String> measures = new LinkedHashSet<>();
        all.forEach(r -> r.measures().forEach(m -> measures.add(m.id())));
        return new Space(List.copyOf(measures), specimens, Arrays.asList(Conduct.values()), periods(all), variables(all));
    }

    private static List<Period> periods(List<Rulebook> all) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        TreeSet<LocalDate> first = new TreeSet<>();
        for (Rulebook rulebook : all) {
            starts.addAll(rulebook.changes());
            for (Measure measure : rulebook.measures()) {
                first.add(measure.firstDay());
                measure.instruments().forEach(i -> starts.addAll(List.of(i.adopted(), i.adopted().plusDays(1))));
                for (Provision provision : measure.provisions()) {
                    starts.add(provision.inForceFrom());
                    provision.lastDay().ifPresent(d -> starts.add(d.plusDays(1)));
                }
            }
        }
        starts.addAll(first);
        return between(new TreeSet<>(starts.tailSet(first.first())));
    }

    private static List<Period> between(TreeSet<LocalDate> starts) {
        List<Period> periods = new ArrayList<>();
        periods.add(new Period(LocalDate.MIN, starts.first().minusDays(1), true, false));
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            periods.add(new Period(start, next == null ? LocalDate.MAX : next.minusDays(1), false, next == null));
        }
        return List.copyOf(periods);
    }

    /** First the questions that definitions ask, then those of provisions, then facts: so diagrams of definitions stay above those of provisions. */
    private static List<Variable> variables(List<Rulebook> all) {
        TreeSet<Integer> notices = new TreeSet<>();
        Set<String> defining = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (RuleOutline rule : all.stream().flatMap(r -> r.rules().stream()).toList()) {
            rule.conditions().forEach(c -> {
                NOTICE.matcher(c.text()).results().forEach(n -> notices.add(Integer.valueOf(n.group(1))));
                (rule.effect().equals("defines") ? defining : others).addAll(c.questions());
            });
        }
        others.removeAll(defining);
        List<Variable> variables = new ArrayList<>();
        defining.remove(SAME_DAY);
        Stream.of(Set.of(SAME_DAY), defining, others).flatMap(Set::stream).forEach(q -> variables.add(question(q, all)));
        variables.add(new Variable(Variable.NOTICE, Stretch.whole(notices)));
        variables.add(new Variable(Variable.COMMITTEE, List.of("false", "true")));
        variables.add(new Variable(Variable.DETERMINATION, List.of("none", "jurisdiction", "other")));
        variables.add(new Variable(Variable.ESCAPE_DETERMINED, List.of("false", "true")));
        variables.add(new Variable(Variable.ESCAPE_NOTIFIED, List.of("false", "true")));
        return List.copyOf(variables);
    }

    private static Variable question(String id, List<Rulebook> all) {
        return new Variable(id, all.stream().map(r -> r.questions().get(id)).filter(Objects::nonNull).flatMap(q -> q.names().stream()).distinct().toList());
    }

    /** Returns the place of a variable in the order of diagrams; -1 when no rule asks it. */
    int variable(String name) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the values of a question's variable that count by default in a rulebook. */
    Set<Integer> defaults(int variable, Rulebook rulebook) {
        Question question = rulebook.questions().get(variables.get(variable).name());
        Set<Integer> counted = new TreeSet<>();
        for (int v = 0; v < variables.get(variable).values().size(); v++) {
            if (question == null || question.defaults().contains(variables.get(variable).values().get(v))) {
                counted.add(v);
            }
        }
        return counted;
    }

    /** Returns how many situations there are under one measure when every reading is counted as one. */
    long factual() {
        long choices = variables.stream().filter(v -> !v.isQuestion()).mapToLong(v -> v.values().size()).reduce(1, (a, b) -> a * b);
        return choices * specimens.size() * Way.values().length * conducts.size() * periods.size();
    }

    /** Returns the values chosen for the variables, by name. */
    Map<String, String> named(Map<Integer, Integer> chosen) {
        Map<String, String> named = new LinkedHashMap<>();
        new TreeMap<>(chosen).forEach((variable, value) -> named.put(variables.get(variable).name(), variables.get(variable).values().get(value)));
        return named;
    }
}
