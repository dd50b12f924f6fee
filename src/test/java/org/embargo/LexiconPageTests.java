package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.facts.Transfer;
import org.embargo.intake.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/lexicon.md tells a newcomer to do, with the words that stand there. */
class LexiconPageTests {

    private static final Path LEXICON = Path.of("seeds/lexicon");

    @TempDir
    private Path seeds;

    @Test
    void teachesTheReaderTheVerbOfTheWorkedExample() throws IOException {
        String page = Files.readString(Path.of("docs/lexicon.md"));
        List<String> blocks = Pattern.compile("```text\n(.*)\n```").matcher(page).results().map(r -> r.group(1)).toList();
        copy(found(page, "(?m)^-(.*)$"), found(page, "(?m)^\\+(.*)$"));
        Engine usual = CommandRun.engine(Path.of("rules"));
        Intake taught = new Intake(usual.rulebook().classesAndGroups(), seeds.resolve("lexicon"));

        assertThat(summaries(usual.reader().read(input(blocks.get(0))).transfers())).isEmpty();
        assertThat(summaries(taught.read(input(blocks.get(0))).transfers())).containsExactly(blocks.get(1));
        assertThat(taught.check(Optional.empty())).isNotEmpty();
    }

    private void copy(String before, String after) throws IOException {
        Files.createDirectory(seeds.resolve("lexicon"));
        try (Stream<Path> files = Files.list(LEXICON)) {
            for (Path file : files.toList()) {
                Files.writeString(seeds.resolve("lexicon").resolve(file.getFileName()), Files.readString(file).replace(before, after));
            }
        }
        assertThat(Files.readString(seeds.resolve("lexicon/conduct.yaml"))).contains(after);
    }

    private static String found(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page.substring(page.indexOf("```diff")));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> summaries(List<Transfer> transfers) {
        return transfers.stream().map(Transfer::summary).toList();
    }

    private static Input input(String text) {
        return new Input("example.txt", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
