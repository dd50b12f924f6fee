package org.embargo.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutant.Kind;
import org.embargo.law.Question;
import org.snakeyaml.engine.v2.nodes.Node;

/** Finds the small changes that can be made to dates, groups of items and default readings. */
final class LawMutations {

    private final Parts parts;
    private final List<Mutant> found = new ArrayList<>();

    LawMutations(Parts parts) {
        this.parts = parts;
    }

    /** Returns the changes, in the order of the files. */
    List<Mutant> all() {
        parts.files().forEach((name, text) -> {
            YamlFile file = new YamlFile(name, text, true, new ArrayList<>());
            if (name.endsWith("/instrument.yaml")) {
                instrument(file);
            } else if (name.equals("rulebook.yaml")) {
                file.entries(file.entries().get("measures")).forEach((id, node) -> moves(file, file.entries(node).get("firstDay"), id, "measure " + id + " begins"));
            } else if (name.equals("definitions/thresholds.yaml")) {
                file.entries().forEach((id, node) -> file.list(node).forEach(e -> moves(file, file.entries(e).get("from"), id,
                        "the edition `" + file.text(file.entries(e).get("edition")) + "` of `" + id + "` counts")));
            } else if (name.equals("readings.yaml")) {
                file.entries().forEach((id, node) -> reads(file, file.entries(node).get("default"), parts.questions().get(id)));
            } else if (name.equals("items.yaml")) {
                items(file);
            }
        });
        return found;
    }

    private void instrument(YamlFile file) {
        Map<String, Node> at = file.entries();
        moves(file, at.get("adopted"), file.text(at.get("id")), file.text(at.get("symbol")) + " is taken as adopted");
        file.entries(at.get("provisions")).forEach((id, node) -> {
            Map<String, Node> provision = file.entries(node);
            if (!provision.containsKey("notEncoded")) {
                moves(file, provision.get("inForceFrom"), file.text(at.get("id")) + "/" + id, file.text(at.get("symbol")) + ", " + file.text(provision.get("paragraph")) + ", begins");
            }
        });
    }

    private void moves(YamlFile file, Node node, String of, String what) {
        LocalDate day = LocalDate.parse(file.text(node));
        for (int days : new int[] {-1, 1}) {
            add(file, node, Kind.MOVES, of, day.plusDays(days).toString(), what + " a day " + (days < 0 ? "earlier" : "later") + ", on " + day.plusDays(days) + " instead of " + day);
        }
    }

    private void reads(YamlFile file, Node node, Question question) {
        List<String> names = question.names();
        if (names.size() > 1) {
            boolean open = question.defaults().size() > 1;
            String other = names.get(open ? 0 : (names.indexOf(question.defaults().iterator().next()) + 1) % names.size());
            add(file, node, Kind.READS, question.id(), "[" + other + "]", question.id() + " (" + question.asks() + ") is by default answered `" + other + "` instead of `"
                    + (open ? "open" : String.join(", ", question.defaults())) + "`");
        }
    }

    private void items(YamlFile file) {
        Set<String> groups = new LinkedHashSet<>(parts.items().groupNames().keySet());
        Set<String> widened = new LinkedHashSet<>();
        file.entries(file.entries().get("classes")).forEach((id, node) -> {
            Map<String, Node> at = file.entries(node);
            String name = parts.items().kinds().get(id).name();
            if (at.containsKey("listedFrom")) {
                moves(file, at.get("listedFrom"), id, "the listing of " + name + " begins");
            }
            List<String> in = at.containsKey("in") ? file.texts(at.get("in")) : List.of();
            in.forEach(g -> regroup(file, at.get("in"), new Regrouped(Kind.NARROWS, g, id, in.stream().filter(o -> !o.equals(g)).toList()), "no longer holds " + name));
            groups.stream().filter(g -> at.containsKey("in") && !parts.items().groups().get(g).contains(id) && widened.add(g)).forEach(g ->
                    regroup(file, at.get("in"), new Regrouped(Kind.WIDENS, g, id, Stream.concat(in.stream(), Stream.of(g)).toList()), "also holds " + name));
        });
    }

    /** A class that a group loses or gains, and the groups that then hold it. */
    private record Regrouped(Kind kind, String group, String kindOfItem, List<String> in) {
    }

    private void regroup(YamlFile file, Node node, Regrouped r, String what) {
        boolean less = r.kind() == Kind.NARROWS;
        found.add(new Mutant(r.kind(), r.group(), -1, file.name(), file.line(node), less ? r.kindOfItem() : "", less ? "" : r.kindOfItem(),
                "the group `" + r.group() + "` " + what, file.with(node, "[" + String.join(", ", r.in()) + "]")));
    }

    private void add(YamlFile file, Node node, Kind kind, String of, String after, String sentence) {
        found.add(new Mutant(kind, of, -1, file.name(), file.line(node), file.written(node).strip(), after, sentence, file.with(node, after)));
    }
}
