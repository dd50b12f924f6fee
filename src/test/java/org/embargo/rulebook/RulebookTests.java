package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.Rulebook;
import org.embargo.assessment.RuleOutline;
import org.embargo.law.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped rules hold together: names, headers, questions, classes. */
class RulebookTests {

    private static final Rulebook RULES = Rulebooks.shipped();
    private static final List<String> LABELS = List.of("Applies to", "Binds", "Period");
    private static final Pattern FORBIDDEN = Pattern.compile("\\b(salience|agenda-group|activation-group|no-loop|date-effective|global|function|eval|modify|update|delete|import|from|accumulate|System)\\b");

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void hasOneIdForPathPackageRuleNamesAndProvision(String file) {
        String id = file.replaceFirst("^\\d{4}-", "").replace(".drl", "");

        assertThat(text(file)).contains("package " + RuleFile.packageOf(file) + "\n");
        assertThat(Pattern.compile("(?m)^rule \"([^\"]+)\"").matcher(text(file)).results().map(m -> m.group(1))).isNotEmpty()
                .allSatisfy(name -> assertThat(name).startsWith(id + "/"));
        assertThat(file.startsWith("definitions/") || provisions().containsKey(id)).as("%s is a provision", id).isTrue();
    }

    @ParameterizedTest
    @MethodSource("provisionFiles")
    void saysInItsHeaderWhatItAppliesToWhomItBindsAndWhen(String file) {
        String header = header(file);

        assertThat(header).matches("(?s)/\\*\\n \\* S/RES/\\d{4} \\(\\d{4}\\), operative paragraph .*");
        assertThat(LABELS).allSatisfy(label -> assertThat(header).contains("\n * " + label + " "));
        assertThat(header).containsPattern("\\n \\* (Exceptions|Readings?) ");
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void usesNoForbiddenWord(String file) {
        assertThat(new RuleText(file, text(file), List.of()).withoutComments().replaceAll("\"[^\"]*\"", "")).doesNotContainPattern(FORBIDDEN);
    }

    @Test
    void givesEachProvisionAndEachRuleANameOfItsOwn() {
        assertThat(RULES.instruments().stream().flatMap(i -> i.provisions().stream()).map(Provision::id)).doesNotHaveDuplicates();
        assertThat(RULES.rules()).extracting(RuleOutline::name).doesNotHaveDuplicates();
    }

    @Test
    void encodesEveryProvisionOrSaysWhyNot() {
        Set<String> encoded = RULES.rules().stream().filter(r -> !r.effect().equals("defines")).map(RuleOutline::of).collect(Collectors.toSet());

        assertThat(provisions().values()).allSatisfy(p -> assertThat(encoded.contains(p.id())).as(p.id()).isEqualTo(p.notEncoded().isBlank()));
        assertThat(provisions().keySet()).containsAll(encoded);
    }

    @Test
    void mentionsOnlyQuestionsThatExist() {
        Set<String> mentioned = Pattern.compile("IQ-\\d+").matcher(ruleFiles().map(RulebookTests::text).collect(Collectors.joining())).results()
                .map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(mentioned).isNotEmpty().isSubsetOf(RULES.questions().keySet());
    }

    @Test
    void namesInTheHeaderEveryQuestionThatTheRulesOfTheFileAsk() {
        assertThat(ruleFiles()).allSatisfy(file -> assertThat(Pattern.compile("reads\\(\"(IQ-\\d+)\"").matcher(text(file)).results().map(m -> m.group(1)))
                .allSatisfy(iq -> assertThat(header(file)).contains(iq)));
    }

    @Test
    void putsEveryClassOfArmsInAGroupOrSaysThatItsSubjectIsOther() {
        assertThat(RULES.kinds().values().stream().filter(k -> k.word("subject").equals("arms") && k.groups().isEmpty() && k.word("fromDprk").equals("yes")
                && k.word("toDprk").equals("yes")).map(k -> k.id())).isSubsetOf(Rulebooks.WITHOUT_A_GROUP);
    }

    @Test
    void asksOnlyAttributesThatAreFieldsOfTheFacts() {
        assertThat(RULES.kinds().values().iterator().next().attributes().keySet().stream().filter(a -> !Rulebooks.NOT_A_FIELD.contains(a)))
                .allSatisfy(a -> assertThat(FactTypes.paths(org.embargo.facts.ItemFacts.class)).contains(a));
    }

    @Test
    void hasAPhraseForEveryConditionAndItsDenial() {
        assertThat(RULES.rules().stream().flatMap(r -> r.conditions().stream())).allSatisfy(c -> {
            assertThat(c.phrase()).isNotBlank().doesNotContain("`");
            assertThat(c.denial()).isNotBlank().doesNotContain("`");
        });
    }

    static Stream<String> ruleFiles() {
        return new TreeMap<>(ShippedRulebook.files()).keySet().stream().filter(n -> n.endsWith(".drl"));
    }

    static Stream<String> provisionFiles() {
        return ruleFiles().filter(f -> !f.startsWith("definitions/"));
    }

    private static Map<String, Provision> provisions() {
        return RULES.instruments().stream().flatMap(i -> i.provisions().stream()).collect(Collectors.toMap(Provision::id, p -> p));
    }

    private static String header(String file) {
        return text(file).substring(0, text(file).indexOf("*/"));
    }

    private static String text(String file) {
        return new String(ShippedRulebook.files().get(file), StandardCharsets.UTF_8);
    }
}
