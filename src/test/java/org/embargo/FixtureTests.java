package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.embargo.workbench.Fixtures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FixtureTests {

    @TestFactory
    Stream<DynamicTest> answerAsTheyExpect() {
        return Fixtures.below(Path.of("fixtures")).map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(),
                () -> assertThat(Fixtures.results(CommandRun.engine(Path.of("rules")), file)).startsWith("1 fixture: 1 passed")));
    }
}
