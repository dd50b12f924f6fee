package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.embargo.facts.Item;
import org.embargo.facts.Transfer;

/** Puts the paths of facts and the ids of questions into plain words. */
final class FactWords {

    private static final int DAY = "2006-10-14".length();
    private static final String QUESTION = "IQ-";
    private static final String ITEMS = "items.";
    private static final Map<String, String> OF_THE_ACT = Map.of(
            "supplier", "who supplied it",
            "recipient", "who received it",
            "conduct", "what was done",
            "stage", "the stage",
            "date", "the date",
            "notice", "the notice to the Committee",
            "committeeDecision", "the Committee's decision",
            "stateDetermination", "a State's determination",
            "escape", "a humanitarian or livelihood purpose",
            "contractDate", "the date of the contract");
    private static final Map<String, String> OF_THE_ITEM = Map.of(
            "item", "what it is",
            "calibreMm", "its calibre",
            "rangeKm", "its range",
            "displacementTonnes", "its displacement",
            "weightTonnes", "its weight",
            "armed", "whether it is armed",
            "indirectFire", "whether it fires at unseen targets",
            "meetsListSpecification", "whether it meets the list's specification",
            "endUser", "who uses it in the end",
            "listed", "whether a weapons-programme list names it");

    private static final Map<String, List<String>> TRUTHS = Map.of(
            "armed", List.of("it were armed", "it were not armed"),
            "indirectFire", List.of("it fired at unseen targets", "it did not fire at unseen targets"),
            "meetsListSpecification", List.of("it met the list's specification", "it did not meet the list's specification"),
            "listed", List.of("a weapons-programme list named it", "no weapons-programme list named it"));
    private static final Map<String, String> UNITS = Map.of("calibreMm", " mm", "rangeKm", " km", "displacementTonnes", " tonnes", "weightTonnes", " tonnes");

    private FactWords() {
    }

    /** Says that a fact or reading were so, as the first half of a sentence with "if". */
    static String were(Transfer transfer, String path, String to, UnaryOperator<String> names) {
        String fact = path.substring(path.lastIndexOf('.') + 1);
        String of = path.startsWith(ITEMS) && transfer.items().size() > 1 ? " (" + item(transfer, path) + ")" : "";
        if (TRUTHS.containsKey(fact) && (to.equals("true") || to.equals("false"))) {
            return Objects.requireNonNull(TRUTHS.get(fact)).get(to.equals("true") ? 0 : 1) + of;
        }
        return switch (fact) {
            case "item" -> "the item" + of + " were " + value(path, to, names);
            case "date" -> "it happened " + value(path, to, names);
            case "supplier" -> "it were supplied by " + value(path, to, names);
            case "recipient" -> "it were received by " + value(path, to, names);
            default -> path.startsWith(QUESTION) ? path + " were read as " + to : of(transfer, List.of(path)) + " were " + value(path, to, names);
        };
    }

    /** Puts a value of the facts format into words. */
    static String value(String path, String written, UnaryOperator<String> names) {
        String fact = path.substring(path.lastIndexOf('.') + 1);
        if (fact.equals("item") || fact.equals("makes")) {
            return String.join(" or ", Stream.of(written.split(" or ")).map(names).toList());
        }
        if (fact.equals("date")) {
            return date(written);
        }
        String plain = written.replace("{ state: KP }", "somebody of the DPRK").replace("{ state: XA }", "somebody of another State")
                .replaceAll("\\{ state: (\\S+) }", "$1").replaceAll("\\{ daysBefore: (\\d+) }", "$1 days before").replace("{ allows: the act }", "one that allows the act")
                .replaceAll("\\{ kind: (\\w+), .*}", "$1, determined and notified");
        boolean number = plain.matches("[0-9.]+( or [0-9.]+)*");
        return plain + (number ? UNITS.getOrDefault(fact, "") : "");
    }

    private static String date(String edtf) {
        String[] ends = edtf.split("/", 2);
        if (ends.length < 2) {
            return edtf.length() == DAY ? "on " + edtf : edtf;
        }
        boolean open = ends[0].equals("..") || ends[1].equals("..");
        return !open ? "between " + ends[0] + " and " + ends[1] : ends[0].equals("..") ? "by " + ends[1] : "from " + ends[0] + " on";
    }

    /** Says which facts and readings decide together. */
    static String of(Transfer transfer, List<String> set) {
        return of(set, p -> fact(transfer, p));
    }

    /** Says in a few words which facts and readings decide: each kind of fact once, whatever the item. */
    static String brief(List<String> set) {
        return of(set, FactWords::bare);
    }

    /** Lists in the fewest words what decides together: facts by kind, readings by their ids, the rest counted. */
    static String shortest(List<String> set, int more) {
        List<String> all = new ArrayList<>(set.stream().map(p -> p.startsWith(QUESTION) ? p : bare(p)).distinct().toList());
        if (more > 0) {
            all.add(more + " more");
        }
        return and(all);
    }

    private static String of(List<String> set, UnaryOperator<String> words) {
        List<String> facts = set.stream().filter(p -> !p.startsWith(QUESTION)).map(words).distinct().toList();
        List<String> readings = set.stream().filter(p -> p.startsWith(QUESTION)).toList();
        List<String> all = new ArrayList<>(facts);
        if (!readings.isEmpty()) {
            all.add("the reading of " + and(readings));
        }
        return and(all);
    }

    /** Names the fact at a path; an item by its number where there are several. */
    static String named(Transfer transfer, String path) {
        if (path.startsWith(ITEMS) && path.indexOf('.', ITEMS.length()) < 0) {
            return transfer.items().size() < 2 ? "the item" : item(transfer, path);
        }
        return path.startsWith("intermediaries") ? "who came between" : path.startsWith("standing") ? "who says so" : fact(transfer, path);
    }

    /** Joins words by commas and a last "and". */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String fact(Transfer transfer, String path) {
        String words = bare(path);
        return !path.startsWith(ITEMS) || transfer.items().size() < 2 ? words : words + " (" + item(transfer, path) + ")";
    }

    private static String bare(String path) {
        if (path.equals("intermediaries")) {
            return "who stands in between";
        }
        if (!path.startsWith(ITEMS)) {
            return OF_THE_ACT.getOrDefault(path, path);
        }
        String fact = path.substring(path.lastIndexOf('.') + 1);
        return OF_THE_ITEM.getOrDefault(fact, switch (fact) {
            case "site" -> "what is built";
            case "origin" -> "where it was made";
            case "quantity" -> "how much of it";
            case "makes" -> "what the plant makes";
            default -> fact;
        });
    }

    /** Names the item at a path such as {@code items.0} or {@code items.0.rangeKm}. */
    static String item(Transfer transfer, String path) {
        int index = Integer.parseInt(path.split("\\.")[1]);
        Item item = transfer.items().get(index);
        return item.description().isEmpty() ? "item " + (index + 1) : item.description();
    }
}
