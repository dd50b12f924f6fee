package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.embargo.evidence.Problem;
import org.junit.jupiter.api.Test;

/** Damages the shipped files at random and holds the checks to answering with problems, whatever stands in a file. */
class RulebookFuzzTests {

    private static final String ODD = "(){}[]:,;#&*!|>'\"%@`-?~\\\t\n \u0000\u00e9\u2028$/.=<0x1";
    private static final List<String> WORDS = List.of("rule ", "when", "then", "end", "not ", "exists ", "from ", "eval(true)", "\\u0022", "/*", "*/", "//",
            "query q() ", "function void f() {}", "insert( 1 );", "this", "null", "new Object()", "IQ-99", "- ", ": ", "{ a: b }", "1e999", "2009-02-31", "\"");
    private static final Map<String, byte[]> SHIPPED = ShippedRulebook.files();

    @Test
    void findsNothingInTheShippedFiles() {
        assertThat(RulesFolder.check(SHIPPED)).isEmpty();
    }

    @Test
    void answersWithProblemsHoweverOneFileIsDamaged() {
        Random random = new Random(1718);
        List<String> names = List.copyOf(SHIPPED.keySet());
        for (int i = 0; i < 1000; i++) {
            String name = names.get(random.nextInt(names.size()));
            assertAnswered(name, damaged(SHIPPED.get(name), random));
        }
    }

    @Test
    void answersWithProblemsHoweverARuleIsGarbled() {
        Random random = new Random(1874);
        String shipped = text("definitions/transfer.drl");
        for (int i = 0; i < 1000; i++) {
            assertAnswered("definitions/transfer.drl", garbled(shipped, random).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void answersWithProblemsToBracketsOfAnyDepth() {
        String deep = text("definitions/payment.drl").replace("conduct ==", "(".repeat(100_000) + "conduct ==");
        assertAnswered("definitions/payment.drl", deep.getBytes(StandardCharsets.UTF_8));
        assertAnswered("items.yaml", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertAnswered("items.yaml", "- ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    private static void assertAnswered(String name, byte[] content) {
        Map<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.keySet().removeIf(other -> other.endsWith(".drl"));
        files.put(name, content);
        assertThatCode(() -> {
            for (Problem problem : RulesFolder.check(files)) {
                assertThat(problem.sentence()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
                assertThat(problem.text()).isNotBlank();
            }
        }).as(new String(content, StandardCharsets.UTF_8)).doesNotThrowAnyException();
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : ODD.charAt(random.nextInt(ODD.length())));
        }
        return copy;
    }

    private static String garbled(String text, Random random) {
        int at = text.indexOf("*/") + 2 + random.nextInt(text.length() - text.indexOf("*/") - 2);
        int cut = Math.min(text.length(), at + random.nextInt(12));
        return text.substring(0, at) + WORDS.get(random.nextInt(WORDS.size())) + text.substring(cut);
    }

    private static String text(String name) {
        return new String(SHIPPED.get(name), StandardCharsets.UTF_8);
    }
}
