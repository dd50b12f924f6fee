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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.Bundles;
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
    private static final Pattern BLANK = Pattern.compile("FILL IN[^\"\\n]*");
    private static final Pattern PLACES = Pattern.compile("(rulebook|readings|items|vocabulary|definitions/thresholds|\\d{4}-[a-z0-9-]+/instrument)\\.yaml");

    private final Map<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> undecoded = new HashSet<>();

    private RulesFolder() {
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

    /**
     * Loads the rulebook in a folder, or in a bundle whose signature one of the keys has made.
     *
     * @param cache where compiled rules are kept
     * @param trusted files and folders of public keys
     */
    public static Rulebook load(Path rules, Path cache, List<Path> trusted) {
        return Files.isRegularFile(rules) ? new DroolsRulebook(parts(SignedBundles.rules(rules, trusted)), new RuleCache(cache)) : load(rules, cache);
    }

    /** Returns what reads a rules folder again each time that it is asked, and compiles only the rule files that changed since the first time. */
    public static Supplier<Rulebook> following(Path folder, Path cache) {
        return new Following(folder, new RuleCache(cache));
    }

    /** Returns what packs and opens rulebook bundles. */
    public static Bundles bundles() {
        return new SignedBundles();
    }

    private static Rulebook load(Path folder, CompiledRules.Cache cache) {
        return new DroolsRulebook(parts(bytes(folder)), cache);
    }

    /** Reads and checks files given by name; refuses with every problem. */
    static Parts parts(Map<String, byte[]> files) {
        RulesFolder loaded = new RulesFolder();
        files.forEach(loaded::take);
        return loaded.read(null);
    }

    /** Checks files given by name, and compiles nothing. */
    static List<Problem> check(Map<String, byte[]> files) {
        try {
            parts(files);
        } catch (Refused refused) {
            return refused.problems();
        }
        return List.of();
    }

    /** Reads the files of a rulebook, by name; of one that is too large only so much that it can be refused. */
    static Map<String, byte[]> bytes(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isRegularFile(folder.resolve("rulebook.yaml"))) {
            throw new Refused(new Problem("rulebook/not-found", "`" + folder + "` holds no rulebook", "name a folder with a `rulebook.yaml`", Place.whole(folder.toString())));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).filter(p -> RULEBOOK.matcher(p.toString()).matches()).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.put(name, Files.size(path) > LARGEST ? new byte[LARGEST + 1] : Files.readAllBytes(path));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(new Problem("rulebook/unreadable", "`" + folder + "` cannot be read", "check that the folder and its files may be read", Place.whole(folder.toString())));
        }
        return files;
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
        RulesFolder loaded = new RulesFolder();
        loaded.texts.putAll(files);
        return loaded.read(rules);
    }

    /** Reads, checks and compiles files given by name. */
    static Rulebook loaded(Map<String, String> files) {
        RulesFolder loaded = new RulesFolder();
        loaded.texts.putAll(files);
        return new DroolsRulebook(loaded.read(null), RuleCache::compiled);
    }

    /** Compares the rules with the rest of the rulebook. */
    static Parts checked(Parts parts) {
        RulesFolder loaded = new RulesFolder();
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

    private Parts read(@Nullable List<ParsedRule> known) {
        refuseBlanks();
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

    /** A rulebook with a blank is not read any further: whatever else is wrong may be for want of what is to be filled in. */
    private void refuseBlanks() {
        texts.forEach((name, text) -> BLANK.matcher(text).results().forEach(blank -> problems.add(new Problem("rulebook/not-filled-in", "a blank stands here",
                "write what it asks for, without the mark", Place.at(name, text, blank.start(), blank.end() - blank.start())))));
        if (problems.stream().anyMatch(p -> p.code().equals("rulebook/not-filled-in"))) {
            throw new Refused(problems);
        }
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
