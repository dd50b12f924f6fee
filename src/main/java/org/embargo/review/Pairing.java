package org.embargo.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.AsRead;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

/** Says which transfer of the corrected facts is which of its own reading and which of the new one, and what each is called. */
final class Pairing {

    private static final double SAME_ID = 0.01;

    private final List<Transfer> old;
    private final DescribedFacts fresh;
    private final Map<Transfer, Transfer> was;
    private final Map<Transfer, Transfer> now = new LinkedHashMap<>();
    private final Map<Transfer, Transfer> removed = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> readIds = new HashMap<>();

    Pairing(List<Transfer> old, List<Transfer> base, DescribedFacts fresh) {
        this.old = old;
        this.fresh = fresh;
        this.was = Likeness.pairs(old, base, (t, b) -> Math.max(Likeness.of(t, b), t.id().equals(b.id()) ? SAME_ID : 0));
        List<Transfer> out = base.stream().filter(b -> !was.containsValue(b)).toList();
        List<Transfer> all = new ArrayList<>(old);
        all.addAll(out);
        Likeness.pairs(all, fresh.transfers(), this::like).forEach((t, f) -> (out.contains(t) ? removed : now).put(t, f));
        name(base);
    }

    private double like(Transfer t, Transfer f) {
        double read = was.containsKey(t) ? Likeness.of(was.get(t), f) : 0;
        return Math.max(Likeness.of(t, f), read);
    }

    /** Corrected transfers keep their ids; what is new gets the next free ones. */
    private void name(List<Transfer> base) {
        Set<String> taken = new HashSet<>();
        old.forEach(t -> taken.add(t.id()));
        now.forEach((t, f) -> ids.put(f.id(), t.id()));
        removed.forEach((b, f) -> ids.put(f.id(), taken.add(b.id()) ? b.id() : free(taken)));
        List<Transfer> read = fresh.asRead().map(AsRead::transfers).orElse(List.of());
        List<Transfer> unnamed = read.stream().filter(r -> fresh.transfers().stream().noneMatch(f -> f.id().equals(r.id()))).toList();
        Likeness.pairs(unnamed, base.stream().filter(b -> !taken.contains(b.id())).toList(), Likeness::of).forEach((r, b) -> {
            taken.add(b.id());
            readIds.put(r.id(), b.id());
        });
        fresh.transfers().forEach(f -> ids.computeIfAbsent(f.id(), k -> free(taken)));
        unnamed.forEach(r -> readIds.computeIfAbsent(r.id(), k -> free(taken)));
    }

    private static String free(Set<String> taken) {
        int number = 1;
        for (String id : taken) {
            if (id.matches("T\\d{1,6}")) {
                number = Math.max(number, 1 + Integer.parseInt(id.substring(1)));
            }
        }
        taken.add("T" + number);
        return "T" + number;
    }

    /** Returns what the reader had said of a transfer. */
    Optional<Transfer> was(Transfer t) {
        return Optional.ofNullable(was.get(t));
    }

    /** Returns what the new reading says of a transfer. */
    Optional<Transfer> now(Transfer t) {
        return Optional.ofNullable(now.get(t));
    }

    /** Calls back for each transfer that a reviewer had taken out and that the new reading has again. */
    Map<Transfer, Transfer> removed() {
        return removed;
    }

    /** Returns the new transfers that follow one of the new reading, or stand at its beginning, up to the next that is known. */
    List<Transfer> addedBehind(@Nullable Transfer one) {
        List<Transfer> all = fresh.transfers();
        List<Transfer> out = new ArrayList<>();
        for (int i = one == null ? 0 : all.indexOf(one) + 1; i < all.size() && !now.containsValue(all.get(i)); i++) {
            if (!removed.containsValue(all.get(i))) {
                out.add(all.get(i));
            }
        }
        return out;
    }

    /** Returns the id that a transfer of the new reading has in the merged facts. */
    String id(Transfer f) {
        return ids.getOrDefault(f.id(), f.id());
    }

    /** Returns a transfer of the new reading under the id that it has in the merged facts. */
    Transfer named(Transfer t) {
        String id = ids.getOrDefault(t.id(), readIds.getOrDefault(t.id(), t.id()));
        return new Transfer(id, t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(),
                t.contractDate(), t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), t.passages(), t.filledBy(),
                t.deductions(), t.notes());
    }
}
