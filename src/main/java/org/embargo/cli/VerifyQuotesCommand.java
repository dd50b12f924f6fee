package org.embargo.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Refound;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "verify-quotes", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Looks for every quotation of an assessment in its document: found, moved, ambiguous or missing.")
final class VerifyQuotesCommand extends Work {

    @Parameters(index = "0", paramLabel = "ASSESSMENT", description = "The JSON of an assessment, a receipt or a facts file.")
    private String assessment = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOCUMENT", description = "The document that it quotes; where it quotes several, all of them, in its order.")
    private List<String> documents = new ArrayList<>();

    VerifyQuotesCommand(Supplier<Engine> engine, Inputs inputs, Output output) {
        super(engine, inputs, output);
    }

    @Override
    public Integer call() {
        DescribedFacts facts = engine.get().reader().read(inputs.input(assessment, Optional.empty()));
        if (documents.size() != facts.documents().size()) {
            throw Usage.badValue("DOCUMENT", "`" + assessment + "` quotes " + facts.documents().size() + " documents and " + documents.size() + " are named",
                    "name " + String.join(", ", facts.documents().stream().map(SourceDocument::id).toList()) + ", in this order");
        }
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            texts.put(facts.documents().get(i).id(), engine.get().reader().read(inputs.input(documents.get(i), Optional.empty())).document().text());
        }
        Function<Passage, String> text = p -> texts.getOrDefault(facts.documentOf(p).id(), "");
        List<Quoted> all = new ArrayList<>();
        facts.transfers().forEach(t -> t.passages().forEach((path, some) -> some.forEach(p -> all.add(new Quoted(t.id() + " " + path, p, text.apply(p))))));
        facts.setAside().forEach(s -> all.add(new Quoted("set aside", s.passage(), text.apply(s.passage()))));
        Map<String, Set<Integer>> distances = new HashMap<>();
        all.stream().filter(q -> q.how() == Refound.MOVED)
                .forEach(q -> distances.computeIfAbsent(q.text(), t -> new TreeSet<>()).add(q.text().indexOf(q.passage().quote()) - q.passage().start()));
        Map<Refound, Integer> count = new EnumMap<>(Refound.class);
        StringBuilder lines = new StringBuilder();
        all.forEach(q -> check(q, Refound.place(q.passage(), q.text(), distances.getOrDefault(q.text(), Set.of())), count, lines));
        for (Refound how : Refound.values()) {
            lines.append(how.word()).append(": ").append(count.getOrDefault(how, 0)).append('\n');
        }
        output.print(lines.toString());
        return count.containsKey(Refound.MISSING) ? 1 : 0;
    }

    /** What is quoted where, and the text in which it is looked for. */
    private record Quoted(String where, Passage passage, String text) {

        Refound how() {
            return Refound.of(passage, text);
        }
    }

    private static void check(Quoted q, Optional<Integer> place, Map<Refound, Integer> count, StringBuilder lines) {
        Refound how = q.how() == Refound.AMBIGUOUS && place.isPresent() ? Refound.MOVED : q.how();
        count.merge(how, 1, Integer::sum);
        if (how != Refound.FOUND) {
            Passage p = q.passage();
            String quote = p.quote().replaceAll("[\\p{Cc}\\p{Cf}]+", " ");
            lines.append(how.word()).append("  ").append(q.where()).append("  \"").append(quote).append("\" (").append(p.document()).append(p.document().isEmpty() ? "" : " ").append(p.start()).append(" to ").append(p.end()).append(")")
                    .append(place.map(at -> ", now at " + at).orElse("")).append('\n');
        }
    }
}
