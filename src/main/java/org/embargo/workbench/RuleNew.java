package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Writes rule file, entry and fixtures of a provision, with blanks that only a lawyer can fill; the rulebook loads when all are filled.")
final class RuleNew implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("(unscr-(\\d{4}))/(op-\\d\\d(?:-[a-z0-9]+)*)");
    private static final Pattern ENTRY = Pattern.compile("(?m)^  (op-[a-z0-9-]+):");

    private final RuleCommands.Bench bench;

    @Parameters(paramLabel = "PROVISION", description = "Such as unscr-1874/op-12.")
    private String provision = "";

    @Option(names = "--adopted", paramLabel = "DAY", description = "When a resolution was adopted that the rulebook does not have yet.")
    private Optional<String> adopted = Optional.empty();

    @Option(names = "--measure", paramLabel = "ID", split = ",", description = "The measures that a resolution belongs to that the rulebook does not have yet.")
    private List<String> measures = new ArrayList<>();

    RuleNew(RuleCommands.Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws IOException {
        Matcher id = ID.matcher(provision);
        if (!id.matches()) {
            throw bad("PROVISION", "`" + provision + "` is no provision's id", "write it as unscr-1874/op-12 or unscr-1718/op-08-a-i");
        }
        if (!Files.isDirectory(bench.rules().get())) {
            throw bad("--rules", "`" + bench.rules().get() + "` is no folder", "a bundle cannot be changed; name the folder that it was made from");
        }
        Rulebook rulebook = bench.engine().get().rulebook();
        Optional<Instrument> known = rulebook.instruments().stream().filter(i -> i.id().equals(id.group(1))).findFirst();
        known.flatMap(i -> i.provisions().stream().filter(p -> p.id().equals(provision)).findFirst()).ifPresent(p -> {
            throw bad("PROVISION", "the rulebook has `" + provision + "` already", p.encoded() ? "add a rule to its file" : "it says why it is not encoded; take its entry out first");
        });
        LocalDate day = known.map(Instrument::adopted).orElseGet(this::day);
        List<String> its = known.isPresent() ? rulebook.measures().stream().filter(m -> m.includes(id.group(1))).map(Measure::id).toList() : measures(rulebook);
        write(new RuleTemplate(id.group(1), known.map(Instrument::symbol).orElse("S/RES/" + id.group(2) + " (" + day.getYear() + ")"),
                id.group(3), day, its.isEmpty() ? rulebook.measures().get(0).id() : its.get(0)), known.isPresent(), its);
        return 0;
    }

    private void write(RuleTemplate template, boolean known, List<String> measuresOfIt) throws IOException {
        Path rules = bench.rules().get();
        Path folder = rules.resolve(template.firstDay().getYear() + "-" + template.instrument());
        Map<Path, byte[]> anew = new LinkedHashMap<>();
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        put(anew, folder.resolve(template.key() + ".drl"), template.rule());
        template.fixtures().forEach((name, text) -> put(anew, bench.fixtures().resolve(provision).resolve(name), text));
        Path instrument = folder.resolve("instrument.yaml");
        Path top = rules.resolve("rulebook.yaml");
        if (known) {
            put(changed, instrument, withEntry(Files.readString(instrument), template));
        } else {
            put(anew, instrument, template.instrumentFile());
            put(changed, top, withInstrument(Files.readString(top), template.instrument(), measuresOfIt));
        }
        Writing.together(anew, changed);
        anew.keySet().forEach(file -> bench.out().accept("wrote " + FixtureRunner.name(file) + "\n"));
        changed.keySet().forEach(file -> bench.out().accept("changed " + FixtureRunner.name(file) + "\n"));
        bench.out().accept("fill in what is marked FILL IN; until then the rulebook is refused, and each blank is named\n");
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(adopted.orElseThrow(() -> new Refused(new Problem("usage/missing", "the rulebook does not have the resolution of `" + provision + "`",
                    "say with --adopted when it was adopted, and with --measure which measures it belongs to", Place.whole("--adopted")))));
        } catch (DateTimeParseException e) {
            throw bad("--adopted", "`" + adopted.orElse("") + "` is not a day", "write it as 2006-10-14");
        }
    }

    private List<String> measures(Rulebook rulebook) {
        List<String> known = rulebook.measures().stream().map(Measure::id).toList();
        if (measures.isEmpty() || !known.containsAll(measures)) {
            throw bad("--measure", measures.isEmpty() ? "nobody says which measures the resolution belongs to" : "one of `" + String.join(", ", measures) + "` is no measure",
                    "it has " + String.join(", ", known));
        }
        return measures;
    }

    private static void put(Map<Path, byte[]> files, Path file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts the entry before the first one that comes after it. */
    private static String withEntry(String text, RuleTemplate template) {
        Matcher entries = ENTRY.matcher(text);
        while (entries.find()) {
            if (entries.group(1).compareTo(template.key()) > 0) {
                return text.substring(0, entries.start()) + template.entry() + text.substring(entries.start());
            }
        }
        return (text.endsWith("\n") ? text : text + "\n") + template.entry();
    }

    /** Puts the instrument at the end of the list of each measure. */
    private static String withInstrument(String text, String instrument, List<String> measures) {
        String changed = text;
        for (String measure : measures) {
            Matcher list = Pattern.compile("(?s)\\n  \"?" + Pattern.quote(measure) + "\"?:\\n(?:(?!\\n  \\S).)*?instruments: \\[[^\\]]*(?=\\])").matcher(changed);
            if (!list.find()) {
                throw bad("--measure", "the list of instruments of `" + measure + "` in rulebook.yaml is not on one line", "write it as `instruments: [unscr-1718]`");
            }
            changed = changed.substring(0, list.end()) + ", " + instrument + changed.substring(list.end());
        }
        return changed;
    }

    private static Refused bad(String where, String sentence, String help) {
        return new Refused(new Problem("usage/bad-value", sentence, help, Place.whole(where)));
    }
}
