package org.embargo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.embargo.evidence.Passage;
import org.embargo.facts.Conflict;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Corrects facts at random, changes the text at random, and merges: nothing that a person did may be lost. */
class MergePropertyTests {

    private static final int ROUNDS = 5;
    private static final List<String> SETTINGS = List.of("supplier={ party: Somebody, state: CN }", "recipient={ state: AO }", "conduct=training",
            "stage=offered", "stage=hypothetical", "date=1999-01/1999-03", "contractDate=2001", "notice={ daysBefore: 7 }", "items.0.rangeKm=123",
            "items.0.item=pistol", "items.0.origin=BY", "items.0.calibreMm=7.62", "escape={ kind: livelihood, determined: true, notified: false }");

    /** One correction, told by what it leaves behind. */
    private record Done(String transfer, String setting) {
    }

    @ParameterizedTest
    @MethodSource("texts")
    void losesNoCorrection(Path file) throws IOException {
        String text = Files.readString(file);
        Corrected read = Corrected.read(text);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            List<Done> done = new ArrayList<>();
            Corrected corrected = corrected(read, random, done);
            Corrected fresh = Corrected.read(changed(text, random));

            DescribedFacts merged = (random.nextBoolean() ? corrected.written() : corrected).mergedWith(fresh.facts()).facts();

            assertThat(done).as("%s round %d", file, i).allSatisfy(d -> assertThat(Corrected.INTAKE.revise(only(merged, d.transfer()), d.transfer(), List.of(d.setting())))
                    .isEqualTo(only(merged, d.transfer())));
            assertThat(corrected.facts().transfers().stream().map(Transfer::id)).filteredOn(id -> done.stream().anyMatch(d -> d.transfer().equals(id)))
                    .isSubsetOf(merged.transfers().stream().map(Transfer::id).toList());
            assertThat(quotations(merged)).allMatch(p -> fresh.facts().document().text().startsWith(p.quote(), p.start()));
            assertThat(new Corrected(merged).mergedWith(merged).facts()).isEqualTo(merged);
            assertThat(new Corrected(merged).mergedWith(fresh.facts()).facts().conflicts()).extracting(Conflict::fact).isSubsetOf(facts(merged));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void changesNothingWhenNothingIsNew(Path file) throws IOException {
        Corrected read = Corrected.read(Files.readString(file));
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            Corrected corrected = corrected(read, random, new ArrayList<>());

            assertThat(corrected.mergedWith(corrected.facts()).facts()).isEqualTo(corrected.facts());
            assertThat(corrected.written().mergedWith(corrected.written().facts()).steps()).isEmpty();
        }
    }

    private static List<String> facts(DescribedFacts merged) {
        return merged.conflicts().stream().map(Conflict::fact).toList();
    }

    private static DescribedFacts only(DescribedFacts facts, String id) {
        List<Transfer> one = facts.transfers().stream().filter(t -> t.id().equals(id)).toList();
        assertThat(one).hasSize(1);
        return new DescribedFacts(facts.document(), one, List.of(), facts.extensions());
    }

    private static Stream<Passage> quotations(DescribedFacts facts) {
        return facts.transfers().stream().flatMap(t -> t.passages().values().stream().flatMap(List::stream));
    }

    private static Corrected corrected(Corrected read, Random random, List<Done> done) {
        Corrected corrected = read;
        List<String> taken = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0 && !read.facts().transfers().isEmpty(); i--) {
            Transfer t = any(read.facts().transfers(), random);
            String setting = any(SETTINGS, random);
            String fact = t.id() + setting.substring(0, setting.indexOf('='));
            if (!taken.contains(fact) && !corrected.set(t.id(), setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1)).equals(corrected)) {
                taken.add(fact);
                done.add(new Done(t.id(), setting));
                corrected = new Corrected(Corrected.INTAKE.revise(corrected.facts(), t.id(), List.of(setting)));
            }
        }
        return corrected;
    }

    private static String changed(String text, Random random) {
        int paragraph = text.indexOf("\n\n", random.nextInt(text.length()));
        List<Integer> stops = Stream.iterate(text.indexOf(". "), at -> at >= 0, at -> text.indexOf(". ", at + 1)).toList();
        return switch (random.nextInt(4)) {
            case 0 -> paragraph < 0 ? "A new line.\n\n" + text : text.substring(0, paragraph) + "\n\nThe ministry would not comment on any of it.\n\n" + text.substring(paragraph + 2);
            case 1 -> letter(text, random.nextInt(text.length()));
            case 2 -> sentence(text, stops, random);
            default -> text;
        };
    }

    private static String letter(String text, int at) {
        return Character.isLetter(text.charAt(at)) ? text.substring(0, at) + "x" + text.substring(at + 1) : text;
    }

    private static String sentence(String text, List<Integer> stops, Random random) {
        int one = stops.size() < 3 ? -1 : random.nextInt(stops.size() - 1);
        return one < 0 ? text : text.substring(0, stops.get(one) + 1) + text.substring(stops.get(one + 1) + 1);
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/documents"))) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
            return Stream.concat(Stream.of(Path.of("seeds/north-korea-russia-2023/report.txt")), all.stream());
        }
    }
}
