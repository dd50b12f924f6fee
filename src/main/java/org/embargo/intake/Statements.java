package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Statement;
import org.embargo.evidence.Passage;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refound;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Transfer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes facts of what another reader states, as far as its words are in the text. Whatever is left out is told. */
final class Statements {

    static final int MOST = 2000;
    private static final int MOST_TOLD = 200;
    private static final int MOST_QUOTES = 10;
    private static final int LONGEST_QUOTE = 1000;

    /** What was stated, with the places of its words. */
    private record Stated(Statement statement, List<Quotation.Result> found) {

        int first() {
            return found.stream().flatMap(r -> r.passage().stream()).mapToInt(Passage::start).min().orElse(Integer.MAX_VALUE);
        }
    }

    private final SourceDocument document;
    private final Places places;
    private final String name;
    private final Verbatim text;
    private final Claims claims;
    private final StatedValues values;

    /**
     * Reads for a document.
     *
     * @param places where in it pages and numbered paragraphs begin
     * @param name name of the other reader
     */
    Statements(SourceDocument document, Places places, String name, Set<String> kinds, PhraseTree phrases) {
        this.document = document.readBy(name);
        this.places = places;
        this.name = name;
        this.text = new Verbatim(document.text());
        this.claims = new Claims(name, "claims/bad-value", kinds);
        this.values = new StatedValues(text, phrases, claims);
    }

    /** Returns the facts that hold, and what was dropped. */
    Claimed facts(List<Statement> statements) {
        List<Statement> some = statements.subList(0, Math.min(statements.size(), MOST));
        if (some.size() < statements.size()) {
            claims.drop("claims/too-many", (statements.size() - MOST) + " statements behind the first " + MOST + " are not read", "hand in a shorter document", "");
        }
        Map<String, List<Stated>> transfers = new LinkedHashMap<>();
        some.forEach(s -> transfers.computeIfAbsent(s.transfer(), t -> new ArrayList<>()).add(stated(s)));
        List<List<Stated>> inOrder = new ArrayList<>(transfers.values());
        inOrder.sort(Comparator.comparingInt(t -> t.stream().mapToInt(Stated::first).min().orElse(Integer.MAX_VALUE)));
        for (int i = 0; i < inOrder.size(); i++) {
            transfer("T" + (i + 1), inOrder.get(i));
        }
        Claimed held = claims.facts(document);
        held.facts().transfers().forEach(this::summary);
        told(held.dropped());
        return claims.facts(document);
    }

    private Stated stated(Statement s) {
        return new Stated(s, s.quotes().stream().limit(MOST_QUOTES).map(q -> q.length() > LONGEST_QUOTE ? new Quotation.Result(Refound.MISSING, java.util.Optional.empty()) : text.find(q, s.within())).toList());
    }

    private void transfer(String id, List<Stated> all) {
        Map<String, Claim> held = new LinkedHashMap<>();
        List<Claim> goods = new ArrayList<>();
        for (Stated one : all) {
            Statement s = one.statement();
            String pointer = "/" + id + "/" + s.fact();
            if (!StatedValues.isFact(s.fact())) {
                claims.drop("claims/no-fact", Problems.quoted(s.fact()) + " is no fact that another reader may state", StatedValues.HELP, pointer);
            } else if (worded(one, pointer)) {
                List<Passage> passages = one.found().stream().map(r -> r.passage().orElseThrow()).map(p -> p.at(places.at(p.start()))).distinct().toList();
                Claim claim = new Claim(id, s.fact(), values.value(s, passages), "", List.of(), passages, pointer);
                if (values.agrees(claim) && claims.bears(claim)) {
                    hold(held, claim);
                }
                goods.add(claim);
            }
        }
        goods.forEach(c -> described(held, c));
        put(id, held);
    }

    private boolean worded(Stated one, String pointer) {
        List<String> quotes = one.statement().quotes();
        if (quotes.isEmpty()) {
            claims.drop("claims/no-quote", "no words of the text are named for it", "a fact needs the words that it rests on", pointer);
        }
        for (int i = 0; i < one.found().size(); i++) {
            if (one.found().get(i).how() == Refound.MISSING) {
                boolean longer = quotes.get(i).length() > LONGEST_QUOTE;
                claims.drop("claims/missing-quote", longer ? "a quotation has more than " + LONGEST_QUOTE + " characters" : "the text does not have the words " + Problems.quoted(quotes.get(i)),
                        "read the text and add the fact by hand where it is there", pointer);
            } else if (one.found().get(i).how() == Refound.AMBIGUOUS) {
                claims.drop("claims/ambiguous-quote", "the text has " + Problems.quoted(quotes.get(i)) + " more than once, and nothing tells which is meant",
                        "read the text and add the fact by hand where it is there", pointer);
            }
        }
        return !quotes.isEmpty() && one.found().stream().allMatch(r -> r.passage().isPresent());
    }

    private void hold(Map<String, Claim> held, Claim claim) {
        Claim before = held.putIfAbsent(claim.path(), claim);
        if (before != null && !String.valueOf(before.value()).equals(String.valueOf(claim.value()))) {
            claims.drop("claims/twice", "it is stated a second time, with another value", "read the text and keep the value that it has", claim.pointer());
        }
    }

    /** Keeps the words of an item, whether or not there is such a class: goods of unknown class are better than none. */
    private static void described(Map<String, Claim> held, Claim claim) {
        if (claim.path().endsWith(".item")) {
            String path = item(claim.path()) + ".description";
            held.putIfAbsent(path, new Claim(claim.transfer(), path, StatedValues.words(claim.passages()), "", List.of(), claim.passages(), claim.pointer()));
        }
    }

    /** Puts facts together; items are counted anew, so that none is there of which nothing held. */
    private void put(String id, Map<String, Claim> held) {
        List<String> items = held.keySet().stream().filter(p -> p.startsWith("items.")).map(Statements::item).distinct().toList();
        List<String> steps = List.of("read by another reader, " + name);
        held.forEach((path, c) -> {
            boolean item = path.startsWith("items.");
            String to = item ? "items." + items.indexOf(item(path)) + path.substring(path.lastIndexOf('.')) : path;
            claims.put(item ? new Claim(id, to, c.value(), "", List.of(), List.of(), "") : new Claim(id, to, c.value(), FilledBy.INFERRED.word(), steps, c.passages(), ""));
        });
        for (int i = 0; i < items.size(); i++) {
            String which = items.get(i);
            List<Passage> words = held.values().stream().filter(c -> c.path().startsWith(which + ".")).flatMap(c -> c.passages().stream()).distinct().sorted().toList();
            claims.put(new Claim(id, "items." + i, null, FilledBy.INFERRED.word(), steps, words, ""));
        }
    }

    private static String item(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private void summary(Transfer t) {
        String line = StatedValues.summary(t);
        claims.put(new Claim(t.id(), "summary", JsonMapper.shared().getNodeFactory().stringNode(line), "", List.of(), List.of(), ""));
    }

    private void told(List<Problem> dropped) {
        if (dropped.isEmpty()) {
            return;
        }
        ObjectNode extensions = JsonMapper.shared().createObjectNode();
        ArrayNode list = extensions.putObject("otherReader").put("name", name).putArray("dropped");
        dropped.stream().limit(MOST_TOLD).forEach(p -> list.add(p.place().pointer() + ": " + p.sentence() + " (" + p.code() + ")"));
        if (dropped.size() > MOST_TOLD) {
            list.add((dropped.size() - MOST_TOLD) + " more");
        }
        claims.put(new Claim("", Claims.EXTENSIONS, extensions, "", List.of(), List.of(), ""));
    }
}
