package org.embargo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.intake.LexiconWords.Written;

/** Finds phrases of a lexicon that no text can ever bring into play: said twice, taken by an earlier one, or cut apart. */
final class LexiconReach {

    private static final String BEFORE = "It was said that the ";
    private static final String BEHIND = " was there in the end.";
    /** Sorts that are looked up as they stand and not as phrases: words in lower case with single blanks between them. */
    private static final Set<String> LOOKED_UP = Set.of("head noun", "measure");
    private static final Set<String> SEARCHED = Set.of("eras", "anchors");

    private record Sign(String text, boolean[] capitals, boolean exact) {

        static Sign of(String phrase) {
            String plain = PlainText.of(phrase);
            List<Token> tokens = Token.of(plain, 0, plain.length());
            boolean[] capitals = new boolean[tokens.size()];
            for (int i = 0; i < tokens.size(); i++) {
                capitals[i] = tokens.get(i).capital();
            }
            return new Sign(joined(tokens), capitals, PhraseTree.exact(plain, tokens));
        }

        /** Returns whether every text that fits the other phrase fits this one as well. */
        boolean takes(Sign other, String mine, String theirs) {
            if (exact && !(other.exact && mine.equals(theirs))) {
                return false;
            }
            for (int i = 0; i < capitals.length; i++) {
                if (capitals[i] && !other.capitals[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Earlier(Written written, String form, Sign sign) {
    }

    private final List<Written> words;

    LexiconReach(List<Written> words) {
        this.words = words;
    }

    /** Returns every such phrase as a problem. */
    List<Problem> problems() {
        List<Problem> out = new ArrayList<>();
        Map<String, List<Earlier>> seen = new HashMap<>();
        for (Written w : words) {
            if (w.phrase().isBlank() || !reachable(w)) {
                out.add(w.sheet().problem("lexicon/never-matches", "no text can hold the phrase `" + w.phrase() + "` as it is written", cure(w), w.where()));
            } else {
                taken(w, seen).filter(e -> !(w.title() && e.written().meaning().equals(w.meaning()))).ifPresent(e -> out.add(taken(w, e)));
            }
            for (String form : w.forms()) {
                Sign sign = Sign.of(form);
                seen.computeIfAbsent(w.sort() + "\n" + sign.text(), k -> new ArrayList<>()).add(new Earlier(w, form, sign));
            }
        }
        return out;
    }

    private Optional<Earlier> taken(Written w, Map<String, List<Earlier>> seen) {
        Sign sign = Sign.of(w.phrase());
        return seen.getOrDefault(w.sort() + "\n" + sign.text(), List.of()).stream().filter(e -> e.sign().takes(sign, e.form(), w.phrase())).findFirst();
    }

    private static Problem taken(Written w, Earlier by) {
        int line = Place.at("", by.written().sheet().text(), by.written().where().start(), 0).line();
        String first = by.written().phrase().equals(w.phrase()) ? "" : ", as `" + by.written().phrase() + "`,";
        if (by.written().meaning().equals(w.meaning())) {
            return w.sheet().problem("lexicon/duplicate", "`" + w.phrase() + "` stands in line " + line + first + " already", "keep one of the two", w.where());
        }
        if (w.sort().equals("head noun")) {
            return w.sheet().problem("lexicon/shadowed", "`" + w.phrase() + "` makes a " + w.meaning() + " here, so that line " + line + ", which makes it a " + by.written().meaning() + ", never counts",
                    "take one of the two out", w.where());
        }
        return w.sheet().problem("lexicon/shadowed", "`" + w.phrase() + "` is never taken for " + w.meaning() + ": line " + line + " makes it " + by.written().meaning(),
                "of two phrases of one sort the first counts; take one out, or make this one longer", w.where());
    }

    private static boolean reachable(Written w) {
        String phrase = w.phrase();
        String plain = PlainText.of(phrase);
        if (LOOKED_UP.contains(w.sort())) {
            return joined(Token.of(plain, 0, plain.length())).equals(phrase);
        }
        if (SEARCHED.contains(w.sort())) {
            return plain.equals(phrase);
        }
        String carrier = BEFORE + plain + BEHIND;
        int start = BEFORE.length();
        int end = start + plain.length();
        boolean cut = Segmenter.of(carrier).stream().anyMatch(s -> s.start() > start && s.start() < end);
        PhraseTree tree = new PhraseTree();
        tree.add(phrase, new Entry.Cue("", "", ""));
        List<Token> tokens = Token.of(carrier, 0, carrier.length());
        return !cut && tree.matches(tokens).stream().anyMatch(m -> tokens.get(m.from()).start() >= start && tokens.get(m.to() - 1).end() <= end);
    }

    private static String cure(Written w) {
        return LOOKED_UP.contains(w.sort()) ? "write it in lower case, with one blank between words and no hyphen"
                : SEARCHED.contains(w.sort()) ? "write it with straight quotation marks and plain hyphens" : "the reader cuts the text inside it; write the words that stay together";
    }

    private static String joined(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::lower).toList());
    }
}
