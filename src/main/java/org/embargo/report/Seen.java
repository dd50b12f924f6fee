package org.embargo.report;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.embargo.facts.Item;
import org.embargo.facts.Party;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;

/** Says what value a fact has, in the words of the facts format. */
final class Seen {

    private Seen() {
    }

    /** Returns the value at a path. */
    static String of(Transfer t, String path) {
        return switch (path) {
            case "supplier" -> said(t.supplier(), Seen::party);
            case "recipient" -> said(t.recipient(), Seen::party);
            case "conduct" -> said(t.conduct(), Object::toString);
            case "stage" -> said(t.stage(), Object::toString);
            case "date" -> t.date().value();
            case "contractDate" -> t.contractDate();
            case "intermediaries" -> t.intermediaries().stream().map(p -> party(p) + (p.role().isEmpty() ? "" : ", " + p.role())).collect(Collectors.joining("; "));
            case "notice" -> said(t.notice(), n -> n.given() ? n.daysBefore() + " days before" : "none");
            case "committeeDecision" -> said(t.committeeDecision(), d -> d.made() ? "made" : "none");
            case "stateDetermination" -> said(t.stateDetermination(), d -> d.made() ? "by " + d.state() : "none");
            case "escape" -> said(t.escape(), e -> e.kind().isEmpty() ? "none" : e.kind());
            default -> path.startsWith("items.") ? item(t, path) : "not recorded";
        };
    }

    private static String party(Party p) {
        String state = said(p.state(), s -> s);
        return p.name().isEmpty() ? state : p.name() + " (" + state + ")";
    }

    private static String item(Transfer t, String path) {
        String[] parts = path.split("\\.");
        Item item = t.items().get(Integer.parseInt(parts[1]));
        if (parts.length == 3 && parts[2].equals("origin")) {
            return said(item.origin(), s -> s);
        }
        if (parts.length == 3 && parts[2].equals("quantity")) {
            return said(item.quantity(), q -> FactsTree.number(q.value()) + (q.unit().isEmpty() ? "" : " " + q.unit()));
        }
        return parts.length < 3 || parts[2].equals("item") ? said(item.kind(), k -> k)
                : PhysicalFact.of(parts[2]).map(f -> said(item.physical(f), Object::toString)).orElse("not recorded");
    }

    private static <T> String said(Possible<T> value, Function<T, String> word) {
        return value.isUnknown() ? "unknown" : String.join(" or ", value.listed().stream().map(word).distinct().toList());
    }
}
