package org.embargo.secondopinion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.embargo.facts.ItemFacts;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;

/** What can matter by the reference: facts, numbers and questions (section 5.1, column "acts on"; section 6.1). */
final class Matters {

    /** Questions that stand in provisions of the measures 2006 and 2009. */
    static final Set<String> RULE_QUESTIONS = Set.of("IQ-05", "IQ-20");

    /** Questions that stand in provisions of measure 2017: whose determination, what an escape needs, samples (section 5.1). */
    static final Set<String> LATER_QUESTIONS = Set.of("IQ-22", "IQ-23", "IQ-28");

    /** The usual answers to the questions that stand in provisions. */
    static final Map<String, String> USUAL = Map.of("IQ-05", "ban-stands", "IQ-20", "procedure", "IQ-22", "jurisdiction", "IQ-23", "determined-and-notified", "IQ-28",
            "samples-move");

    /** Questions about acts: gift and barter, repair, licence, deployment, samples (section 5.1). */
    static final Set<String> ACT_QUESTIONS = Set.of("IQ-06", "IQ-11", "IQ-15", "IQ-19", "IQ-28");

    private Matters() {
    }

    /** Returns the physical facts by which things of this kind are tested. */
    static Set<String> facts(ItemKind kind) {
        Set<String> facts = new TreeSet<>(switch (kind.word("register")) {
            case "I", "II" -> Set.of("weightTonnes", "calibreMm");
            case "III" -> Set.of("calibreMm", "indirectFire");
            case "IV", "V" -> Set.of("armed");
            case "VI" -> Set.of("displacementTonnes", "rangeKm");
            case "VII" -> Set.of("rangeKm");
            default -> Set.<String>of();
        });
        if (!kind.word("list").equals("none")) {
            facts.addAll(Set.of("meetsListSpecification", "listed"));
        }
        return facts;
    }

    /** Returns the numbers of section 6 at which a physical fact changes an answer. */
    static List<Double> breakpoints(PhysicalFact fact) {
        return switch (fact) {
            case CALIBRE_MM -> List.of(12.5, 75.0, 100.0);
            case RANGE_KM -> List.of(25.0);
            case DISPLACEMENT_TONNES -> List.of(500.0, 750.0);
            case WEIGHT_TONNES -> List.of(16.5);
            default -> List.of();
        };
    }

    /** Returns the questions that section 5.1 asks about such an item. */
    static Set<String> questions(ItemFacts item) {
        Set<String> asked = new TreeSet<>();
        ask(asked, "IQ-01", !item.munitionOf().equals("none") || item.sensor());
        ask(asked, "IQ-02", item.register().equals("VI") || item.unmanned());
        ask(asked, "IQ-03", item.surfaceToAir());
        ask(asked, "IQ-04", item.unguided());
        ask(asked, "IQ-15", item.input() || item.productionHelp() && !item.armsByClass().equals("IQ-08"));
        ask(asked, "IQ-16", item.militarised());
        ask(asked, "IQ-19", item.troops());
        ask(asked, "IQ-29", item.register().equals("III"));
        ask(asked, "IQ-30", item.borderline());
        ask(asked, "IQ-31", item.sporting());
        ask(asked, item.armsByClass(), item.armsByClass().startsWith("IQ-"));
        return asked;
    }

    private static void ask(Set<String> asked, String question, boolean matters) {
        if (matters) {
            asked.add(question);
        }
    }
}
