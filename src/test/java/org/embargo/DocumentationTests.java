package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.rulebook.Codes;
import org.junit.jupiter.api.Test;

/** The documents say what the code says. */
class DocumentationTests {

    private static final List<String> NOUNS = List.of("law", "evidence", "facts", "assessment");
    private static final Path MAIN = Path.of("src/main/java/org/embargo");

    @Test
    void explainsEveryCodeOfAProblem() throws IOException {
        List<String> headings = Files.readAllLines(Path.of("docs/diagnostics.md"));

        assertThat(Codes.raisedIn(MAIN)).hasSizeGreaterThan(30).allSatisfy(code -> assertThat(headings).contains("## " + code));
    }

    /** The codes of facts files and fixtures are made from an enum, and FactsProblemsTests compares them. */
    @Test
    void explainsNoCodeThatIsGone() throws IOException {
        assertThat(Files.readAllLines(Path.of("docs/diagnostics.md")).stream().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)).filter(c -> !c.startsWith("facts/") && !c.equals("fixture/expects-nothing")))
                .doesNotHaveDuplicates().isSubsetOf(Codes.raisedIn(MAIN));
    }

    @Test
    void hasEveryPublicTypeOfTheNounsInTheGlossary() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));

        assertThat(publicTypes()).hasSizeGreaterThan(30).allSatisfy(type -> assertThat(glossary).contains("`" + type + "`"));
    }

    @Test
    void drawsEveryPackageInTheArchitecture() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));

        try (Stream<Path> packages = Files.list(MAIN)) {
            assertThat(packages.filter(Files::isDirectory).map(p -> p.getFileName().toString()).toList()).allSatisfy(p -> assertThat(page).contains("`" + p + "`"));
        }
    }

    @Test
    void linksOnlyToFilesThatExist() throws IOException {
        for (Path page : List.of(Path.of("CONTRIBUTING.md"), Path.of("docs/architecture.md"), Path.of("docs/diagnostics.md"))) {
            Path folder = page.toAbsolutePath().getParent();
            assertThat(Pattern.compile("\\]\\((?!http)([^)#]+)\\)").matcher(Files.readString(page)).results().map(m -> folder.resolve(m.group(1)))).allMatch(Files::exists);
        }
    }

    private static List<String> publicTypes() throws IOException {
        try (Stream<Path> walk = Files.walk(MAIN)) {
            return walk.filter(f -> NOUNS.contains(f.getParent().getFileName().toString()) && f.toString().endsWith(".java"))
                    .filter(f -> read(f).contains("\npublic ")).map(f -> f.getFileName().toString().replace(".java", "")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
