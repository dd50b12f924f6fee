package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.embargo.assessment.Rulebook;
import org.embargo.facts.ActProfile;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemProfile;
import org.embargo.facts.Readings;
import org.embargo.law.Measure;
import org.junit.jupiter.api.Test;

/** The order of rules and facts changes nothing: no rule leans on another having fired. */
class OrderTests {

    @Test
    void answersTheSameWhateverTheOrderOfRulesAndFacts() {
        Rulebook rulebook = Rulebooks.shipped();
        Measure measure = rulebook.measures().get(1);
        List<FactPattern> patterns = patterns(new Random(1874));
        Map<Object, ?> expected = new LinkedHashMap<>(rulebook.judge(measure, patterns));
        Collections.shuffle(patterns, new Random(1718));

        List<Object> provisions = new ArrayList<>(measure.provisions());
        Collections.reverse(provisions);

        assertThat(new Drools(shuffledRules(new Random(2270)), RuleCache::compiled).ask(provisions, patterns)).isEqualTo(expected);
    }

    private static Map<String, String> shuffledRules(Random random) {
        List<ParsedRule> rules = new ArrayList<>();
        ShippedRulebook.files().forEach((name, bytes) -> {
            if (name.endsWith(".drl")) {
                rules.addAll(new RuleFile(name, new String(bytes, StandardCharsets.UTF_8), Rulebooks.shipped().questions(), new ArrayList<>()).read());
            }
        });
        Collections.shuffle(rules, random);
        Map<String, String> texts = new LinkedHashMap<>();
        rules.forEach(r -> texts.put(r.drl(r.name(), r.subject().constraints()), r.file()));
        return texts;
    }

    private static List<FactPattern> patterns(Random random) {
        List<FactPattern> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            ActProfile act = new ActProfile("supply", random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
            ItemProfile item = new ItemProfile("arms", random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                    false, false, false);
            Readings readings = Readings.of(Map.of("IQ-05", random.nextBoolean() ? "reopened" : "ban-stands", "IQ-20", random.nextBoolean() ? "procedure" : "condition"));
            all.add(new FactPattern(random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), act, item, LocalDate.of(2006 + random.nextInt(14), 6, 12),
                    random.nextInt(8) - 1, false, "none", false, false, readings));
        }
        return new ArrayList<>(new java.util.LinkedHashSet<>(all));
    }
}
