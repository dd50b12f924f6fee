package org.embargo.intake;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.embargo.assessment.Statement;
import org.embargo.evidence.Passage;
import org.embargo.facts.Conduct;
import org.embargo.facts.Item;
import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.facts.Transfer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Takes the values that another reader states: no wording of its own goes on, and no State that the words do not name. */
final class StatedValues {

    static final String HELP = "it may state supplier, recipient, intermediaries, items.0.item and the like, conduct, stage, date, contractDate, standing.modality,"
            + " standing.assertedBy and standing.deniedBy; what lifts a prohibition is for a person to state";

    private static final Pattern FACT = Pattern.compile("supplier|recipient|intermediaries|conduct|stage|date|contractDate|standing\\.(modality|assertedBy|deniedBy)"
            + "|items\\.\\d{1,3}\\.(" + String.join("|", ItemReader.KEYS) + ")");

    /** Keys that the facts format leaves free, and the words that it knows for them. */
    private static final List<String> FREE = List.of("kind", "role", "unit");
    private static final List<String> KNOWN = Stream.concat(PartyReader.ROLES.stream(), Stream.of("state", "non-state", "company", "person")).toList();

    private final Verbatim text;
    private final PhraseTree phrases;
    private final Claims claims;

    StatedValues(Verbatim text, PhraseTree phrases, Claims claims) {
        this.text = text;
        this.phrases = phrases;
        this.claims = claims;
    }

    /** Returns whether another reader may state a fact of this path. */
    static boolean isFact(String path) {
        return FACT.matcher(path).matches();
    }

    /** Returns the value; a name or description that is not in the text gives way to the words that the fact rests on. */
    JsonNode value(Statement s, List<Passage> passages) {
        JsonNode value = AnnotationFile.parsed(s.value());
        if (s.fact().endsWith(".description")) {
            return value.isString() && !text.has(value.stringValue()) ? words(passages) : value;
        }
        String words = words(passages).stringValue();
        named(value, words);
        if (value instanceof ObjectNode date && s.fact().equals("date")) {
            date.put("basis", "the words \"" + words + "\"");
        }
        return value;
    }

    /** Returns the first words, on one line. */
    static JsonNode words(List<Passage> passages) {
        return JsonMapper.shared().getNodeFactory().stringNode(passages.get(0).quote().replaceAll("\\s+", " ").strip());
    }

    private void named(JsonNode value, String words) {
        if (value instanceof ObjectNode fields) {
            if (fields.path("party").isString() && !text.has(fields.path("party").stringValue())) {
                fields.put("party", words);
            }
            FREE.stream().filter(k -> fields.path(k).isString() && !KNOWN.contains(fields.path(k).stringValue()) && !text.has(fields.path(k).stringValue())).forEach(fields::remove);
        }
        value.forEach(inner -> named(inner, words));
    }

    /** Returns whether a party is of a State that its words name, when they name any; says why it is dropped where not. */
    boolean agrees(Claim claim) {
        if (!claim.path().equals("supplier") && !claim.path().equals("recipient") || claim.value() == null) {
            return true;
        }
        Set<String> named = new TreeSet<>();
        claim.passages().forEach(p -> named.addAll(states(p.quote())));
        List<String> said = claim.value().findValues("state").stream().flatMap(n -> n.path(Leaves.ONE_OF).isArray() ? n.path(Leaves.ONE_OF).valueStream() : Stream.of(n))
                .map(n -> n.asString("")).filter(States::known).toList();
        boolean fits = named.isEmpty() || said.isEmpty() || said.stream().anyMatch(named::contains);
        if (!fits) {
            claims.drop("claims/other-state", "the words " + Problems.quoted(claim.passages().get(0).quote()) + " name " + String.join(", ", named) + " and not " + String.join(", ", said),
                    "read the text and add the fact by hand where it is there", claim.pointer());
        }
        return fits;
    }

    private Set<String> states(String words) {
        String plain = PlainText.of(words).replace('\n', ' ');
        return phrases.matches(Token.of(plain, 0, plain.length())).stream().flatMap(m -> m.entries().stream())
                .flatMap(e -> e instanceof Entry.PartyEntry party && !party.state().isEmpty() ? Stream.of(party.state()) : Stream.empty()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says in one line what is stated. */
    static String summary(Transfer t) {
        String goods = t.items().stream().map(StatedValues::goods).distinct().collect(Collectors.joining(", "));
        String what = t.conduct().listed().isEmpty() ? "transfer" : t.conduct().listed().stream().map(Conduct::word).collect(Collectors.joining(" or "));
        return what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1).replace('-', ' ') + " of " + goods + " from " + name(t.supplier()) + " to " + name(t.recipient());
    }

    private static String goods(Item item) {
        return !item.description().isEmpty() ? item.description() : item.kind().listed().isEmpty() ? "unnamed goods" : String.join(" or ", item.kind().listed());
    }

    private static String name(Possible<Party> party) {
        return party.listed().isEmpty() ? "an unnamed party" : party.listed().stream().map(Party::label).collect(Collectors.joining(" or "));
    }
}
