package org.embargo.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Runs fixtures whenever a rule or a fixture changes, and shows what came out otherwise than before. */
final class Watch {

    private static final int INTERRUPTED = 130;

    private final Supplier<Engine> rulebook;
    private final Supplier<List<Path>> fixtures;
    private final Path rules;
    private final Consumer<String> out;
    private Optional<FixtureRunner> runner = Optional.empty();
    private Map<String, FixtureRun> last = new LinkedHashMap<>();

    /**
     * Watches.
     *
     * @param rulebook gives the rulebook as it is now
     * @param rules the folder that it is in
     * @param fixtures gives the fixtures that are there now
     */
    Watch(Supplier<Engine> rulebook, Path rules, Supplier<List<Path>> fixtures, Consumer<String> out) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.fixtures = fixtures;
        this.out = out;
    }

    /** Runs everything once, and again what each set of changed files can move; returns when there are no more changes. */
    int run(Iterator<Set<Path>> changes) {
        reopen();
        last = runs(fixtures.get());
        out.accept(TextResults.of(List.copyOf(last.values())) + "watching; end with Ctrl-C\n");
        while (changes.hasNext()) {
            after(changes.next());
        }
        return INTERRUPTED;
    }

    private boolean reopen() {
        try {
            runner = Optional.of(new FixtureRunner(rulebook.get()));
            return true;
        } catch (Refused refused) {
            if (runner.isEmpty()) {
                throw refused;
            }
            refused.problems().stream().map(Problem::text).forEach(text -> out.accept(text + "\n\n"));
            out.accept("the rules are refused; nothing was run\n");
            return false;
        }
    }

    private void after(Set<Path> changed) {
        changed.stream().sorted().forEach(file -> out.accept("\nchanged: " + FixtureRunner.name(file) + "\n"));
        boolean rulesToo = changed.stream().anyMatch(file -> file.startsWith(rules));
        if (rulesToo && !reopen()) {
            return;
        }
        try {
            List<Path> there = fixtures.get();
            Map<Boolean, List<Path>> again = there.stream().filter(f -> rulesToo || changed.contains(f) || !last.containsKey(FixtureRunner.name(f)))
                    .collect(Collectors.partitioningBy(f -> changed.stream().anyMatch(c -> isAbout(f, c))));
            last.keySet().retainAll(there.stream().map(FixtureRunner::name).toList());
            show(again.get(true), again.get(false).isEmpty() ? "" : " so far; the others follow");
            show(again.get(false), "");
            out.accept(TextResults.summary(List.copyOf(last.values())));
        } catch (Refused refused) {
            refused.problems().stream().map(Problem::text).forEach(text -> out.accept(text + "\n"));
        }
    }

    /** Returns whether a fixture is about the provision whose rule file changed; those run first. */
    private boolean isAbout(Path fixture, Path changed) {
        String rule = changed.startsWith(rules) ? rules.relativize(changed).toString().replace('\\', '/') : "";
        return rule.endsWith(".drl") && fixture.toString().replace('\\', '/').contains("/" + rule.replaceFirst("^\\d{4}-", "").replace(".drl", "/"));
    }

    private Map<String, FixtureRun> runs(List<Path> files) {
        Map<String, FixtureRun> runs = new LinkedHashMap<>();
        runner.orElseThrow().run(files).forEach(run -> runs.put(run.name(), run));
        return runs;
    }

    private void show(List<Path> files, String more) {
        List<FixtureRun> worse = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Map<String, FixtureRun> now = runs(files);
        now.forEach((name, run) -> {
            FixtureRun before = last.get(name);
            if (before == null || !run.like(before)) {
                worse.addAll(run.passed() ? List.of() : List.of(run));
                text.append(run.passed() ? "now passes: " + name + "\n" : "");
            }
        });
        last.putAll(now);
        String all = TextResults.details(worse) + text;
        boolean nothing = all.isEmpty() && !files.isEmpty();
        out.accept((nothing ? "none of " + files.size() + " comes out otherwise than before" + more + "\n" : all + (more.isEmpty() || files.isEmpty() ? "" : files.size() + " run" + more + "\n")));
    }
}
