package org.embargo.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Suggestion;
import org.embargo.law.Duty;
import org.embargo.law.Instrument;
import org.embargo.law.Provision;
import org.embargo.law.Question;

/** Compares the files of a rulebook with each other: rules with provisions, provisions with rules, conditions with phrases. */
final class Parity {

    private final Map<String, String> texts;
    private final List<Problem> problems;

    Parity(Map<String, String> texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Notes the questions that the engine itself asks and that the rulebook does not answer. */
    void asked(Map<String, Question> questions) {
        List<String> wanted = List.of("already-in-force", "not-yet");
        if (texts.containsKey("readings.yaml") && problems.isEmpty() && (!questions.containsKey("IQ-26") || !questions.get("IQ-26").names().containsAll(wanted))) {
            problem("rulebook/missing", "the engine asks IQ-26, whether an act on an adoption day came after it, and this file does not have it",
                    "add it with the alternatives `already-in-force` and `not-yet`", "readings.yaml", "\0", false);
        }
    }

    /** Notes every word of a condition that its field cannot have. */
    void words(List<ParsedRule> rules, KnownWords words) {
        for (ParsedRule rule : rules) {
            rule.patterns().stream().flatMap(p -> p.constraints().stream()).forEach(c -> words.strangers(c).forEach((word, field) ->
                    problem("rule/unknown-word", "`" + field + "` is never `" + word + "`", Suggestion.nearest(word, words.of(field)).map(w -> "did you mean `" + w + "`?")
                            .orElse("the condition would never be met"), rule.file(), "\"" + word + "\"", false)));
        }
    }

    void check(List<Instrument> instruments, List<ParsedRule> rules, Vocabulary vocabulary) {
        boolean sound = problems.isEmpty();
        List<String> known = instruments.stream().flatMap(i -> i.provisions().stream()).map(Provision::id).toList();
        Set<String> names = new HashSet<>();
        for (ParsedRule rule : rules) {
            if (!names.add(rule.name())) {
                problem("rule/duplicate-name", "the rule name `" + rule.name() + "` is used twice", "give one of them another name", rule.file(), rule.name(), true);
            }
            rule.provision().filter(p -> !known.contains(p)).ifPresent(p -> problem("rule/unknown-provision", "`" + p + "` is no provision of its instrument",
                    (Suggestion.didYouMean(p, known) + " add it to `instrument.yaml`").strip(), rule.file(), rule.name(), false));
            rule.subject().constraints().stream().filter(c -> !vocabulary.says(rule, c)).forEach(c -> problem("rule/no-phrase",
                    "vocabulary.yaml has no phrase for `" + c.text() + "`", "add one, so that the condition can be explained", rule.file(), c.text(), false));
        }
        instruments.forEach(i -> references(i, known));
        if (sound) {
            instruments.forEach(i -> i.provisions().forEach(p -> encoded(i, p, rules)));
        }
    }

    private void references(Instrument instrument, List<String> known) {
        instrument.ends().forEach(id -> provision(instrument, id, known));
        instrument.provisions().forEach(p -> p.exceptionTo().forEach(id -> provision(instrument, id, known)));
    }

    private void provision(Instrument instrument, String id, List<String> known) {
        if (!known.contains(id)) {
            problem("rulebook/unknown-word", "`" + id + "` is no provision of this rulebook", Suggestion.didYouMean(id, known), file(instrument), id, false);
        }
    }

    private void encoded(Instrument instrument, Provision provision, List<ParsedRule> rules) {
        List<String> its = rules.stream().filter(r -> r.provision().equals(Optional.of(provision.id())))
                .map(r -> r.name().substring(r.name().lastIndexOf('/') + 1)).toList();
        if (its.isEmpty() == provision.encoded()) {
            problem("rulebook/not-encoded", its.isEmpty() ? "no rule encodes `" + provision.id() + "`" : "`" + provision.id() + "` is encoded and yet says why it is not",
                    "write its rule, or say `notEncoded:` and why", file(instrument), provision.shortName() + ":", false);
        }
        for (Duty duty : provision.duties()) {
            if (!duty.rule().equals("*") && !its.contains(duty.rule())) {
                problem("rulebook/unknown-word", "`" + duty.rule() + "` is no rule of `" + provision.id() + "`", Suggestion.didYouMean(duty.rule(), its), file(instrument), duty.rule(), false);
            }
        }
    }

    private String file(Instrument instrument) {
        return texts.keySet().stream().filter(n -> n.matches("\\d{4}-" + instrument.id() + "/instrument\\.yaml")).findFirst().orElse("rulebook.yaml");
    }

    private void problem(String code, String sentence, String help, String file, String word, boolean last) {
        String text = texts.getOrDefault(file, "");
        int at = last ? text.lastIndexOf(word) : text.indexOf(word);
        problems.add(new Problem(code, sentence.replaceAll("\\s+", " "), help, at < 0 ? Place.whole(file) : Place.at(file, text, at, word.length())));
    }
}
