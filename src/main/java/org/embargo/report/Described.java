package org.embargo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActDate;
import org.embargo.facts.Assertion;
import org.embargo.facts.Conduct;
import org.embargo.facts.Denial;
import org.embargo.facts.Evidence;
import org.embargo.facts.Item;
import org.embargo.facts.Modality;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Source;
import org.embargo.facts.Speakers;
import org.embargo.facts.Standing;
import org.embargo.facts.Together;
import org.embargo.facts.Transfer;

/** Says in plain words what is described: who, to whom, what, how, how far, when, and who says so. */
final class Described {

    private static final Map<String, String> DENIED = Map.of("transfer", "the transfer", "recipient", "the recipient",
            "illegality", "that it was unlawful", "date", "the date");

    private final Rulebook rulebook;

    Described(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Returns what gives classes and groups of items their names. */
    UnaryOperator<String> names() {
        return rulebook::nameOf;
    }

    /** Returns the summary, or the facts in one line where there is none. */
    String headline(Transfer t) {
        return t.summary().isEmpty() ? route(t) + ": " + items(t) : t.summary();
    }

    /** Says the facts in one line. */
    String facts(Transfer t) {
        String act = t.conduct().isUnknown() ? "act unknown" : either(t.conduct());
        String stage = t.stage().isUnknown() ? "stage unknown" : either(t.stage());
        String facts = act + ", " + stage + ", " + date(t.date());
        return t.summary().isEmpty() ? facts : route(t) + ": " + items(t) + "; " + facts;
    }

    /** Says who stands behind the description and who denies it, as a sentence; empty when nothing is known of it. */
    String standing(Standing s) {
        String claim = claim(s);
        return claim.isEmpty() ? "" : "Standing: " + claim + ".";
    }

    /** Says who stands behind the description and who denies it; kept apart from what the law says. */
    String claim(Standing s) {
        List<String> parts = new ArrayList<>();
        if (!s.modality().isUnknown()) {
            parts.add(firmly(s.modality()));
        }
        if (s.assertedBy().isEmpty() && !s.modality().isUnknown()) {
            parts.add(s.modality().only().filter(Modality.ASSERTED::equals).isPresent() ? "in the document\u2019s own voice" : "nobody is named");
        }
        if (!s.assertedBy().isEmpty()) {
            parts.add("said by " + s.assertedBy().stream().map(a -> party(a.by()) + dated(a.date()) + in(a.documents())).collect(Collectors.joining(" and ")));
        }
        if (!s.deniedBy().isEmpty()) {
            parts.add(s.deniedBy().stream().map(d -> party(d.by()) + " denies " + denied(d) + dated(d.date()) + in(d.documents())).collect(Collectors.joining(", ")));
        }
        return String.join("; ", parts);
    }

    /** Says how far the words carry the description; empty where no reader said how it filled the facts. */
    static String evidence(Transfer t) {
        if (t.filledBy().isEmpty()) {
            return "";
        }
        List<String> unsaid = Evidence.unsaid(t).stream().map(path -> FactWords.of(t, List.of(path))).distinct().toList();
        return switch (Evidence.of(t)) {
            case STATED -> "Evidence: stated in the text.";
            case INFERRED -> "Evidence: in part inferred (" + String.join(", ", unsaid) + ").";
            case GUESS -> "Evidence: a guess; the text does not say " + unsaid.get(0) + ".";
        };
    }

    /** Says by which steps the facts were filled that the words do not say, one line for each. */
    static List<String> steps(Transfer t) {
        return Evidence.unsaid(t).stream().filter(path -> t.deductions().containsKey(path))
                .map(path -> FactWords.of(t, List.of(path)) + ": " + String.join("; ", t.deductions().get(path))).toList();
    }

    /** Says how firmly a document states something. */
    static String firmly(Possible<Modality> modality) {
        return modality.isUnknown() ? "not said how firmly" : modality.listed().stream().map(Modality::phrase).collect(Collectors.joining(" or "));
    }

    /** Says what was done with what, how far it went and when, for where it is said beside it who gives to whom. */
    static String act(Transfer t, UnaryOperator<String> names) {
        List<String> goods = t.items().stream().map(i -> i.description().isEmpty() ? i.kind().isUnknown() ? "goods of unknown kind" : i.kind().listed().stream().map(names).collect(Collectors.joining(" or "))
                : i.description()).toList();
        String act = t.conduct().isUnknown() ? "unknown act with " + String.join(", ", goods) : t.conduct().listed().stream().map(c -> c.of(goods)).collect(Collectors.joining(" or "));
        return act + "; " + (t.stage().isUnknown() ? "not said how far it went" : either(t.stage())) + "; " + Days.brief(t.date());
    }

    /** Names who it may be, a State by its name alone. */
    static String names(Possible<Party> party) {
        return party.isUnknown() ? "somebody unknown" : party.listed().stream().map(p -> name(p)).collect(Collectors.joining(" or "));
    }

    private static String name(Party p) {
        String state = p.state().only().map(Described::country).orElse("");
        return p.name().isEmpty() || state.isEmpty() ? party(p) : p.kind().equals("state") || p.name().contains(state) || p.name().startsWith(p.state().only().orElse("") + " ") ? p.name() : p.name() + " (" + state + ")";
    }

    /** Returns the English name of a State where its code has one, since codes are easily mistaken; else the code. */
    private static String country(String code) {
        String name = code.length() == 2 ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH) : code;
        return name.isEmpty() ? code : name;
    }

