package org.embargo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.body.CallableDeclaration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes and package pages. The numbers stand in {@link Shape}. */
class SizeTests {

    private static final Path MAIN = Path.of("src/main/java");

    @BeforeAll
    static void readsJava17() {
        StaticJavaParser.getParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    }

    @Test
    void hasNoLongFile() {
        assertThat(longer(MAIN, ".java", Shape.LONGEST_FILE)).isEmpty();
    }

    @Test
    void hasNoLongMethod() {
        assertThat(longMethods(MAIN)).isEmpty();
    }

    @Test
    void hasNoLongRuleFile() {
        assertThat(longer(Path.of("rules"), ".drl", Shape.LONGEST_RULE_FILE)).isSubsetOf(Path.of("rules", Shape.LONG_RULE_FILE).toString());
        assertThat(longer(Path.of("rules"), ".drl", Shape.LONGEST_LONG_RULE_FILE)).isEmpty();
    }

    @Test
    void hasADocumentedAndNullMarkedPageForEveryPackage() {
        assertThat(packagesWithoutAPage(MAIN)).isEmpty();
    }

    @Test
    void catchesALongFileALongMethodAndAPackageWithoutAPage(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Long.java"), "class Long {\n    void all() {\n" + "        all();\n".repeat(300) + "    }\n}\n");

        assertThat(longer(folder, ".java", Shape.LONGEST_FILE)).hasSize(1);
        assertThat(longMethods(folder)).hasSize(1);
        assertThat(packagesWithoutAPage(folder)).hasSize(1);
    }

    private static List<String> longer(Path folder, String end, int most) {
        return files(folder, end).stream().filter(f -> read(f).lines().count() > most).map(Path::toString).toList();
    }

    private static List<String> longMethods(Path folder) {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder, ".java")) {
            StaticJavaParser.parse(read(file)).findAll(CallableDeclaration.class).forEach(m -> m.getRange().ifPresent(r -> {
                if (((com.github.javaparser.Range) r).getLineCount() > Shape.LONGEST_METHOD + commentLines(m)) {
                    found.add(file + " " + m.getNameAsString());
                }
            }));
        }
        return found;
    }

    private static int commentLines(CallableDeclaration<?> method) {
        return method.getAllContainedComments().stream().mapToInt(c -> c.getRange().map(com.github.javaparser.Range::getLineCount).orElse(0)).sum();
    }

    private static List<Path> packagesWithoutAPage(Path folder) {
        return files(folder, ".java").stream().map(Path::getParent).distinct().filter(p -> {
            Path page = p.resolve("package-info.java");
            return !Files.exists(page) || !read(page).startsWith("/**") || !read(page).contains("@NullMarked");
        }).toList();
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(f -> f.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
