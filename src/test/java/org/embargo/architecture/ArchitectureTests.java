package org.embargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the house. Packages and exemptions stand in {@link Shape}, the rules in {@link Rules}. */
class ArchitectureTests {

    private static final String ROOT = "org.embargo";
    private static final String OFFENDERS = "org.embargo.architecture.offenders";
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(OFFENDERS);
    private static final Map<String, ArchRule> RULES = new Rules(ROOT).all();
    private static final Map<String, ArchRule> THERE = new Rules(OFFENDERS).all();

    @ParameterizedTest
    @MethodSource("rules")
    void holdsInTheHouse(String rule) {
        assertThat(RULES.get(rule).allowEmptyShould(true).evaluate(HOUSE).getFailureReport().getDetails()).as(rule).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void catchesThePlantedOffender(String rule) {
        assertThat(THERE.get(rule).allowEmptyShould(true).evaluate(PLANTED).hasViolation()).as("%s catches nothing", rule).isTrue();
    }

    @Test
    void looksAtEveryPackageThatItNames() {
        assertThat(Stream.of(Shape.NOUNS, Shape.PLUGS, Shape.DOORS).flatMap(List::stream)).allSatisfy(name ->
                assertThat(HOUSE.stream().filter(c -> c.getPackageName().equals(ROOT + "." + name))).as(name).hasSizeGreaterThan(1));
        assertThat(HOUSE.size()).isGreaterThan(Shape.LEAST_CLASSES);
    }

    @Test
    void hasNoPackageThatNoRuleNames() {
        List<String> named = Stream.of(Shape.NOUNS, Shape.plugs(), Shape.doors()).flatMap(List::stream).map(n -> ROOT + "." + n).toList();

        assertThat(HOUSE.stream().map(c -> c.getPackageName()).distinct().filter(p -> !p.equals(ROOT))).isSubsetOf(named);
    }

    @Test
    void exemptsNothingThatIsGone() {
        assertThat(Stream.of(Shape.NOT_VALUES, Shape.PUBLIC, Shape.NETWORK, List.of(Shape.ASKING)).flatMap(List::stream)).allMatch(n -> HOUSE.contain(ROOT + "." + n));
    }

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }
}
