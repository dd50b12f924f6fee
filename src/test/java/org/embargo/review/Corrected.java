package org.embargo.review;

import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Input;
import org.embargo.assessment.Merged;
import org.embargo.assessment.Rulebook;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Transfer;
import org.embargo.intake.Intake;
import org.embargo.intake.ItemKinds;
import org.embargo.report.Reports;

/** Facts that the reader found and that a person corrects, without a rulebook behind them. */
record Corrected(DescribedFacts facts) {

    static final Set<String> KINDS = ItemKinds.ALL;
    static final Intake INTAKE = new Intake(KINDS, Path.of("seeds/lexicon"));
    private static final Reports REPORTS = new Reports(mock(Rulebook.class));

    static Corrected read(String text) {
        return new Corrected(INTAKE.read(new Input("report.txt", text.getBytes(StandardCharsets.UTF_8), Optional.of("2023-09-05"))));
    }

    /** Writes the facts as a file and reads them again, as a person's editor would. */
    Corrected written() {
        return new Corrected(INTAKE.read(new Input("facts.yaml", REPORTS.factsFile(facts).getBytes(StandardCharsets.UTF_8), Optional.empty())));
    }

    Corrected set(String transfer, String fact, String value) {
        return new Corrected(INTAKE.revise(facts, transfer, List.of(fact + "=" + value)));
    }

    Corrected marked(String transfer, String path, FilledBy how) {
        return with(facts.transfers().stream().map(t -> t.id().equals(transfer) ? marked(t, path, how) : t).toList());
    }

    private static Transfer marked(Transfer t, String path, FilledBy how) {
        Map<String, FilledBy> filled = new HashMap<>(t.filledBy());
        filled.put(path, how);
        return new Transfer(t.id(), t.summary(), t.supplier(), t.recipient(), t.intermediaries(), t.items(), t.conduct(), t.stage(), t.date(),
                t.contractDate(), t.standing(), t.notice(), t.committeeDecision(), t.stateDetermination(), t.escape(), t.passages(), filled,
                t.deductions(), t.notes());
    }

    Corrected without(String transfer) {
        return with(facts.transfers().stream().filter(t -> !t.id().equals(transfer)).toList());
    }

    Corrected with(List<Transfer> transfers) {
        return new Corrected(new DescribedFacts(facts.documents(), transfers, facts.setAside(), facts.extensions(), facts.asRead(), facts.conflicts()));
    }

    Merged mergedWith(DescribedFacts fresh) {
        return new Reviews(REPORTS::facts, INTAKE).merge(facts, fresh);
    }

    String annotations() {
        return REPORTS.annotations(facts);
    }
}
