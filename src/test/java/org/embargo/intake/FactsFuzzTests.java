package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsFuzzTests {

    private static final FactsFile FILE = new FactsFile(ItemKinds.ALL);
    private static final String ODD = "{}[]:,#&*!|>'\"%@`-?~\\\t\n\r \u0000\u0007\u0085\u00e9\u2028\uFEFF01eE.-unltrx<";

    @Test
    void refusesOrReadsAnyDamagedFile() throws IOException {
        byte[] sample = sample();
        Random random = new Random(1718);
        for (int i = 0; i < 3000; i++) {
            assertReadOrRefused(damaged(sample, random));
        }
    }

    @Test
    void refusesOrReadsAnyBytes() {
        Random random = new Random(1874);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            assertReadOrRefused(bytes);
            assertReadOrRefused(odd(random).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%YAML 9.9\n---\ntransfers: []", "%TAG ! tag:x\n---\n!x {}", "\"\\ud800\"", "\"\\UFFFFFFFF\"", "? [a]\n: b", "? ",
        "- - - - a", "<<: *a", "a: &a [*a]", "transfers: [ { id: \"\\ud83d\" } ]", "{\"transfers\": [ {\"id\": \"\\ud83d\"} ] }",
        "{\"a\":", "[", "\"", "'", "|", ">9", "transfers: 1e999999999", "extensions: { a: 1e99999999999 }\ntransfers: []", "*", "&", "!", "--- --- ---",
        "...", "\u0000", "{\"transfers\": NaN}", "transfers: [ { id: T1, items: [ { rangeKm: 1e999 } ] } ]", "transfers: [ null, [], a ]",
        "transfers: [ { id: T1, passages: { a: null, items.99999999999: [] } } ]", "schemaVersion: [1]\ntransfers: {}", "null", "7", "- a"})
    void refusesOddFiles(String text) {
        assertReadOrRefused(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesNestingOfAnyDepthAtOnce() {
        assertReadOrRefused("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertReadOrRefused("{\"a\":".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        assertReadOrRefused("- ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesAnExpandingAlias() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntransfers: *c\n";

        assertThat(catchThrowable(() -> FILE.read("bomb.yaml", bomb.getBytes(StandardCharsets.UTF_8)))).isInstanceOf(Refused.class)
                .hasMessageContaining("facts/alias");
    }

    private static void assertReadOrRefused(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> FILE.read("odd", bytes));
        if (thrown != null) {
            assertThat(thrown).as(new String(bytes, StandardCharsets.UTF_8)).isInstanceOf(Refused.class);
            for (Problem problem : ((Refused) thrown).problems()) {
                assertThat(problem.sentence()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
                assertThat(problem.text()).isNotBlank();
            }
        }
    }

    private static byte[] damaged(byte[] sample, Random random) {
        String text = new String(sample, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int cut = Math.min(text.length(), at + random.nextInt(8));
        return (text.substring(0, at) + odd(random) + text.substring(cut)).getBytes(StandardCharsets.UTF_8);
    }

    private static String odd(Random random) {
        StringBuilder odd = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            odd.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return odd.toString();
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = FactsFuzzTests.class.getResourceAsStream("salisbury.yaml")) {
            return in.readAllBytes();
        }
    }
}
