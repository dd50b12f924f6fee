package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.embargo.cli.Commands;
import org.embargo.workbench.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks through docs/changing-a-rule.md with its edits and commands. {@code -Dembargo.rewrite=true} writes what is shown anew. */
class ChangingARuleTests {

    private static final Path PAGE = Path.of("docs/changing-a-rule.md");
    private static final Pattern STEP = Pattern.compile("```(diff|console|yaml)\n((?s:.*?))```");

    @TempDir
    private Path home;

    @Test
    void printsWhatThePageShows() throws IOException {
        Folders.copy(Path.of("rules"), home.resolve("rules"));
        Folders.copy(Path.of("rules"), home.resolve("rules-before"));
        Folders.copy(Path.of("fixtures/unscr-1874/op-23"), home.resolve("fixtures/unscr-1874/op-23"));
        String page = Files.readString(PAGE);
        Matcher step = STEP.matcher(page);
        StringBuilder walked = new StringBuilder();
        while (step.find()) {
            step.appendReplacement(walked, Matcher.quoteReplacement("```" + step.group(1) + "\n" + walk(step.group(1), step.group(2)) + "```"));
        }
        step.appendTail(walked);

        if (Boolean.getBoolean("embargo.rewrite")) {
            Files.writeString(PAGE, walked.toString());
        }
        assertThat(walked.toString()).isEqualTo(Files.readString(PAGE)).contains("FAILED  fixtures/unscr-1874/op-23/near-miss-", "wrote fixtures/unscr-1874/op-23/near-miss-");
    }

    /** Does what a block shows, and returns the block as it is then. */
    private String walk(String kind, String block) throws IOException {
        String[] lines = block.split("\n");
        switch (kind) {
            case "diff" -> edit(home.resolve(lines[0]), lines[1].substring(1), lines[2].substring(1));
            case "yaml" -> Files.writeString(home.resolve(lines[0].substring("# ".length())), block);
            default -> {
                String[] piped = lines[0].substring("$ ./embargo ".length()).split(" \\| head -");
                String out = run(piped[0].split(" "));
                return lines[0] + "\n" + (piped.length == 1 ? out : out.lines().limit(Long.parseLong(piped[1])).map(l -> l + "\n").collect(Collectors.joining()));
            }
        }
        return block;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(before);
        assertThat(at).as(before).isNotNegative();
        Files.writeString(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    private String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Commands.Streams streams = new Commands.Streams(new ByteArrayInputStream(new byte[0]), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8), false);
        String[] here = Arrays.stream(arguments).map(this::here).toArray(String[]::new);
        EmbargoCommand.run(home, rules -> Embargo.open(rules, Path.of("seeds"), Path.of("target/compiled-rules")), streams, here);
        streams.out().flush();
        return out.toString(StandardCharsets.UTF_8).replace(home + "/", "");
    }

    private String here(String argument) {
        return argument.equals("rules-before") || argument.startsWith("fixtures/") || argument.endsWith(".yaml") ? home.resolve(argument).toString() : argument;
    }
}
