package org.embargo.workbench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.embargo.assessment.Assessment;
import org.embargo.assessment.Engine;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.Mutants;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "suggest", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes the fewest fixtures that would notice what no fixture notices yet; none counts until somebody accepts it.")
final class FixtureSuggest implements Callable<Integer> {

    private static final int FAILED = 1;

    private final FixtureCommands.Bench bench;

    @Option(names = "--rule", paramLabel = "ID|FILE", description = "Only for this rule, provision, definition, question or file, such as unscr-1874/op-09. Repeatable.")
    private List<String> rules = new ArrayList<>();

    /** A fixture that closes gaps: its text, and what it is read as. */
    private record Suggested(String text, Fixture fixture) {
    }

    FixtureSuggest(FixtureCommands.Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() {
        Engine engine = bench.engine().get();
        FixtureRunner runner = new FixtureRunner(engine);
        List<Path> files = Selection.of(List.of(bench.fixtures()));
        List<FixtureRun> runs = files.stream().map(runner::run).filter(r -> r.failed() || r.refused()).toList();
        if (!runs.isEmpty()) {
            bench.out().accept(TextResults.of(runs));
            return FAILED;
        }
        List<Fixture> fixtures = files.stream().map(runner::read).toList();
        Mutating mutating = new Mutating(engine, fixtures, Map.of());
        List<Mutation> survivors = mutating.of(MutateCommand.chosen(mutating.all(), rules), bench.stopwatch()).stream()
                .filter(m -> m.verdict() == Mutation.Verdict.SURVIVED).toList();
        List<Suggested> proposed = survivors.stream().filter(m -> !m.proposal().isEmpty()).map(m -> suggested(engine, m)).toList();
        SmallestCover cover = SmallestCover.of(closes(engine, survivors, proposed));
        Map<Path, byte[]> written = new LinkedHashMap<>();
        cover.chosen().stream().map(proposed::get).forEach(s -> written.put(file(engine, s.fixture(), written), s.text().getBytes(StandardCharsets.UTF_8)));
        Writing.anew(written);
        written.keySet().forEach(file -> bench.out().accept("suggested " + FixtureRunner.name(file) + "\n"));
        bench.out().accept(said(engine, survivors, proposed, cover, fixtures));
        return 0;
    }

    private static Suggested suggested(Engine engine, Mutation survivor) {
        String sentence = survivor.mutant().sentence().replaceAll("\\s+", " ");
        String text = survivor.proposal().replaceFirst("^# Proposed[^\n]*\n", "").replaceFirst("case: >-\n[^\n]*\n",
                java.util.regex.Matcher.quoteReplacement("case: " + HouseYaml.sentence("It would matter if " + sentence + ".") + "\n"));
        String marked = "# suggested: no fixture notices it when " + sentence + "; say the case in your own words\n" + text;
        return new Suggested(marked, engine.fixtureReader().readFixture("suggestion", marked.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns for each suggestion the survivors that it notices. */
    private static List<BitSet> closes(Engine engine, List<Mutation> survivors, List<Suggested> proposed) {
        List<Mutants.Tried> tried = proposed.isEmpty() ? List.of() : engine.rulebook().mutants().tried(survivors.stream().map(Mutation::mutant).toList());
        return proposed.stream().map(s -> {
            BitSet closed = new BitSet();
            IntStream.range(0, tried.size()).filter(i -> tried.get(i).rulebook().filter(changed -> MutationRun.notices(s.fixture(), changed)).isPresent()).forEach(closed::set);
            return closed;
        }).toList();
    }

    private Path file(Engine engine, Fixture fixture, Map<Path, byte[]> others) {
        Assessment assessment = engine.assess(fixture.facts(), List.of("all"), fixture.readings());
        String side = Side.of(assessment, assessment.transfers().get(0), fixture.about()).orElse("near-miss");
        Path folder = bench.fixtures().resolve(FixtureCommands.SUGGESTED).resolve(fixture.about());
        String name = new FixtureDraft(fixture.about(), side, fixture.sentence(), "").fileName("");
        Path file = folder.resolve(name);
        for (int i = 2; others.containsKey(file) || Files.exists(file); i++) {
            file = folder.resolve(name.replaceFirst("\\.yaml$", "-" + i + ".yaml"));
        }
        return file;
    }

    private static String said(Engine engine, List<Mutation> survivors, List<Suggested> proposed, SmallestCover cover, List<Fixture> fixtures) {
        if (survivors.isEmpty()) {
            return "every change that was tried is noticed; there is nothing to suggest\n";
        }
        List<Fixture> more = new ArrayList<>(fixtures);
        cover.chosen().forEach(i -> more.add(proposed.get(i).fixture()));
        int before = gaps(engine, fixtures);
        return survivors.size() + (survivors.size() == 1 ? " change that no fixture notices, " : " changes that no fixture notices, ") + proposed.size() + " of them shown by a situation; "
                + cover.chosen().size() + (cover.chosen().size() == 1 ? " suggestion" : " suggestions") + " for these" + (cover.proved() ? ", and fewer would not do" : ", found by taking each time the one that shows most") + "\n"
                + "gaps of coverage: " + before + " without them, " + gaps(engine, more) + " with them\n";
    }

    private static int gaps(Engine engine, List<Fixture> fixtures) {
        return CoverageScore.of(Covering.of(engine.rulebook(), fixtures), CoverageFloors.of(java.util.Optional.empty(), List.of())).gaps().size();
    }
}
