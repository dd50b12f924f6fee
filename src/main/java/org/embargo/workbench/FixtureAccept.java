package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "accept", mixinStandardHelpOptions = true, description = "Lets suggested fixtures count: takes the mark off and puts them into the folders of their provisions.")
final class FixtureAccept implements Callable<Integer> {

    private static final int FAILED = 1;

    private final FixtureCommands.Bench bench;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Fixtures below fixtures/suggested.")
    private List<Path> files = List.of();

    FixtureAccept(FixtureCommands.Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        Path suggested = bench.fixtures().resolve(FixtureCommands.SUGGESTED).toAbsolutePath().normalize();
        files.forEach(file -> check(file, suggested));
        List<FixtureRun> runs = files.stream().map(new FixtureRunner(bench.engine().get())::run).toList();
        if (!runs.stream().allMatch(FixtureRun::passed)) {
            bench.out().accept(TextResults.of(runs));
            return FAILED;
        }
        for (Path file : files) {
            Path target = bench.fixtures().resolve(suggested.relativize(file.toAbsolutePath().normalize()).toString());
            String text = Files.readString(file).replaceFirst("^(# suggested:[^\n]*\n)+", "");
            Writing.anew(java.util.Map.of(target, text.getBytes(StandardCharsets.UTF_8)));
            Files.delete(file);
            bench.out().accept("accepted " + FixtureRunner.name(target) + "\n");
        }
        return 0;
    }

    private static void check(Path file, Path suggested) {
        if (!file.toAbsolutePath().normalize().startsWith(suggested) || !Files.isRegularFile(file)) {
            throw new Refused(new Problem("input/not-found", "`" + file + "` is no suggested fixture", "suggestions lie below `fixtures/suggested`", Place.whole(file.toString())));
        }
    }
}
