package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Notice;
import org.embargo.facts.Possible;
import org.embargo.facts.StateDetermination;

/** Reads what a State or the Committee did about a transfer: notice, decision, determination and escape. */
final class LegalActs {

    static final List<String> ESCAPES = List.of("humanitarian", "livelihood");

    private static final String BOTH_WAYS = "write true or false; when it is not known, list both cases under `oneOf`";

    private final Leaves leaves;
    private final Problems problems;

    LegalActs(Leaves leaves, Problems problems) {
        this.leaves = leaves;
        this.problems = problems;
    }

    /** Reads a notice to the Committee. */
    Optional<Possible<Notice>> notice(Located node) {
        return act(node, Notice.NONE, List.of("daysBefore"), fields ->
                fields.need("daysBefore", "write `{ daysBefore: 5 }`").flatMap(leaves::whole)
                        .map(days -> new Notice(true, days)));
    }

    /** Reads a decision of the Committee. */
    Optional<Possible<CommitteeDecision>> committeeDecision(Located node) {
        return act(node, CommitteeDecision.NONE, List.of("date", "allows"), fields ->
                Optional.of(new CommitteeDecision(true, date(fields), fields.read("allows", leaves::text, ""))));
    }

    /** Reads a State's determination. */
    Optional<Possible<StateDetermination>> stateDetermination(Located node) {
        return act(node, StateDetermination.NONE, List.of("state", "date"), fields ->
                fields.need("state", "say which State made it; `XA` stands for one that is not named").flatMap(leaves::state)
                        .map(state -> new StateDetermination(true, state, date(fields))));
    }

    /** Reads an escape. */
    Optional<Possible<Escape>> escape(Located node) {
        return act(node, Escape.NONE, List.of("kind", "determined", "notified"), fields -> {
            Optional<String> kind = fields.need("kind", "it is `humanitarian` or `livelihood`")
                    .flatMap(n -> leaves.word(n, ESCAPES));
            Optional<Boolean> determined = fields.need("determined", BOTH_WAYS).flatMap(leaves::truth);
            Optional<Boolean> notified = fields.need("notified", BOTH_WAYS).flatMap(leaves::truth);
            return kind.map(k -> new Escape(k, determined.orElse(false), notified.orElse(false)));
        });
    }

    private <T> Optional<Possible<T>> act(Located node, T none, List<String> keys, Function<Fields, Optional<T>> reading) {
        return leaves.possible(node, n -> n.is(PartyReader.NONE) ? Optional.of(none)
                : Fields.of(n, keys, problems).flatMap(reading));
    }

    private String date(Fields fields) {
        return fields.find("date").flatMap(leaves::date).map(Edtf::text).orElse("");
    }
}
