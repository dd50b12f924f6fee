package org.embargo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.embargo.facts.ActDate;
import org.embargo.facts.Conduct;
import org.embargo.facts.Edtf;
import org.embargo.facts.Notice;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;
import org.embargo.law.Measure;

/** Expands who, what, when and notice of a transfer into the scenes that are still possible under a measure. */
final class Scenes {

    private static final Set<String> SELLERS = Set.of("seller", "broker", "arranger");
    private static final Set<String> FOREIGN_ROLES = Set.of("seller", "broker", "arranger", "carrier", "flag", "financier");
    private static final String ALREADY = "already-in-force";
    private static final String NOT_YET = "not-yet";

    private final Transfer transfer;

    /** One side of the transfer, as it may turn out. */
    private record Side(String label, boolean dprk, boolean foreign, Map<String, String> readings) {

        Side(String label, boolean dprk, boolean foreign) {
            this(label, dprk, foreign, Map.of());
        }
    }

    /** One moment at which the act may have happened. */
    private record Moment(Map<String, String> values, LocalDate day, String label) {
    }

    Scenes(Transfer transfer) {
        this.transfer = transfer;
    }

    /** Returns the scenes, in a stable order; at least one. */
    List<Scene> of(Measure measure, List<LocalDate> changes) {
        List<Scene> scenes = new ArrayList<>();
        List<Side> suppliers = suppliers();
        List<Side> recipients = sides(transfer.recipient(), onlyDprk(transfer.supplier()));
        List<Conduct> conducts = conducts();
        List<Integer> notices = notices();
        for (Side supplier : suppliers) {
            for (Side recipient : recipients) {
                for (Conduct conduct : conducts) {
                    for (int notice : notices) {
                        Map<String, String> values = new TreeMap<>();
                        put(values, "supplier", supplier.label(), suppliers.size());
                        put(values, "recipient", recipient.label(), recipients.size());
                        put(values, "conduct", conduct.word(), conducts.size());
                        values.putAll(supplier.readings());
                        put(values, "notice", notice < 0 ? "none" : notice + " days", notices.size());
                        moments(measure, changes).forEach(m -> scenes.add(scene(values, supplier, recipient, conduct, notice, m)));
                    }
                }
            }
        }
        return scenes;
    }

    private Scene scene(Map<String, String> values, Side supplier, Side recipient, Conduct conduct, int notice, Moment moment) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(moment.values());
        boolean sold = transfer.intermediaries().stream().anyMatch(p -> SELLERS.contains(p.role()) && isDprk(p));
        boolean abroad = transfer.intermediaries().stream().anyMatch(p -> FOREIGN_ROLES.contains(p.role()) && isForeign(p));
        boolean from = supplier.dprk() || sold && !recipient.dprk();
        return new Scene(all, from, recipient.dprk(), recipient.foreign() || abroad, conduct, moment.day(), moment.label(), notice);
    }

    private static void put(Map<String, String> values, String path, String value, int options) {
        if (options > 1) {
            values.put(path, value);
        }
    }

    /** Where a thing was made says nothing of who supplied it, unless IQ-14 is read so and nobody is known to have. */
    private List<Side> suppliers() {
        List<Side> sides = sides(transfer.supplier(), onlyDprk(transfer.recipient()));
        boolean made = transfer.items().stream().anyMatch(i -> i.origin().only().filter(Party.DPRK::equals).isPresent());
        if (!transfer.supplier().isUnknown() || !made || onlyDprk(transfer.recipient())) {
            return sides;
        }
        List<Side> read = new ArrayList<>();
        sides.forEach(s -> read.add(new Side(s.label(), s.dprk(), s.foreign(), Map.of("IQ-14", "origin-is-no-transfer"))));
        read.add(new Side("of the DPRK", true, false, Map.of("IQ-14", "origin-shows-supplier")));
        return read;
    }

    private List<Side> sides(Possible<Party> party, boolean otherIsDprk) {
        if (party.isUnknown()) {
            Side somebody = new Side("not of the DPRK", false, false);
            Side foreign = new Side("of another State", false, true);
            return otherIsDprk ? List.of(foreign) : List.of(new Side("of the DPRK", true, false), foreign, somebody);
        }
        Set<Side> found = new LinkedHashSet<>();
        for (Party p : party.listed()) {
            for (String state : p.state().listed()) {
                boolean dprk = state.equals(Party.DPRK);
                found.add(new Side(dprk ? "of the DPRK" : "of another State", dprk, !dprk));
            }
            if (p.state().isUnknown()) {
                found.add(new Side("of another State", false, true));
                found.add(new Side("not of the DPRK", false, false));
                if (!otherIsDprk) {
                    found.add(new Side("of the DPRK", true, false));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean onlyDprk(Possible<Party> party) {
        return !party.isUnknown() && party.listed().stream().allMatch(Scenes::isDprk);
    }

    private static boolean isDprk(Party party) {
        return party.state().only().filter(Party.DPRK::equals).isPresent();
    }

    private static boolean isForeign(Party party) {
        return party.state().only().filter(s -> !s.equals(Party.DPRK)).isPresent();
    }

    private List<Conduct> conducts() {
        return transfer.conduct().isUnknown() ? List.of(Conduct.SUPPLY, Conduct.ASSISTANCE, Conduct.FINANCING) : transfer.conduct().listed();
    }

    private List<Integer> notices() {
        if (transfer.notice().isUnknown()) {
            return List.of(-1, 5);
        }
        return transfer.notice().listed().stream().map((Notice n) -> n.given() ? n.daysBefore() : -1).distinct().toList();
    }

    /** The act's own date decides, or on the other reading of IQ-09 that of a contract which the facts date. */
    private List<Moment> moments(Measure measure, List<LocalDate> changes) {
        if (transfer.contractDate().equals(Edtf.UNKNOWN) || transfer.contractDate().isEmpty()) {
            return moments("date", transfer.date(), measure, changes, Map.of());
        }
        Edtf contract = Edtf.parse(transfer.contractDate());
        ActDate contracted = new ActDate(contract.text(), "conduct", false, "", contract.earliest(), contract.latest());
        List<Moment> moments = new ArrayList<>(moments("date", transfer.date(), measure, changes, Map.of("IQ-09", "act-date")));
        moments.addAll(moments("contractDate", contracted, measure, changes, Map.of("IQ-09", "contract-date")));
        return moments;
    }

    private List<Moment> moments(String path, ActDate date, Measure measure, List<LocalDate> changes, Map<String, String> read09) {
        List<Periods.Period> periods = Periods.of(date, measure, changes);
        boolean open = periods.size() > 1 && !date.throughout();
        List<Moment> moments = new ArrayList<>();
        for (Periods.Period period : periods) {
            Map<String, String> values = new TreeMap<>(read09);
            if (open) {
                values.put(path, period.label());
            }
            if (!period.adoptionDay()) {
                moments.add(new Moment(values, period.day(), period.label()));
                continue;
            }
            for (String reading : List.of(ALREADY, NOT_YET)) {
                Map<String, String> read = new TreeMap<>(values);
                read.put("IQ-26", reading);
                moments.add(new Moment(read, reading.equals(NOT_YET) ? period.day().minusDays(1) : period.day(), period.label()));
            }
        }
        return moments;
    }
}
