package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.intake.Entry.Cue;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Entry.PartyEntry;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Who;
import org.embargo.intake.PhraseTree.Match;

/** Finds the parties of a sentence: by lexicon, by a State's adjective with a noun behind it, by a proper name. */
final class PartyFinder {

    private static final int FAR = 5;
    /** Nouns for what somebody says against another. */
    static final List<String> CLAIMS = List.of("accusation", "accusations", "allegation", "allegations", "claim", "claims", "charges", "assertion", "assertions", "report", "reports");
    private static final List<String> COMPANIES = List.of("company", "firm", "trading company", "trading firm", "front company", "broker", "shipping company", "shipping firm", "spokesman", "spokeswoman");
    /** Nouns for people of an arm of a State. */
    static final List<String> PEOPLE = List.of("troops", "soldiers", "personnel", "officers", "pilots", "technicians", "sailors", "seamen", "marines", "commandos", "forces", "generals");
    private static final List<String> MISSIONS = List.of("embassy", "consulate", "legation");
    private static final List<String> POSTED = List.of("posted", "accredited", "attached", "assigned", "working", "employed", "stationed", "serving");
    /** Nouns for people who belong to somebody. */
    static final List<String> FOLLOWERS = List.of("mercenaries", "fighters", "men", "troops", "forces", "soldiers", "mechanics", "technicians", "engineers", "agents", "officials", "representatives",
            "leaders", "leadership", "commanders", "militants", "instructors", "workers", "staff", "experts");
    private static final List<String> BUYERS = List.of("buyers", "customers", "clients", "dealers", "buyer", "customer", "client");
    private final Lexicon lexicon;
    private final Scene scene;
    private final List<Match> matches;
    private final Map<String, Who> met;

