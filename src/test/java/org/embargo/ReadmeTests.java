package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the commands that the README shows. {@code -Dembargo.golden=write} writes their output into it. */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Pattern SHOWN = Pattern.compile("```console\n\\$ \\./embargo (.*)\n((?s:.*?))```");
    private static final Pattern UNSHOWN = Pattern.compile("(?m)^\\./embargo (.*)$");

    @ParameterizedTest
    @MethodSource("shown")
    void printsWhatTheReadmeShows(String command, String output) {
        assertThat(CommandRun.of(command.split(" ")).out().replaceAll(CommandRun.DIGEST, CommandRun.SOME_DIGEST)).isEqualTo(output.replaceAll(CommandRun.DIGEST, CommandRun.SOME_DIGEST));
    }

    @Test
    void runsTheCommandsThatTheReadmeNames() throws IOException {
        Stream<String> commands = UNSHOWN.matcher(Files.readString(README)).results().map(r -> r.group(1)).filter(c -> !c.startsWith("serve"));

        assertThat(commands).isNotEmpty().allSatisfy(c -> assertThat(CommandRun.of(c.split(" ")).code()).isZero());
    }

    private static Stream<String[]> shown() throws IOException {
        if ("write".equals(System.getProperty("embargo.golden"))) {
            Files.writeString(README, SHOWN.matcher(Files.readString(README)).replaceAll(ReadmeTests::anew));
        }
        return SHOWN.matcher(Files.readString(README)).results().map(r -> new String[] {r.group(1), r.group(2)});
    }

    private static String anew(MatchResult shown) {
        String command = shown.group(1);
        return Matcher.quoteReplacement("```console\n$ ./embargo " + command + "\n" + CommandRun.of(command.split(" ")).out() + "```");
    }
}
