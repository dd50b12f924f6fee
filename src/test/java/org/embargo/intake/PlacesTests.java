package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.embargo.evidence.Passage;
import org.embargo.facts.DescribedFacts;
import org.embargo.intake.Documents.Setting;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A passage says where a person finds it. */
class PlacesTests {

    private static final List<String> STATES = List.of("Syria", "Iran", "Eritrea", "Uganda", "Libya", "Sudan", "Myanmar", "Angola");

    @Test
    void namesPageAndParagraphOfAReport() throws IOException {
        // A paragraph takes five lines and an empty one, so two of them fill a page of twelve.
        DescribedFacts read = FormatTests.read(Documents.pdf(report(), new Setting(1, 11, 12, true, false, false)));

        assertThat(recipients(read)).containsExactly("p. 1, para. 33", "p. 1, para. 34", "p. 2, para. 35", "p. 2, para. 36", "p. 3, para. 37", "p. 3, para. 38", "p. 4, para. 39", "p. 4, para. 40");
        FormatTests.quotesTheText(read);
    }

    @Test
    void namesParagraphsOfAText() {
        assertThat(recipients(FormatTests.read(report().getBytes(StandardCharsets.UTF_8)))).startsWith("para. 33", "para. 34").endsWith("para. 40");
    }

    @Test
    void countsParagraphsThatWordNumbers() throws IOException {
        assertThat(recipients(FormatTests.read(numbered()))).startsWith("para. 33", "para. 34").endsWith("para. 40");
    }

    @Test
    void namesNoParagraphInAShortList() {
        String list = "1. North Korea sold tanks to Syria in 2010.\n\n2. North Korea sold rifles to Mali in 2011.\n\n3. North Korea sold pistols to Chad in 2012.";

        assertThat(recipients(FormatTests.read(list.getBytes(StandardCharsets.UTF_8)))).containsOnly("");
    }

    @Test
    void passesOverAListOfPointsWithinAParagraph() {
        Places places = Places.of("1. One\n2. Two\n3. Three\n1. first\n2. second\n4. Four\n5. Five\n6. Six", List.of());

        assertThat(places.at(24)).isEqualTo("para. 3");
        assertThat(places.at(44)).isEqualTo("para. 4");
    }

    private static String report() {
        return IntStream.range(0, STATES.size()).mapToObj(i -> 33 + i + ". " + sentence(i)).collect(Collectors.joining("\n\n"));
    }

    private static String sentence(int i) {
        return "In May " + (2010 + i) + ", North Korea sold rifles to " + STATES.get(i) + ", a Member State informed the Panel. "
                + "The Panel wrote to the Government concerned and has not yet received a reply to its letter. ".repeat(4).strip();
    }

    private static Stream<String> all(DescribedFacts read) {
        return read.transfers().stream().map(t -> t.passages().get("recipient").get(0)).map(Passage::locator);
    }

    private static List<String> recipients(DescribedFacts read) {
        return all(read).toList();
    }

    private static byte[] numbered() throws IOException {
        try (XWPFDocument file = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTAbstractNum list = CTAbstractNum.Factory.newInstance();
            list.setAbstractNumId(java.math.BigInteger.ZERO);
            var level = list.addNewLvl();
            level.setIlvl(java.math.BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal("%1.");
            level.addNewStart().setVal(java.math.BigInteger.valueOf(33));
            var id = file.createNumbering().addNum(file.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
            for (int i = 0; i < STATES.size(); i++) {
                var paragraph = file.createParagraph();
                paragraph.setNumID(id);
                paragraph.createRun().setText(sentence(i));
            }
            file.write(out);
            return out.toByteArray();
        }
    }
}
