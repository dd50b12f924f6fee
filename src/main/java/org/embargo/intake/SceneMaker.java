package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.embargo.intake.Entry.Cue;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;
import org.embargo.intake.PhraseTree.Match;

/** Makes scenes of one document in order, keeping the names it has met. */
final class SceneMaker {

    private final Lexicon lexicon;
    private final String plain;
    private final String text;
    private final SharedNames shared;
    private final Map<String, Who> met = new HashMap<>();
    private final ShortNames shortNames = new ShortNames();

    SceneMaker(Lexicon lexicon, String plain, String text) {
        this.lexicon = lexicon;
        this.plain = plain;
        this.text = text;
        this.shared = new SharedNames(lexicon, plain);
    }

    /** Makes the scenes of a document. */
    List<Scene> scenes() {
        List<Scene> out = new ArrayList<>();
        for (Segmenter.Stretch stretch : Segmenter.of(plain)) {
            Scene scene = scene(out, stretch);
            if (!scene.tokens().isEmpty()) {
                out.add(scene);
            }
        }
        return out;
    }

    private Scene scene(List<Scene> before, Segmenter.Stretch stretch) {
        int index = before.size();
        List<Token> tokens = Token.of(plain, stretch.start(), stretch.end());
        List<Match> matches = new ArrayList<>(shared.settled(lexicon.phrases().matches(tokens)));
        matches.addAll(lexicon.cues().matches(tokens));
        matches.sort(Comparator.comparingInt(Match::from).thenComparingInt(Match::to));
        List<Sign> signs = new ArrayList<>();
        for (Match m : matches) {
            m.entries().stream().filter(Cue.class::isInstance).forEach(e -> signs.add(new Sign(m.from(), m.to(), (Cue) e)));
        }
        Scene bare = new Scene(index, stretch, tokens, List.of(), List.of(), List.of(), signs, text);
        List<Who> who = new Referents(bare, before, new PartyFinder(lexicon, bare, matches, met).parties()).all();
        List<What> what = shortNames.completed(bare, items(matches, who), who, matches);
        Scene named = new Scene(index, stretch, tokens, who, what, List.of(), signs, text);
        List<Act> acts = new ActFinder(named, matches).acts();
        Scene acted = new Scene(index, stretch, tokens, who, what, acts, signs, text);
        return new Governors(acted, lexicon).applied();
    }

    private List<What> items(List<Match> matches, List<Who> who) {
        List<What> found = new ArrayList<>();
        for (Match m : matches) {
            boolean inParty = who.stream().anyMatch(w -> w.from() <= m.from() && m.to() <= w.to());
            m.entries().stream().filter(ItemEntry.class::isInstance).limit(1).filter(e -> !inParty)
                    .forEach(e -> found.add(new What(m.from(), m.to(), (ItemEntry) e, ((ItemEntry) e).kinds(), "", "")));
        }
        found.sort(Comparator.comparingInt(What::from));
        return found;
    }

    /** Tells whether a match may be a word for an act. */
    static boolean act(Match match) {
        return match.entries().stream().anyMatch(Trigger.class::isInstance);
    }
}
