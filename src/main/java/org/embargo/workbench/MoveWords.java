package org.embargo.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.embargo.facts.Conduct;

/** Says in a sentence which situations moved, and how. */
final class MoveWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int MOST_ITEMS = 6;

    private final Comparison compared;
    private final Shifts shifts;
    private final ItemWords items;

    MoveWords(Comparison compared, Shifts shifts) {
        this.compared = compared;
        this.shifts = shifts;
        this.items = new ItemWords(compared.space().specimens(), compared.rulebooks());
    }

    /** Returns the whole sentence. */
    String sentence(Move move) {
        return situations(move) + ": " + move.shift().from() + " -> " + move.shift().to();
    }

    /** Returns which situations these are. */
    String situations(Move move) {
        List<String> all = items(move);
        String named = all.stream().limit(MOST_ITEMS).map(MoveWords::shortened).collect(Collectors.joining("; ")) + (all.size() > MOST_ITEMS ? "; and " + (all.size() - MOST_ITEMS) + " more" : "");
        String facts = facts(move);
        return what(move.conducts(), move.ways()) + " " + named + ", " + periods(move) + (facts.isEmpty() ? "" : ", " + facts);
    }

    /** Cuts the lists of names in a phrase, with the number of those left out. */
    private static String shortened(String phrase) {
        int open = phrase.endsWith(")") ? phrase.indexOf(" (") : -1;
        if (open < 0) {
            return few(phrase);
        }
        String inside = phrase.substring(open + 2, phrase.length() - 1);
        return few(phrase.substring(0, open)) + " (" + Arrays.stream(inside.split("; ")).map(MoveWords::few).collect(Collectors.joining("; ")) + ")";
    }

    private static String few(String list) {
        List<String> names = List.of(list.split(", "));
        return names.size() <= MOST_ITEMS + 1 ? list : String.join(", ", names.subList(0, MOST_ITEMS)) + " and " + (names.size() - MOST_ITEMS) + " more";
    }

    /** Returns every item that is meant, by group, class or part of a class. */
    List<String> items(Move move) {
        Set<Integer> specimens = new TreeSet<>();
        move.kinds().forEach(k -> specimens.addAll(compared.kinds().get(k)));
        return items.phrases(specimens);
    }

    /** Returns the measures, by name. */
    List<String> measures(Move move) {
        return move.measures().stream().map(m -> compared.space().measures().get(m)).toList();
    }

    /** Returns the words for what is done. */
    List<String> conducts(Move move) {
        return move.conducts().stream().map(c -> compared.space().conducts().get(c).word()).toList();
    }

    private String what(Set<Integer> conducts, Set<Integer> ways) {
        List<Conduct> all = compared.space().conducts();
        Set<Conduct> done = conducts.stream().map(all::get).collect(Collectors.toCollection(TreeSet::new));
        Set<Conduct> goods = all.stream().filter(Conduct::movesGoods).collect(Collectors.toSet());
        boolean from = ways.stream().allMatch(w -> Way.values()[w].fromDprk());
        boolean to = ways.stream().noneMatch(w -> Way.values()[w].fromDprk());
        String side = from ? " from the DPRK" : to ? " to the DPRK" : " from or to the DPRK";
        String rest = through(ways);
        if (done.equals(goods)) {
            return (from ? "exports" : to ? "supplies" : "exports and supplies") + side + rest + " of";
        }
        return said(done, goods) + side + rest + " of or for";
    }

    private static String said(Set<Conduct> done, Set<Conduct> goods) {
        if (done.size() == Conduct.values().length) {
            return "any act";
        }
        List<String> words = new ArrayList<>();
        Set<Conduct> left = new TreeSet<>(done);
        if (done.containsAll(goods)) {
            words.add("any transfer of goods");
            left.removeAll(goods);
        }
        left.forEach(c -> words.add(c.word()));
        return String.join(", ", words);
    }

    private static String through(Set<Integer> ways) {
        List<Way> all = ways.stream().map(w -> Way.values()[w]).toList();
        List<String> said = new ArrayList<>();
        if (all.contains(Way.FROM_TO_A_STATE) != all.contains(Way.FROM_TO_NOBODY_S)) {
            said.add(all.contains(Way.FROM_TO_A_STATE) ? "into another State or under its flag" : "to somebody of no State");
        }
        if (all.contains(Way.TO_THROUGH_A_STATE) != all.contains(Way.TO)) {
            said.add(all.contains(Way.TO) ? "with nobody in between" : "through another State's broker, carrier or flag");
        }
        return said.isEmpty() ? "" : " (" + String.join("; ", said) + ")";
    }

    /** Returns when, in words. */
    String periods(Move move) {
        List<Integer> all = List.copyOf(move.periods());
        List<String> said = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int first = i;
            while (i + 1 < all.size() && all.get(i + 1) == all.get(i) + 1) {
                i++;
            }
            said.add(days(compared.space().periods().get(all.get(first)), compared.space().periods().get(all.get(i))));
        }
        return String.join(" and ", said);
    }

    private static String days(Space.Period first, Space.Period last) {
        if (first.first()) {
            return last.last() ? "on any day" : "before " + day(last.to().plusDays(1));
        }
        return last.last() ? "from " + day(first.from()) : first.from().equals(last.to()) ? "on " + day(first.from()) : "from " + day(first.from()) + " to " + day(last.to());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String facts(Move move) {
        return move.choices().stream().map(this::facts).filter(f -> !f.isEmpty()).collect(Collectors.joining("; or "));
    }

    private String facts(List<Set<Integer>> box) {
        List<String> said = new ArrayList<>();
        for (int f = 0; f < box.size(); f++) {
            Variable variable = compared.space().variables().get(shifts.facts().get(f));
            if (box.get(f).size() < variable.values().size()) {
                said.add(box.get(f).stream().map(v -> said(variable, v)).collect(Collectors.joining(" or ")));
            }
        }
        return String.join(", ", said);
    }

    private static String said(Variable variable, int value) {
        String word = variable.values().get(value);
        return switch (variable.name()) {
            case Variable.NOTICE -> notice(variable.values(), value);
            case Variable.COMMITTEE -> word.equals("true") ? "allowed by the Committee" : "not allowed by the Committee";
            case Variable.DETERMINATION -> word.equals("none") ? "without a State's determination" : "on a determination by " + (word.equals("other") ? "another State" : "a State with jurisdiction");
            case Variable.ESCAPE_DETERMINED -> word.equals("true") ? "with a purpose determined" : "without a purpose determined";
            default -> word.equals("true") ? "with the purpose notified" : "without the purpose notified";
        };
    }

    private static String notice(List<String> values, int value) {
        if (value == 0) {
            return "without notice";
        }
        int from = Integer.parseInt(values.get(value));
        String to = value + 1 < values.size() ? Integer.toString(Integer.parseInt(values.get(value + 1)) - 1) : "";
        return "with notice of " + (to.isEmpty() ? from + " days or more" : to.equals(Integer.toString(from)) ? from + " days" : from + " to " + to + " days");
    }
}
