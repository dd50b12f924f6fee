package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.assessment.Mutant;
import org.embargo.assessment.Mutant.Kind;
import org.embargo.assessment.RuleOutline;
import org.embargo.law.Instrument;
import org.embargo.law.Provision;

/** Finds the small changes that can be made to one rule. */
final class RuleMutations {

    private static final Map<String, String> OTHER_EFFECT = Map.of("prohibits", "excepts", "excepts", "prohibits", "requires_notice", "excepts");

    private final ParsedRule rule;
    private final RuleOutline outline;
    private final String text;
    private final KnownWords words;
    private final String label;
    private final Map<String, Mutant> found = new LinkedHashMap<>();

    RuleMutations(ParsedRule rule, RuleOutline outline, String text, KnownWords words, List<Instrument> instruments) {
        this.rule = rule;
        this.outline = outline;
        this.text = text;
        this.words = words;
        String last = rule.name().substring(rule.name().lastIndexOf('/') + 1);
        this.label = instruments.stream().flatMap(i -> i.provisions().stream()).filter(p -> p.id().equals(outline.of())).findFirst()
                .map(Provision::paragraph).map(p -> p + ", rule `" + last + "`,").orElse("the definition of `" + outline.of() + "`, rule `" + last + "`,");
    }

    /** Returns the changes, each once. */
    List<Mutant> all() {
        for (ParsedRule.Pattern pattern : rule.patterns()) {
            boolean subject = pattern == rule.subject();
            if (subject || pattern.constraints().size() > 1) {
                drops(pattern, subject);
            }
        }
        for (int i = 0; i < rule.subject().constraints().size(); i++) {
            changes(i);
        }
        flips();
        deletes();
        return List.copyOf(found.values());
    }

    private void drops(ParsedRule.Pattern pattern, boolean subject) {
        List<ParsedRule.Constraint> all = pattern.constraints();
        for (int i = subject ? 0 : 1; i < all.size(); i++) {
            int from = i > 0 ? end(all.get(i - 1)) : all.get(0).start();
            int to = i > 0 || all.size() == 1 ? end(all.get(i)) : all.get(1).start();
            String no = subject ? "whether " + outline.conditions().get(i).phrase() : "`" + all.get(i).text() + "`";
            add(Kind.DROPS, subject ? i : -1, all.get(i).start(), from, to, "", all.get(i).text(), "", label + " no longer asks " + no);
        }
    }

    private void changes(int index) {
        ParsedRule.Constraint c = rule.subject().constraints().get(index);
        RuleOutline.Condition said = outline.conditions().get(index);
        Rewriting rewriting = new Rewriting(c.text());
        change(Kind.NEGATES, index, c, rewriting.negated(), "asks that " + said.denial() + ", instead of the opposite");
        rewriting.compared().forEach(t -> change(Kind.COMPARES, index, c, t, "asks for `" + flat(t) + "` instead of `" + flat(c.text()) + "`"));
        rewriting.narrowed().forEach(t -> change(Kind.NARROWS, index, c, t, "is content with less: `" + flat(t) + "` instead of `" + flat(c.text()) + "`"));
        rewriting.widened(this::another).forEach(t -> change(Kind.WIDENS, index, c, t, "is content with more: `" + flat(t) + "` instead of `" + flat(c.text()) + "`"));
    }

    /** Returns a word that the field can have and that is not among those given. */
    private List<String> another(String field, Collection<String> taken) {
        return words.of(field).stream().filter(w -> !taken.contains(w) && !w.equals("none")).limit(1).toList();
    }

    private void change(Kind kind, int index, ParsedRule.Constraint c, String other, String what) {
        if (!other.equals(c.text())) {
            add(kind, index, c.start(), c.start(), end(c), other, c.text(), other, label + " " + what);
        }
    }

    private void flips() {
        int at = text.indexOf("@effect", text.indexOf("\"" + rule.name() + "\""));
        if (!rule.definition() && at > 0) {
            String other = OTHER_EFFECT.get(rule.effect());
            int word = text.indexOf(rule.effect(), at);
            add(Kind.FLIPS, -1, word, word, word + rule.effect().length(), other, rule.effect(), other, label + " " + said(other) + " instead of what it does: it " + said(rule.effect()));
        }
    }

    private static String said(String effect) {
        return effect.equals("requires_notice") ? "asks for notice" : effect;
    }

    private void deletes() {
        int start = text.indexOf("rule \"" + rule.name() + "\"");
        add(Kind.DELETES, -1, start, start, Math.max(start, blockEnd(text, start)), "", "", "", label + " is gone");
    }

    /** Returns where a rule ends that begins at the offset. */
    static int blockEnd(String text, int start) {
        int next = text.indexOf("\nrule \"", start);
        return next < 0 ? text.length() : next + 1;
    }

    private static int end(ParsedRule.Constraint c) {
        return c.start() + c.text().length();
    }

    private static String flat(String written) {
        return written.replaceAll("\\s+", " ");
    }

    private void add(Kind kind, int condition, int place, int from, int to, String inserted, String before, String after, String sentence) {
        String changed = text.substring(0, from) + inserted + text.substring(to);
        int line = 1 + (int) text.substring(0, place).chars().filter(ch -> ch == '\n').count();
        found.putIfAbsent(changed, new Mutant(kind, rule.name(), condition, rule.file(), line, before, after, sentence, changed));
    }
}
