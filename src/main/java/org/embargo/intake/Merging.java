package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Stage;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Mention.Who;

/** Joins the mentions of one transfer and keeps every passage; settles directions that only another mention gives. */
final class Merging {

    private Merging() {
    }

    /** Returns the drafts without repetition, in the order of the text. */
    static List<Draft> merged(List<Draft> drafts) {
        List<Draft> directed = new ArrayList<>(drafts);
        directed.forEach(d -> direct(d, drafts));
        List<Draft> out = new ArrayList<>();
        for (Draft d : directed) {
            Optional<Draft> same = out.stream().filter(o -> same(o, d)).findFirst();
            if (same.isPresent()) {
                join(same.get(), d);
            } else {
                out.add(d);
            }
        }
        return settled(out);
    }

    /** A second pass: a join may have made two others alike. */
    private static List<Draft> settled(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>();
        for (Draft d : drafts) {
            Optional<Draft> same = out.stream().filter(o -> same(o, d)).findFirst();
            same.ifPresentOrElse(s -> join(s, d), () -> out.add(d));
        }
        return out;
    }

    private static void direct(Draft draft, List<Draft> all) {
        if (draft.either.isEmpty()) {
            return;
        }
        Who first = draft.either.get(0);
        Who second = draft.either.get(1);
        long forth = all.stream().filter(d -> !d.civil() && !d.service() && gives(d, first, second)).count();
        long back = all.stream().filter(d -> !d.civil() && !d.service() && gives(d, second, first)).count();
        boolean origin = draft.goods.stream().anyMatch(g -> g.what().origin().equals(Party.DPRK));
        if (forth > back || origin) {
            give(draft, first, second);
        } else if (back > forth) {
            give(draft, second, first);
        }
    }

    private static void give(Draft draft, Who from, Who to) {
        draft.supplier(from.inferred("the direction is taken from the rest of the text"), draft.scene.passage(from));
        draft.recipient(to.inferred("the direction is taken from the rest of the text"), draft.scene.passage(to));
        draft.step("supplier", FilledBy.INFERRED, "the direction is taken from the rest of the text");
        draft.step("recipient", FilledBy.INFERRED, "the direction is taken from the rest of the text");
        draft.either = List.of();
    }

    private static boolean gives(Draft d, Who from, Who to) {
        boolean present = d.stage != Stage.HYPOTHETICAL && d.date.latest().map(l -> l.getYear() > 2006).orElse(true);
        return present && d.supplier.map(s -> s.state().equals(from.party().state())).orElse(false) && d.recipient.map(s -> s.state().equals(to.party().state())).orElse(false);
    }

    private static boolean same(Draft a, Draft b) {
        if (a.negated != b.negated || !party(a.supplier, b.supplier) || !party(a.recipient, b.recipient)) {
            return false;
        }
        boolean route = a.scene != b.scene && (!a.scene.all("route").isEmpty() || !b.scene.all("route").isEmpty());
        if (route && !a.goods.equals(b.goods)) {
            return false;
        }
        if (Apart.both(a, b)) {
            return false;
        }
        if (group(a.stage) == 2 && Math.abs(a.scene.index() - b.scene.index()) > 4) {
            return false;
        }
        return either(a, b) && kind(a).equals(kind(b)) && stages(a, b) && times(a, b) && goods(a, b) && brokers(a, b);
    }

    private static boolean either(Draft a, Draft b) {
        return a.either.isEmpty() && b.either.isEmpty() || a.either.stream().map(Who::party).toList().equals(b.either.stream().map(Who::party).toList());
    }

    private static boolean party(Optional<Party> a, Optional<Party> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        Possible<String> x = a.get().state();
        Possible<String> y = b.get().state();
        boolean nonState = a.get().kind().equals("non-state") || b.get().kind().equals("non-state");
        boolean unnamed = a.get().kind().equals("unnamed") && b.get().kind().equals("unnamed");
        return unnamed || (x.isUnknown() || y.isUnknown() ? a.get().name().equals(b.get().name()) : x.equals(y)) && (!nonState || a.get().name().equals(b.get().name()));
    }

    private static String kind(Draft d) {
        return d.service() ? d.conduct.equals("assistance") ? "training" : d.conduct : d.civil() ? "payment" : "goods";
    }

    private static boolean stages(Draft a, Draft b) {
        return group(a.stage) == group(b.stage) || filled(a, b) || filled(b, a);
    }

    /** A cargo that was stopped and the order for these goods are one transfer. */
    private static boolean filled(Draft cargo, Draft order) {
        boolean these = order.goods.stream().anyMatch(g -> g.scene() == order.scene && List.of("the", "these", "those").contains(order.scene.word(g.what().from() - 1)) || g.scene() != order.scene);
        boolean shared = cargo.goods.stream().anyMatch(g -> order.goods.stream().anyMatch(h -> !h.what().kinds().isEmpty() && g.what().kinds().containsAll(h.what().kinds())));
        return cargo.stage == Stage.INTERCEPTED && order.stage == Stage.CONTRACTED && order.act.trigger().frame().id().equals("get") && these && shared && order.scene.index() - cargo.scene.index() > 0
                && order.scene.index() - cargo.scene.index() <= 8;
    }

    private static int group(Stage stage) {
        return switch (stage) {
            case PERFORMED, INTERCEPTED -> 0;
            case ATTEMPTED, CONTRACTED, NEGOTIATED, OFFERED -> 1;
            default -> 2;
        };
    }

    private static boolean times(Draft a, Draft b) {
        boolean loose = !a.date.known() || !b.date.known() || !a.dateOf.equals("conduct") || !b.dateOf.equals("conduct");
        if (a.said.isPresent() && b.said.isPresent() && apart(a.said.get(), b.said.get())) {
            return false;
        }
        return a.date.overlaps(b.date) || loose && Objects.equals(a.date, b.date);
    }

