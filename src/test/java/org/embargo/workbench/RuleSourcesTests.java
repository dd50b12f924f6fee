package org.embargo.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.embargo.assessment.Rulebook;
import org.embargo.rulebook.RulesFolder;
import org.junit.jupiter.api.Test;

class RuleSourcesTests {

    private static final Rulebook SHIPPED = RulesFolder.load(Path.of("rules"));

    @Test
    void saysTheSameLineOfABundleAsOfAFolder() {
        RuleSources folder = new RuleSources(Path.of("rules"), SHIPPED.files());
        RuleSources bundle = new RuleSources(Path.of("embargo.bundle"), SHIPPED.files());
        String op9 = "2009-unscr-1874/op-09.drl";

        assertThat(bundle.head(op9)).contains("S/RES/1874 (2009), operative paragraph 9");
        assertThat(bundle.provision("unscr-1874/op-09").file()).isEqualTo("embargo.bundle/2009-unscr-1874/instrument.yaml");
        assertThat(bundle.provision("unscr-1874/op-09").line()).isEqualTo(folder.provision("unscr-1874/op-09").line()).isEqualTo(7);
        assertThat(bundle.rule(op9, "unscr-1874/op-09/services").line()).isEqualTo(folder.rule(op9, "unscr-1874/op-09/services").line()).isPositive();
        assertThat(bundle.key("readings.yaml", "IQ-12").line()).isPositive();
    }
}
