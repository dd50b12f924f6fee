package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.Outcome;
import org.embargo.evidence.SourceDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One memo in every form. */
class MemoTests {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Pattern SENTENCE = Pattern.compile("[^.?!;\\n|]+");

    @AfterEach
    void goHome() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "md", "docx", "pdf"})
    void saysEveryHeadingAnswerTransferAndQuestionInEveryProse(String format) throws IOException {
        String words = MemoExample.words(format, MemoExample.worked(format));

        assertThat(headings()).hasSizeGreaterThan(20).allSatisfy(h -> assertThat(words).contains(MemoExample.joined(h)));
        assertThat(Outcome.values()).allSatisfy(o -> assertThat(words).contains(MemoExample.joined(o.phrase())));
        assertThat(MemoExample.WORKED.assessment().transfers()).hasSize(13).allSatisfy(t -> assertThat(words).contains(MemoExample.joined(t.transfer().id() + ": " + t.transfer().summary())));
        assertThat(MemoExample.WORKED.inquiries()).isNotEmpty().allSatisfy(q -> assertThat(words).contains(MemoExample.joined(q.question())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void givesTheSameBytesInAnotherPlaceAndLanguage(String format) {
        byte[] here = MemoExample.worked(format);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(MemoExample.WORKED.write(format)).isEqualTo(here);
    }

    @Test
    void quotesTheDigestOfTheAssessment() {
        String canonical = CommandRun.of("assess", CommandRun.EXAMPLE, "--canonical").out();

        assertThat(tree().get("reference").asString()).isEqualTo("EM-" + SourceDocument.digest(canonical).substring(0, 12));
    }

    @Test
    void showsTheDocumentBesideWhatRestsOnIt() {
        String markdown = MemoExample.string(MemoExample.worked("md"));

        assertThat(markdown.lines().filter(l -> l.startsWith("| \u00b6"))).hasSize(9).anySatisfy(l -> assertThat(l).contains("artillery shells\\[11\\]", "T2: the item \\[11\\]").doesNotContain("| nothing |"));
    }

    @Test
    void numbersEveryEvidenceThatItPointsAt() {
        String html = MemoExample.string(MemoExample.worked("html"));
        Stream<String> targets = Pattern.compile("href=\"#([^\"]+)\"").matcher(html).results().map(r -> r.group(1)).distinct();

        assertThat(targets).hasSizeGreaterThan(80).allSatisfy(t -> assertThat(html).contains("id=\"" + t + "\""));
    }

    @Test
    void neverPutsLikelihoodAndConfidenceIntoOneSentence() {
        assertThat(SENTENCE.matcher(MemoExample.string(MemoExample.worked("md"))).results().map(r -> r.group().toLowerCase(Locale.ROOT)))
                .hasSizeGreaterThan(100).noneMatch(s -> s.matches("(?s).*\\b(likel\\w+|unlikely|probab\\w+)\\b.*") && s.matches("(?s).*\\bconfiden\\w+\\b.*"));
    }

    @Test
    void leavesNothingOfTheDocumentToBeRun() throws IOException {
        MemoExample korean = MemoExample.of(MemoExample.KOREAN.toString(), "");

        assertThat(MemoExample.string(korean.write("html"))).doesNotContain("<script").contains("&lt;script&gt;", "<span lang=\"ko\">");
        assertThat(MemoExample.string(korean.write("csv"))).contains("'=HYPERLINK(1)").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
    }

    @Test
    void refusesToPourABinaryFormOntoATerminal() {
        assertThat(CommandRun.atATerminal("report", CommandRun.SMALL, "--format", "pdf")).satisfies(r -> {
            assertThat(r.code()).isEqualTo(2);
            assertThat(r.out()).isEmpty();
            assertThat(r.err()).contains("output/not-for-a-terminal", "--output memo.pdf");
        });
    }

    @Test
    void refusesAnotherTextThanTheFactsWereTakenFrom() {
        assertThat(CommandRun.of("report", CommandRun.EXAMPLE, "--document", "fixtures/documents/wire-2009-kang-nam.txt"))
                .satisfies(r -> assertThat(r.err()).contains("input/other-document")).extracting(CommandRun::code).isEqualTo(2);
    }

    @Test
    void refusesAFormThatItDoesNotHave() {
        assertThat(CommandRun.of("report", CommandRun.EXAMPLE, "--format", "htm").err()).contains("did you mean `html`?");
    }

    private static List<String> headings() {
        return tree().get("parts").valueStream().map(p -> p.get("heading").asString()).toList();
    }

    private static JsonNode tree() {
        return JsonMapper.shared().readTree(MemoExample.worked("json"));
    }

    private static Stream<String> formats() {
        return MemoExample.ENGINE.memos().formats().stream();
    }
}
