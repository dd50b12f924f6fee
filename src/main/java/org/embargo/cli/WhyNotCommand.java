package org.embargo.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.AssessedTransfer;
import org.embargo.assessment.Changes;
import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Measure;
import org.embargo.law.Provision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "why-not", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Says which conditions of a provision are not met, with the value seen, and what would make it apply.")
final class WhyNotCommand extends Work {

    @Parameters(index = "1", paramLabel = "TRANSFER", description = "Id of the transfer, for example T2.")
    private String transfer = "";

    @Parameters(index = "2", paramLabel = "PROVISION", description = "Id of the provision, for example unscr-1874/op-09; embargo law lists them.")
    private String provision = "";

    @Mixin
    private final Asked asked = new Asked();

    @Option(names = "--all", description = ExplainCommand.ALL)
    private boolean all;

    WhyNotCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        String format = asked.format(engine);
        List<String> having = having();
        Assessment assessment = asked.of(transfer, having.subList(0, 1), engine, inputs, output);
        AssessedTransfer assessed = assessment.transfers().get(0);
        Map<String, Changes> changes = new LinkedHashMap<>();
        assessment.measures().stream().map(Measure::id).filter(having::contains)
                .forEach(m -> changes.put(m, engine.get().reaching(assessment, transfer, m, provision, all ? Integer.MAX_VALUE : Changes.FIRST)));
        if (changes.isEmpty()) {
            throw Usage.badValue("--measure", "`" + provision + "` is no part of that measure", "it is part of " + String.join(", ", having));
        }
        output.print(engine.get().argument().whyNot(assessment, assessed, provision, changes, format));
        return 0;
    }

    private List<String> having() {
        List<Measure> measures = engine.get().rulebook().measures();
        List<String> having = measures.stream().filter(m -> m.provisions().stream().anyMatch(p -> p.id().equals(provision) && encoded(p))).map(Measure::id).toList();
        if (having.isEmpty()) {
            List<String> known = measures.stream().flatMap(m -> m.provisions().stream()).filter(this::encoded).map(Provision::id).distinct().toList();
            String near = Suggestion.didYouMean(provision, known);
            throw new Refused(new Problem("usage/unknown-provision", "no rule encodes a provision `" + provision + "`",
                    near.isEmpty() ? "`embargo law` lists them" : near, Place.whole("why-not")));
        }
        return having;
    }

    private boolean encoded(Provision p) {
        return engine.get().rulebook().rules().stream().anyMatch(r -> r.of().equals(p.id()));
    }
}
