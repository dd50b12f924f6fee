package org.embargo.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Fixture;
import org.embargo.evidence.Place;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;

/** Reads a fixture: a small facts file with what must come out. */
final class FixtureFile {

    private static final List<String> KEYS = List.of("about", "case", "document", "readings", "transfers", "expect", "source", "extensions", "setAside");
    private static final List<String> EXPECTED = List.of("outcome", "possible", "robust", "dependsOn", "provisions", "mayApply",
            "exceptions", "proceduralBreaches", "otherMeasure", "dutyBearers", "review");

    private final Set<String> kinds;

    /** Reads for a rulebook that knows these classes and groups of items. */
    FixtureFile(Set<String> kinds) {
        this.kinds = kinds;
    }

    Fixture read(String name, byte[] content) {
        String text = FactsText.decode(name, content);
        Problems problems = new Problems(name, text);
        Optional<Fixture> fixture = FactsSyntax.tree(text, problems).flatMap(root -> Fields.of(root, KEYS, problems)).map(f -> fixture(name, text, f, problems));
        problems.refuseIfAny();
        return fixture.orElseThrow(() -> new IllegalStateException("a file without a fixture was refused for no reason"));
    }

    private Fixture fixture(String name, String text, Fields fields, Problems problems) {
        List<Transfer> transfers = fields.need("transfers", "write the case's facts").map(n -> new TransferReader(kinds, problems).transfers(n)).orElse(List.of());
        Optional<Located> expect = fields.need("expect", "say what must come out, for at least one transfer and measure");
        Map<String, Map<String, Map<String, Object>>> expected = expect.map(n -> expected(n, transfers, problems)).orElse(Map.of());
        if (expect.isPresent() && expected.values().stream().allMatch(m -> m.values().stream().allMatch(Map::isEmpty))) {
            problems.add(FactsCode.EXPECTS_NOTHING, "the fixture expects nothing", "say what must come out, for at least one transfer and measure", expect.get());
        }
        SourceDocument document = new SourceDocument(name, "", "", "", "unknown", "", "", "");
        return new Fixture(name, word(fields, "about"), word(fields, "case"), readings(fields, problems),
                new DescribedFacts(document, transfers, List.of(), Map.of()), expected,
                expect.map(n -> Place.at(name, text, n.start(), 0)).orElse(Place.whole(name)));
    }

    private static String word(Fields fields, String key) {
        return fields.find(key).filter(Located.Scalar.class::isInstance).map(n -> ((Located.Scalar) n).text()).orElse("");
    }

    private static Map<String, List<String>> readings(Fields fields, Problems problems) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        entries(fields.find("readings"), problems).forEach((id, node) -> chosen.put(id, texts(node)));
        return chosen;
    }

    private static List<String> texts(Located node) {
        List<Located> all = node instanceof Located.Sequence s ? s.values() : List.of(node);
        return all.stream().filter(Located.Scalar.class::isInstance).map(n -> ((Located.Scalar) n).text()).toList();
    }

    private Map<String, Map<String, Map<String, Object>>> expected(Located node, List<Transfer> transfers, Problems problems) {
        Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
        entries(Optional.of(node), problems).forEach((id, measures) -> {
            if (!id.equals(Fixture.CASE) && transfers.stream().noneMatch(t -> t.id().equals(id))) {
                problems.add(FactsCode.UNKNOWN_WORD, "the fixture has no transfer " + Problems.quoted(id),
                        Fields.help(id, transfers.stream().map(Transfer::id).toList()), measures);
            }
            Map<String, Map<String, Object>> byMeasure = new LinkedHashMap<>();
            entries(Optional.of(measures), problems).forEach((measure, keys) -> byMeasure.put(measure, determination(keys, problems)));
            all.put(id, byMeasure);
        });
        return all;
    }

    private static Map<String, Object> determination(Located node, Problems problems) {
        return Fields.of(node, EXPECTED, problems).flatMap(f -> new Extensions(problems).extensions(f.mapping())).orElse(Map.of());
    }

    private static Map<String, Located> entries(Optional<Located> node, Problems problems) {
        Map<String, Located> found = new LinkedHashMap<>();
        node.ifPresent(n -> {
            if (n instanceof Located.Mapping mapping) {
                mapping.entries().forEach((key, entry) -> found.put(key, entry.value()));
            } else {
                problems.add(FactsCode.WRONG_TYPE, Fields.label(n) + " needs keys with values, not " + n.sort(), "", n);
            }
        });
        return found;
    }
}
