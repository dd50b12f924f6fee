package org.embargo.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Edition;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Question;
import org.embargo.law.Threshold;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** A folder that holds a rulebook: read, checked as a whole, and only then compiled. */
public final class RulesFolder {

    private static final int LARGEST = 1 << 20;
    private static final Pattern RULEBOOK = Pattern.compile(".*\\.(drl|ya?ml)");
    private static final Pattern PLACES = Pattern.compile("(rulebook|readings|items|vocabulary|definitions/thresholds|\\d{4}-[a-z0-9-]+/instrument)\\.yaml");

    private final Map<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> undecoded = new HashSet<>();

    private final CompiledRules.Cache cache;

    private RulesFolder(CompiledRules.Cache cache) {
        this.cache = cache;
    }

    /**
     * Loads the rulebook in a folder.
     *
     * @throws Refused with every problem of every file at once; nothing of such a rulebook is compiled or run
     */
    public static Rulebook load(Path folder) {
        return load(folder, RuleCache::compiled);
    }

    /** Loads the rulebook in a folder and keeps its compiled rules in another, which must be private to the user. */
    public static Rulebook load(Path folder, Path cache) {
        return load(folder, new RuleCache(cache));
    }

    private static Rulebook load(Path folder, CompiledRules.Cache cache) {
        RulesFolder loaded = new RulesFolder(cache);
        loaded.readAll(folder);
        return new DroolsRulebook(loaded.parts(null), cache);
    }

    /** Checks files given by name, and compiles nothing. */
    static List<Problem> check(Map<String, byte[]> files) {
        RulesFolder loaded = new RulesFolder(RuleCache::compiled);
        files.forEach(loaded::take);
        try {
            loaded.parts(null);
        } catch (Refused refused) {
            return refused.problems();
        }
        return List.of();
    }

    private void readAll(Path folder) {
        if (!Files.isRegularFile(folder.resolve("rulebook.yaml"))) {
            throw new Refused(new Problem("rulebook/not-found", "`" + folder + "` holds no rulebook", "name a folder with a `rulebook.yaml`", Place.whole(folder.toString())));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).filter(p -> RULEBOOK.matcher(p.toString()).matches()).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                take(name, Files.size(path) > LARGEST ? new byte[LARGEST + 1] : Files.readAllBytes(path));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(new Problem("rulebook/unreadable", "`" + folder + "` cannot be read", "check that the folder and its files may be read", Place.whole(folder.toString())));
        }
    }

    private void take(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(new Problem("rulebook/too-large", "this file is larger than 1 MiB", "split it", Place.whole(name)));
        } else if (!name.endsWith(".drl") && !PLACES.matcher(name).matches()) {
            problems.add(new Problem("rulebook/unknown-file", "no part of a rulebook is read from `" + name + "`",
                    "give it the name of a file that is read, or move it elsewhere", Place.whole(name)));
        } else {
            texts.put(name, decode(name, bytes));
        }
    }

    private String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(new Problem("rulebook/invalid-utf-8", "this file is not UTF-8", "save it as UTF-8", Place.whole(name)));
            undecoded.add(name);
            return "";
        }
    }

    /** Reads and checks files given by name, with rules that were read from them before. */
    static Parts parts(Map<String, String> files, List<ParsedRule> rules) {
        RulesFolder loaded = new RulesFolder(RuleCache::compiled);
        loaded.texts.putAll(files);
        return loaded.parts(rules);
    }

    /** Reads, checks and compiles files given by name. */
    static Rulebook loaded(Map<String, String> files) {
        RulesFolder loaded = new RulesFolder(RuleCache::compiled);
        loaded.texts.putAll(files);
        return new DroolsRulebook(loaded.parts(null), loaded.cache);
    }

    /** Compares the rules with the rest of the rulebook. */
    static Parts checked(Parts parts) {
        RulesFolder loaded = new RulesFolder(RuleCache::compiled);
        loaded.texts.putAll(parts.files());
        loaded.compare(parts);
        return parts;
    }

    private void compare(Parts parts) {
        Parity parity = new Parity(texts, problems);
        parity.asked(parts.questions());
        parity.words(parts.rules(), new KnownWords(parts.items(), parts.questions().keySet(), parts.thresholds()));
        parity.check(parts.instruments(), parts.rules(), parts.vocabulary());
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private List<ParsedRule> rules(Map<String, Question> questions) {
        List<ParsedRule> rules = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".drl") && !undecoded.contains(name)) {
                rules.addAll(new RuleFile(name, text, questions, problems).read());
            }
        });
        return rules;
    }

    private Parts parts(@Nullable List<ParsedRule> known) {
        YamlFile top = yaml("rulebook.yaml");
        Map<String, Question> questions = QuestionFile.questions(yaml("readings.yaml"));
        List<Threshold> thresholds = LawFiles.thresholds(yaml("definitions/thresholds.yaml"));
        List<Instrument> instruments = texts.keySet().stream().filter(n -> n.endsWith("/instrument.yaml")).map(n -> LawFiles.instrument(yaml(n))).toList();
        List<Measure> measures = LawFiles.measures(top, instruments);
        ItemFile items = new ItemFile(yaml("items.yaml"), questions.keySet());
        Vocabulary vocabulary = new Vocabulary(yaml("vocabulary.yaml"), questions, thresholds);
        Map<String, Node> at = top.entries();
        Edition edition = new Edition(top.word(at, "name"), top.word(at, "version"), digest());
        Parts parts = new Parts(edition, top.word(at, "catchAll"), instruments, measures, questions, thresholds, items, vocabulary,
                known == null ? rules(questions) : known, java.util.Collections.unmodifiableMap(new TreeMap<>(texts)));
        compare(parts);
        return parts;
    }

    private YamlFile yaml(String name) {
        if (!texts.containsKey(name)) {
            problems.add(new Problem("rulebook/not-found", "the rulebook has no `" + name + "`", "add it", Place.whole(name)));
        }
        boolean readable = texts.containsKey(name) && !undecoded.contains(name);
        return new YamlFile(name, readable ? texts.get(name) : "", readable, problems);
    }

    private String digest() {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\0').append(SourceDocument.digest(text)).append('\n'));
        return SourceDocument.digest(all.toString());
    }
}