    PartyFinder(Lexicon lexicon, Scene scene, List<Match> matches, Map<String, Who> met) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.matches = matches;
        this.met = met;
    }

    /** Returns the parties in order. */
    List<Who> parties() {
        List<Who> found = new ArrayList<>();
        for (Match m : matches) {
            m.entries().stream().filter(PartyEntry.class::isInstance).limit(1).forEach(e -> found.add(listed(m, chosen(m, (PartyEntry) e))));
        }
        found.addAll(proper(found));
        found.sort(Comparator.comparingInt(Who::from).thenComparing(Comparator.comparingInt(Who::to).reversed()));
        List<Who> outer = outermost(found);
        return new Apposition(scene, met).joined(outer.stream().map(w -> widened(w, outer)).toList());
    }

    /** Takes the noun before {@code of Syria} or {@code from North Korea} into the party, as in {@code the army of Syria}. */
    private Who widened(Who w, List<Who> all) {
        String tie = scene.word(w.from() - 1).equals("the") ? scene.word(w.from() - 2) : scene.word(w.from() - 1);
        int end = w.from() - (scene.word(w.from() - 1).equals("the") ? 2 : 1);
        if (atMission(w, tie, end) && all.stream().noneMatch(o -> o.covers(end - 1))) {
            return w.as(new Party(scene.passage(end - 1, w.to()).quote().replaceAll("\\s+", " "), w.party().state(), "person", ""), end - 1, w.to());
        }
        if (List.of("to", "at", "in", "by").contains(tie) && all.stream().noneMatch(o -> o.covers(end - 2)) && POSTED.contains(scene.word(end - 1)) && lexicon.heads().getOrDefault(scene.word(end - 2), "").equals("person")) {
            return w.as(new Party(scene.passage(end - 2, w.to()).quote().replaceAll("\\s+", " "), w.party().state(), "person", ""), end - 2, w.to());
        }
        if (tie.equals("of") && List.of("non-state", "company").contains(w.party().kind()) && FOLLOWERS.contains(scene.word(end - 1)) && !w.party().state().isUnknown()) {
            return w.as(w.party(), end - 1, w.to());
        }
        if (!List.of("of", "from", "in").contains(tie) || !w.party().kind().equals("state")) {
            return w;
        }
        return headed(w, all, tie, end);
    }

    /** Takes the head noun before a State's name into the party, as in {@code the air force of Chad}. */
    private Who headed(Who w, List<Who> all, String tie, int end) {
        for (int length = 3; length > 0; length--) {
            String head = end - length >= 0 ? lexicon.heads().getOrDefault(words(end - length, end), "") : "";
            String kind = length == 1 && tie.equals("in") && end > 0 && BUYERS.contains(words(end - 1, end)) && head.isEmpty() ? "person" : head;
            boolean boats = kind.equals("vessel") && matches.stream().anyMatch(m -> m.from() < end && end <= m.to() && m.entries().stream().anyMatch(e -> e instanceof ItemEntry));
            boolean fits = !kind.isEmpty() && !boats && (tie.equals("of") || tie.equals("from") && (!kind.equals("state") || PEOPLE.contains(scene.word(end - 1))) || tie.equals("in") && (COMPANIES.contains(words(end - length, end)) || kind.equals("non-state")) || tie.equals("in") && BUYERS.contains(words(end - length, end)) || tie.equals("in") && kind.equals("state") && !words(end - length, end).equals("government"));
            int start = end - length;
            if (fits && !(kind.equals("vessel") && thing(end)) && all.stream().noneMatch(o -> o != w && o.covers(start))) {
                Party party = kind.equals("state") ? w.party() : new Party(scene.passage(start, w.to()).quote().replaceAll("\\s+", " "), w.party().state(), kind, "");
                return w.as(party, start, w.to());
            }
        }
        return w;
    }

    private boolean atMission(Who w, String tie, int end) {
        return List.of("at", "in", "of", "from").contains(tie) && MISSIONS.contains(scene.word(w.to() - 1)) && lexicon.heads().getOrDefault(scene.word(end - 1), "").equals("person");
    }

    /** Tells goods that are ships, such as {@code patrol vessels}, whose owner stands behind them. */
    private boolean thing(int end) {
        return matches.stream().anyMatch(m -> m.from() < end - 1 && m.to() == end && m.entries().stream().anyMatch(ItemEntry.class::isInstance));
    }

    private static List<Who> outermost(List<Who> all) {
        List<Who> out = new ArrayList<>();
        for (Who w : all) {
            if (out.isEmpty() || w.from() >= out.get(out.size() - 1).to()) {
                out.add(w);
            }
        }
        return out;
    }

    /** A word that is both name and adjective, such as {@code US}, is an adjective before a noun that it can qualify. */
    private PartyEntry chosen(Match m, PartyEntry first) {
        PartyEntry adjective = m.entries().stream().filter(e -> e instanceof PartyEntry p && p.form().equals("adjective")).map(PartyEntry.class::cast).findFirst().orElse(first);
        boolean noun = m.to() < scene.tokens().size() && (CLAIMS.contains(scene.word(m.to())) || lexicon.heads().containsKey(scene.word(m.to()))
                || matches.stream().anyMatch(o -> o.from() == m.to() && o.entries().stream().anyMatch(e -> e instanceof ItemEntry || e instanceof Trigger t && t.noun()) && !verbAlso(o)));
        return noun ? adjective : first;
    }

    private Who listed(Match m, PartyEntry entry) {
        boolean possessive = scene.word(m.to()).equals("'s") || scene.word(m.to()).equals("'") && scene.word(m.to() - 1).endsWith("s");
        Possible<String> state = entry.state().isEmpty() ? Possible.unknown() : Possible.known(entry.state());
        boolean some = entry.name().equals(entry.name().toLowerCase(Locale.ROOT)) && !entry.kind().equals("unnamed") || entry.name().equals("news media");
        String words = scene.passage(m.from(), m.to()).quote().replaceAll("\\s+", " ");
        String name = some || words.replace('-', ' ').equals(entry.name().replace('-', ' ')) ? words : entry.name();
        Party party = new Party(name, state, entry.kind(), "");
        boolean seated = entry.form().equals("seat") && "person company".contains(lexicon.heads().getOrDefault(scene.word(m.to()), "none"));
        boolean bare = entry.form().equals("adjective") || seated || possessive && entry.kind().equals("state");
        String shape = !bare ? "name" : (seated || entry.form().equals("adjective")) && !possessive ? "adjective" : "possessor";
        Who plain = new Who(m.from(), m.to(), party, entry.of(), entry.foundedIn(), shape, "", "");
        Optional.of(plain).filter(w -> w.leads() && w.dprk() && w.to() - w.from() > 1).ifPresent(w -> met.putIfAbsent(scene.word(w.from()), w));
        return bare ? headed(plain, possessive ? m.to() + 1 : m.to()) : possessive && !plain.speaker()
                ? new Who(m.from(), m.to(), party, entry.of(), entry.foundedIn(), "possessor", "", "") : plain;
    }

    /** Looks for the noun that makes an adjective or possessive a party, such as {@code air force}. */
    private Who headed(Who plain, int behind) {
        for (int i = behind; i < Math.min(behind + FAR, scene.tokens().size()); i++) {
            for (int length = 3; length > 0; length--) {
                String kind = i + length <= scene.tokens().size() ? lexicon.heads().getOrDefault(words(i, i + length), "") : "";
                if (!kind.isEmpty() && head(i, i + length)) {
                    return plain.as(party(plain, kind, i + length), plain.from(), i + length);
                }
            }
            if (!scene.tokens().get(i).word() || stops(i) && !MISSIONS.contains(scene.word(i + 1)) || List.of("a", "an", "the").contains(scene.word(i)) || goods(i)) {
                break;
            }
        }
        return plain;
    }

    /** Goods in the plural end the words that belong to an adjective, as in {@code North Korean grenades aboard the trawler}. */
    private boolean goods(int token) {
        return scene.word(token).endsWith("s") && matches.stream().anyMatch(m -> m.from() <= token && m.to() == token + 1 && m.entries().stream().anyMatch(e -> e instanceof ItemEntry));
    }

    private Party party(Who plain, String kind, int end) {
        String words = scene.text().substring(scene.tokens().get(plain.from()).start(), scene.tokens().get(end - 1).end()).replaceAll("\\s+", " ");
        return kind.equals("state") ? plain.party() : new Party(words, plain.party().state(), kind, "");
    }

    private boolean head(int from, int to) {
        boolean swallowed = matches.stream().anyMatch(m -> m.from() <= from && m.to() > to);
        boolean modifies = matches.stream().anyMatch(m -> m.from() == to && m.entries().stream()
                .anyMatch(e -> e instanceof ItemEntry || e instanceof Trigger t && t.noun() && !verbAlso(m)));
        boolean another = to < scene.tokens().size() && lexicon.heads().containsKey(scene.word(to));
        return !swallowed && !modifies && !another;
    }

    private static boolean verbAlso(Match m) {
        return m.entries().stream().anyMatch(e -> e instanceof Trigger t && !t.noun());
    }

    private boolean stops(int token) {
        return matches.stream().anyMatch(m -> m.from() <= token && token < m.to() && m.entries().stream().anyMatch(e ->
                e instanceof PartyEntry || e instanceof Trigger t && !t.noun() && !m.entries().stream().anyMatch(o -> o instanceof Trigger n && n.noun())
                || e instanceof Cue c && !List.of("hedge", "report", "test", "display").contains(c.kind()) && !c.form().equals("base")));
    }

    private String words(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(scene.word(i));
        }
        return out.toString();
    }

    private List<Who> proper(List<Who> known) {
        List<Who> out = new ArrayList<>();
        int at = 0;
        while (at < scene.tokens().size()) {
            int end = at;
            while (end < scene.tokens().size() && free(end, known) && glued(at, end)) {
                end++;
            }
            name(at, end).ifPresent(out::add);
            int next = Math.max(end, at + 1);
            at = out.isEmpty() ? next : Math.max(next, out.get(out.size() - 1).to());
        }
        return out;
    }

    private boolean glued(int at, int end) {
        return end == at || scene.tokens().get(end).start() - scene.tokens().get(end - 1).end() <= 2;
    }

    private boolean free(int token, List<Who> known) {
        Token t = scene.tokens().get(token);
        boolean capital = t.capital() && t.word() && t.text().length() > 1;
        return capital && matches.stream().noneMatch(m -> m.from() <= token && token < m.to())
                && known.stream().noneMatch(w -> w.covers(token) && w.to() - w.from() == 1) && !(token == 0 && Words.DETERMINERS.contains(t.lower()));
    }

    private Optional<Who> name(int from, int to) {
        if (from >= to) {
            return Optional.empty();
        }
        String words = scene.text().substring(scene.tokens().get(from).start(), scene.tokens().get(to - 1).end());
        Who seen = met.get(words.toLowerCase(Locale.ROOT));
        if (seen != null) {
            return Optional.of(new Who(from, to, seen.party(), seen.of(), seen.foundedIn(), "name", "", ""));
        }
        Optional<Who> ship = new ShipNames(scene, met).named(from, to);
        if (ship.isPresent() || to - from == 1) {
            return ship.or(() -> misspelt(from, to));
        }
        if (scene.heading()) {
            return Optional.empty();
        }
        String last = scene.word(to - 1);
        if (last.matches(DateFinder.MONTH) || lexicon.heads().getOrDefault(last, "").equals("state")) {
            return Optional.empty();
        }
        boolean firm = List.of("co", "corp", "corporation", "company", "ltd", "trading", "group", "bank", "industries", "enterprises",
                "factory", "shipping", "limited", "inc", "gmbh", "logistics").contains(last);
        String kind = firm ? "company" : "person";
        return Optional.of(new Who(from, to, new Party(words, Possible.unknown(), kind, ""), "", "", "name", "", ""));
    }

    private Optional<Who> misspelt(int from, int to) {
        String word = scene.tokens().get(from).text();
        if (from == 0 || word.length() < 6) {
            return Optional.empty();
        }
        return lexicon.names().entrySet().stream().filter(e -> Near.byOne(e.getKey(), word)).map(Map.Entry::getValue)
                .min(Comparator.comparing(PartyEntry::name)).map(e -> new Who(from, to, new Party(e.name(),
                        e.state().isEmpty() ? Possible.unknown() : Possible.known(e.state()), e.kind(), ""), e.of(), e.foundedIn(),
                        scene.word(to).equals("'s") ? "possessor" : "name", "", "the name is one letter off"));
    }
}