    /** Statements more than a month apart are taken to be about different deliveries. */
    private static boolean apart(When a, When b) {
        return a.latest().isPresent() && b.latest().isPresent() && Math.abs(a.latest().get().toEpochDay() - b.latest().get().toEpochDay()) > 31;
    }

    private static boolean goods(Draft a, Draft b) {
        Set<String> general = Set.of("arms", "ammunition", "military-skill", "unnamed-weapons-technology", "major-arms", "unarmed-police-skill", "small-arms-and-light-weapons", "unspecified-missile");
        boolean vague = a.goods.stream().anyMatch(g -> g.what().kinds().stream().anyMatch(general::contains) || g.what().kinds().isEmpty())
                || b.goods.stream().anyMatch(g -> g.what().kinds().stream().anyMatch(general::contains) || g.what().kinds().isEmpty());
        boolean shared = trainees(a, b) && a.goods.stream().anyMatch(g -> b.goods.stream().anyMatch(h -> g.what().kinds().stream().anyMatch(h.what().kinds()::contains)));
        boolean open = open(a) || open(b);
        boolean far = Math.abs(a.scene.index() - b.scene.index()) > 3;
        return open ? shared && !far : shared || vague && trainees(a, b) && (a.service() || Apart.goods(a, b));
    }

    private static boolean open(Draft d) {
        return d.either.isEmpty() && (d.supplier.isEmpty() || d.recipient.isEmpty());
    }

    /** Training of different bodies is different training. */
    private static boolean trainees(Draft a, Draft b) {
        return a.trainees.isEmpty() || b.trainees.isEmpty() || a.trainees.stream().anyMatch(b.trainees::contains);
    }

    private static boolean brokers(Draft a, Draft b) {
        boolean anyA = brokered(a);
        boolean anyB = brokered(b);
        boolean same = a.brokers.stream().anyMatch(p -> b.brokers.stream().anyMatch(q -> p.name().equals(q.name()) || !p.state().isUnknown() && p.state().equals(q.state())));
        return !anyA && !anyB || same;
    }

    /** Who was listed for his part has a part of his own. */
    private static boolean brokered(Draft d) {
        return d.brokers.stream().anyMatch(p -> p.role().equals("broker") || p.role().equals("arranger") && p.kind().equals("person") && d.dateOf.equals("designation"));
    }

    private static void join(Draft into, Draft other) {
        boolean sharper = other.date.days() < into.date.days() || !into.date.known() || into.dateOf.equals("report") && other.dateOf.equals("conduct");
        if (sharper && other.date.known()) {
            into.date = other.date;
            into.dateOf = other.dateOf;
        }
        unassume(into, other, "supplier", into.supplier.isEmpty() && other.supplier.isPresent());
        unassume(into, other, "recipient", into.recipient.isEmpty() && other.recipient.isPresent());
        into.supplier = into.supplier.or(() -> other.supplier);
        into.recipient = into.recipient.or(() -> other.recipient);
        into.said = into.said.or(() -> other.said);
        if (other.stage == Stage.INTERCEPTED || into.stage.compareTo(other.stage) > 0 && into.stage != Stage.INTERCEPTED) {
            into.stage = other.stage;
        }
        if (into.modality == Modality.ASSERTED && other.modality == Modality.ALLEGED) {
            into.modality = Modality.ALLEGED;
        }
        goods(into, other, into.summary && !other.summary);
        other.brokers.stream().filter(b -> into.brokers.stream().noneMatch(o -> o.name().equals(b.name()) || o.role().equals(b.role()) && !o.role().equals("carrier") && !o.state().isUnknown() && o.state().equals(b.state()))).forEach(into.brokers::add);
        other.assertions.stream().filter(x -> into.assertions.stream().noneMatch(o -> o.by().name().equals(x.by().name()))).forEach(into.assertions::add);
        other.passages.forEach((k, v) -> into.passages.computeIfAbsent(k, x -> new java.util.TreeSet<>()).addAll(v));
        other.filledBy.forEach((k, v) -> into.filledBy.merge(k, v, (x, y) -> x == FilledBy.STATED ? x : y));
        other.steps.forEach((k, v) -> into.steps.computeIfAbsent(k, x -> new java.util.LinkedHashSet<>()).addAll(v));
        into.summary &= other.summary;
    }

    /** A party that one mention leaves out is no longer unnamed when another names it. */
    private static void unassume(Draft into, Draft other, String path, boolean filled) {
        Draft open = filled ? into : other;
        if (open.filledBy.get(path) == FilledBy.ASSUMED) {
            open.filledBy.remove(path);
            open.steps.remove(path);
        }
        if (filled) {
            into.foundedIn = into.foundedIn.isEmpty() ? other.foundedIn : into.foundedIn;
        }
    }

    private static void goods(Draft into, Draft other, boolean theirs) {
        List<Goods> all = new ArrayList<>(theirs ? other.goods : into.goods);
        if (!into.summary && !other.summary) {
            for (Goods g : other.goods) {
                boolean known = all.stream().anyMatch(o -> o.what().kinds().equals(g.what().kinds()) || general(g));
                if (!known) {
                    all.add(g);
                }
            }
            if (all.stream().anyMatch(g -> !general(g))) {
                all.removeIf(Merging::general);
            }
        }
        into.goods.clear();
        into.goods.addAll(all);
    }

    private static boolean general(Goods g) {
        return List.of(List.of("arms"), List.of("small-arms-and-light-weapons"), List.of("major-arms")).contains(g.what().kinds()) || g.what().kinds().isEmpty() || g.what().kinds().contains("military-skill");
    }
}
