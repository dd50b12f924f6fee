package org.embargo.rulebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.embargo.assessment.Rulebook;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.law.Edition;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.Provision;
import org.embargo.law.Question;
import org.embargo.law.Threshold;
import org.snakeyaml.engine.v2.nodes.Node;

/** A folder that holds a rulebook: read, checked as a whole, and only then compiled. */
public final class RulesFolder {

    private final Map<String, String> texts = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

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
        return loaded.rulebook(folder);
    }

    private void readAll(Path folder) {
        if (!Files.isRegularFile(folder.resolve("rulebook.yaml"))) {
            throw new Refused(new Problem("rulebook/not-found", "`" + folder + "` holds no rulebook", "name a folder with a `rulebook.yaml`", Place.whole(folder.toString())));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.filter(Files::isRegularFile).filter(p -> p.toString().matches(".*\\.(drl|yaml)")).sorted().toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                texts.put(name, decode(name, Files.readAllBytes(path)));
            }
        } catch (IOException e) {
            throw new Refused(new Problem("rulebook/unreadable", "`" + folder + "` cannot be read", "", Place.whole(folder.toString())));
        }
    }

    private String decode(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            problems.add(new Problem("rulebook/invalid-utf-8", "this file is not UTF-8", "save it as UTF-8", Place.whole(name)));
            return "";
        }
    }

    private Rulebook rulebook(Path folder) {
        YamlFile top = yaml("rulebook.yaml");
        Map<String, Question> questions = LawFiles.questions(yaml("readings.yaml"));
        List<Threshold> thresholds = LawFiles.thresholds(yaml("definitions/thresholds.yaml"));
        List<Instrument> instruments = texts.keySet().stream().filter(n -> n.matches("[^/]+/instrument\\.yaml")).map(n -> LawFiles.instrument(yaml(n))).toList();
        List<Measure> measures = LawFiles.measures(top, instruments);
        ItemFile items = new ItemFile(yaml("items.yaml"));
        Vocabulary vocabulary = new Vocabulary(yaml("vocabulary.yaml"), questions, thresholds);
        List<ParsedRule> rules = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".drl")) {
                rules.addAll(new RuleFile(name, text, questions, problems).read());
            }
        });
        checkParity(instruments, rules, vocabulary);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Map<String, Node> at = top.entries();
        Edition edition = new Edition(LawFiles.word(top, at, "name"), LawFiles.word(top, at, "version"), digest());
        return new DroolsRulebook(edition, LawFiles.word(top, at, "catchAll"), instruments, measures, questions, thresholds, items, vocabulary, rules, cache);
    }

    private YamlFile yaml(String name) {
        if (!texts.containsKey(name)) {
            problems.add(new Problem("rulebook/not-found", "the rulebook has no `" + name + "`", "add it", Place.whole(name)));
        }
        return new YamlFile(name, texts.getOrDefault(name, "{}"), problems);
    }

    private void checkParity(List<Instrument> instruments, List<ParsedRule> rules, Vocabulary vocabulary) {
        List<Provision> provisions = instruments.stream().flatMap(i -> i.provisions().stream()).toList();
        List<String> known = provisions.stream().map(Provision::id).toList();
        java.util.Set<String> names = new java.util.HashSet<>();
        for (ParsedRule rule : rules) {
            if (!names.add(rule.name())) {
                problem("rule/duplicate-name", "the rule name `" + rule.name() + "` is used twice", "give one of them another name", rule.file(), rule.name());
            }
            rule.provision().filter(p -> !known.contains(p)).ifPresent(p -> problem("rule/unknown-provision", "`" + p + "` is no provision of its instrument",
                    org.embargo.evidence.Suggestion.didYouMean(p, known) + " Add it to `instrument.yaml`.", rule.file(), rule.name()));
            rule.subject().constraints().stream().filter(c -> !vocabulary.says(rule, c)).forEach(c -> problem("rule/no-phrase",
                    "vocabulary.yaml has no phrase for `" + c.text() + "`", "add one, so that the condition can be explained", rule.file(), c.text()));
        }
        for (Provision provision : provisions) {
            boolean ruled = rules.stream().anyMatch(r -> r.provision().equals(java.util.Optional.of(provision.id())));
            if (ruled != provision.encoded() && problems.isEmpty()) {
                problem("rulebook/not-encoded", ruled ? "`" + provision.id() + "` is encoded and yet says why it is not" : "no rule encodes `" + provision.id() + "`",
                        "write its rule, or say `notEncoded:` and why", "instrument.yaml", provision.shortName());
            }
        }
    }

    private void problem(String code, String sentence, String help, String file, String word) {
        String text = texts.getOrDefault(file, "");
        int at = text.indexOf(word);
        problems.add(new Problem(code, sentence, help, at < 0 ? Place.whole(file) : Place.at(file, text, at, word.length())));
    }

    private String digest() {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\0').append(SourceDocument.digest(text)).append('\n'));
        return SourceDocument.digest(all.toString());
    }
}
