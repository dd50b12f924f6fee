package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.facts.Assertion;
import org.embargo.facts.Denial;
import org.embargo.facts.Edtf;
import org.embargo.facts.Modality;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Standing;

/** Reads who takes part in a transfer, who asserts it and who denies it. */
final class PartyReader {

    static final List<String> KEYS = List.of("party", "state", "kind", "role");
    static final List<String> ROLES = List.of("seller", "broker", "arranger", "carrier", "flag", "owner", "operator",
            "lessee", "charterer", "financier", "transit");
    static final List<String> DENIALS = List.of("transfer", "recipient", "illegality", "date");
    static final List<String> STANDING_KEYS = List.of("modality", "assertedBy", "deniedBy");
    static final String NONE = "none";

    private static final List<String> ASSERTION_KEYS = List.of("party", "state", "kind", "role", "date", "documents");
    private static final List<String> DENIAL_KEYS = List.of("party", "state", "kind", "role", "date", "denies", "documents");

    private final Leaves leaves;
    private final Problems problems;
    private final EvidenceReader evidence;

    PartyReader(Leaves leaves, Problems problems, EvidenceReader evidence) {
        this.evidence = evidence;
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads a supplier or a recipient, about whom there may be doubt. */
    Optional<Possible<Party>> possible(Located node) {
        return leaves.possible(node, n -> Fields.of(n, KEYS, problems).map(this::party));
    }

    /** Reads brokers, carriers and other third parties. */
    List<Party> intermediaries(Located node) {
        List<Party> parties = new ArrayList<>();
        for (Located one : entries(node)) {
            Fields.of(one, KEYS, problems).ifPresent(fields -> {
                fields.find("role").ifPresent(role -> leaves.word(role, ROLES));
                parties.add(party(fields));
            });
        }
        return parties;
    }

    /** Reads who says what, and how firmly. */
    Optional<Standing> standing(Located node) {
        if (node.is(Edtf.UNKNOWN)) {
            return Optional.of(Standing.unknown());
        }
        return Fields.of(node, STANDING_KEYS, problems).map(fields -> new Standing(
                fields.read("modality", n -> leaves.possible(n, this::modality), Possible.unknown()),
                fields.read("assertedBy", n -> Optional.of(assertions(n)), List.of()),
                fields.read("deniedBy", n -> Optional.of(denials(n)), List.of())));
    }

    private Optional<Modality> modality(Located node) {
        return leaves.word(node, Modality.words()).flatMap(Modality::of);
    }

    private List<Assertion> assertions(Located node) {
        List<Assertion> assertions = new ArrayList<>();
        for (Located one : entries(node)) {
            Fields.of(one, ASSERTION_KEYS, problems).ifPresent(f -> assertions.add(new Assertion(party(f), date(f), documents(f))));
        }
        return assertions;
    }

    private List<Denial> denials(Located node) {
        List<Denial> denials = new ArrayList<>();
        for (Located one : entries(node)) {
            Fields.of(one, DENIAL_KEYS, problems).ifPresent(f -> denials.add(new Denial(party(f),
                    f.read("denies", n -> leaves.word(n, DENIALS), "transfer"), date(f), documents(f))));
        }
        return denials;
    }

    private List<String> documents(Fields fields) {
        return fields.find("documents").map(n -> Fields.list(n, problems).stream().flatMap(d -> evidence.document(d).stream()).toList()).orElse(List.of());
    }

    /** Opens a list for which {@code none} and {@code unknown} may stand. */
    private List<Located> entries(Located node) {
        return node.is(NONE) || node.is(Edtf.UNKNOWN) ? List.of() : Fields.list(node, problems);
    }

    private Party party(Fields fields) {
        String name = fields.read("party", leaves::text, "");
        return new Party(name.equals(Edtf.UNKNOWN) ? "" : name,
                fields.read("state", n -> leaves.possible(n, leaves::state), Possible.unknown()),
                fields.read("kind", leaves::text, ""),
                fields.read("role", leaves::text, ""));
    }

    private String date(Fields fields) {
        return fields.read("date", leaves::date, new Edtf("", Optional.empty(), Optional.empty())).text();
    }
}
