package org.embargo.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Instrument;
import org.embargo.law.Provision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "law", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Lists the instruments and their provisions, and which of them are encoded.")
final class LawCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final Output output;

    @Parameters(arity = "0..1", paramLabel = "PROVISION", description = "Id of a provision or an instrument, for example unscr-1874/op-09.")
    private Optional<String> wanted = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text unless named.")
    private String format = "text";

    LawCommand(Supplier<Engine> engine, Output output) {
        this.engine = engine;
        this.output = output;
    }

    @Override
    public Integer call() {
        boolean json = Formats.of(format, List.of("text", "json")).equals("json");
        List<Instrument> instruments = engine.get().rulebook().instruments().stream().map(this::chosen).filter(i -> !i.provisions().isEmpty()).toList();
        if (instruments.isEmpty()) {
            throw unknown();
        }
        output.print(json ? LawJson.instruments(instruments) : text(instruments));
        return 0;
    }

    private Instrument chosen(Instrument i) {
        List<Provision> provisions = i.provisions().stream().filter(p -> wanted.isEmpty() || p.id().equals(wanted.get()) || i.id().equals(wanted.get())).toList();
        return new Instrument(i.id(), i.symbol(), i.adopted(), i.link(), i.ends(), provisions);
    }

    private Refused unknown() {
        List<String> ids = engine.get().rulebook().instruments().stream().flatMap(i -> i.provisions().stream()).map(Provision::id).toList();
        String near = Suggestion.didYouMean(wanted.orElse(""), ids);
        return new Refused(new Problem("usage/unknown-provision", "the rulebook has no provision `" + wanted.orElse("") + "`",
                near.isEmpty() ? "`embargo law` lists them" : near, Place.whole("law")));
    }

    private static String text(List<Instrument> instruments) {
        StringBuilder out = new StringBuilder();
        for (Instrument i : instruments) {
            out.append(out.isEmpty() ? "" : "\n").append(i.symbol()).append(", adopted ").append(i.adopted()).append("  ").append(i.link()).append('\n');
            for (Provision p : i.provisions()) {
                out.append("\n  ").append(p.id()).append("  ").append(p.paragraph()).append(", in force from ").append(p.inForceFrom()).append('\n');
                out.append("      ").append(p.summary()).append('\n');
                out.append("      binds ").append(p.binds()).append('\n');
                p.exceptionTo().forEach(e -> out.append("      exception to ").append(e).append('\n'));
                out.append("      ").append(p.encoded() ? "encoded" : "not encoded: " + p.notEncoded()).append("; source ").append(p.review())
                        .append("; reviewedBy: ").append(p.reviewedBy()).append('\n');
            }
        }
        return out.toString();
    }
}