    /** Says in the fewest words who says so and who denies it. */
    static String brief(Standing s) {
        List<String> parts = new ArrayList<>();
        String said = s.assertedBy().stream().map(a -> name(a.by()) + day(a.date()) + in(a.documents())).distinct().collect(Collectors.joining(" and "));
        boolean own = s.modality().only().filter(Modality.ASSERTED::equals).isPresent();
        parts.add(firmly(s.modality()) + (said.isEmpty() ? own ? " by the document" : ", nobody is named" : (own ? ", citing " : " by ") + said));
        String denying = s.deniedBy().stream().filter(d -> d.denies().equals("transfer")).map(d -> name(d.by()) + day(d.date()) + in(d.documents())).collect(Collectors.joining(" and "));
        parts.addAll(denying.isEmpty() ? List.of() : List.of("denied by " + denying));
        s.deniedBy().stream().filter(d -> !d.denies().equals("transfer")).forEach(d -> parts.add(name(d.by()) + " denies " + denied(d) + day(d.date()) + in(d.documents())));
        return String.join("; ", parts);
    }

    /** Names those through whom it went. */
    static String through(Transfer t) {
        return t.intermediaries().isEmpty() ? "" : ", through " + t.intermediaries().stream().map(p -> name(p) + (p.role().isEmpty() ? "" : " as " + p.role())).collect(Collectors.joining(" and "));
    }

    /** Says what is denied. */
    static String denied(Denial d) {
        return DENIED.getOrDefault(d.denies(), "it");
    }

    /** Says which documents tell of a transfer and how many sources that comes to; empty where there is one document. */
    String sources(Transfer t) {
        if (t.sources().isEmpty()) {
            return "";
        }
        List<String> telling = t.sources().stream().map(Source::document).distinct().toList();
        List<String> speakers = new ArrayList<>(new Speakers(t.standing().assertedBy().stream().map(Assertion::by).toList()).sources().stream().map(Described::source).toList());
        telling.stream().filter(d -> t.standing().assertedBy().stream().noneMatch(a -> a.documents().contains(d))).forEach(d -> speakers.add(d + " itself"));
        String told = "Told by " + t.sources().stream().map(s -> s.document() + " (as " + s.transfer() + ")").collect(Collectors.joining(" and ")) + ". ";
        boolean shared = telling.size() > speakers.size();
        return told + (speakers.size() == 1 ? "One source" : speakers.size() + " sources") + (shared ? ", however many documents quote it" : "") + ": " + String.join("; ", speakers) + ".";
    }

    private static String source(List<Party> one) {
        return one.stream().map(Described::party).distinct().collect(Collectors.joining(" and ")) + (one.size() == 1 ? "" : " together");
    }

    /** Says on which facts several documents disagree, so that no account is silently chosen; empty where they do not. */
    String disagreements(Transfer t) {
        List<String> paths = t.deductions().entrySet().stream().filter(e -> e.getValue().stream().anyMatch(s -> s.endsWith(Together.DISAGREE)))
                .map(e -> FactWords.of(t, List.of(e.getKey()))).toList();
        return paths.isEmpty() ? "" : "The documents disagree on " + String.join(" and ", paths) + "; each account counts as possible.";
    }

    private static String in(List<String> documents) {
        return documents.isEmpty() ? "" : " (in " + String.join(" and ", documents) + ")";
    }

    /** Says why a transfer is no question of the arms embargo. */
    String outside(Transfer t) {
        if (t.conduct().only().filter(Conduct.DESIGNATION::equals).isPresent()) {
            return "a designation moves nothing";
        }
        boolean other = t.items().stream().allMatch(i -> !i.kind().isUnknown() && i.kind().listed().stream().flatMap(k -> rulebook.members(k).stream())
                .allMatch(m -> rulebook.kinds().get(m).word("subject").equals("other")));
        return other ? items(t) + ": no arms" : "nobody of the DPRK gives or receives it";
    }

    /** Says who gives to whom, and through whom. */
    String route(Transfer t) {
        return parties(t.supplier()) + " -> " + parties(t.recipient()) + through(t);
    }

    /** Names who it may be. */
    static String parties(Possible<Party> party) {
        return party.isUnknown() ? "somebody unknown" : party.listed().stream().map(Described::party).collect(Collectors.joining(" or "));
    }

    /** Names a party with its State. */
    static String party(Party p) {
        String state = p.state().isUnknown() ? "" : either(p.state());
        return p.name().isEmpty() ? p.label() : p.name() + (state.isEmpty() ? "" : " (" + state + ")");
    }

    /** Names the goods. */
    String items(Transfer t) {
        return t.items().stream().map(this::item).collect(Collectors.joining(" and "));
    }

    private String item(Item item) {
        String kind = item.kind().isUnknown() ? "goods of unknown kind"
                : item.kind().listed().stream().map(rulebook::nameOf).collect(Collectors.joining(" or "));
        String what = item.description().isEmpty() || item.description().equalsIgnoreCase(kind) ? kind : item.description() + " (" + kind + ")";
        return item.quantity().only().filter(q -> q.unit().isEmpty()).map(q -> FactsTree.number(q.value()) + " " + what).orElse(what);
    }

    /** Says when the act took place. */
    static String date(ActDate d) {
        Optional<String> latest = d.latest().map(Object::toString);
        if (d.value().equals("unknown")) {
            return latest.map(l -> "by " + l).orElse("on an unknown day");
        }
        String whole = d.throughout() ? "all through " : "";
        boolean dated = d.of().equals("conduct");
        return dated ? whole + d.value() : "by " + latest.orElse(d.value()) + " (the date of the " + d.of() + ")";
    }

    private static String day(String date) {
        return date.isEmpty() ? "" : ", " + Days.of(date);
    }

    private static String dated(String date) {
        return date.isEmpty() ? "" : ", " + date;
    }

    private static <T> String either(Possible<T> value) {
        return value.listed().stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
