package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/**
 * A sentence with all that the lexicon found in it.
 *
 * @param index its number in the document
 * @param stretch where it stands
 * @param tokens its tokens
 * @param who parties, in order
 * @param what goods, in order
 * @param acts words for acts, in order
 * @param signs cues, in order
 * @param text canonical text of the document
 */
record Scene(int index, Segmenter.Stretch stretch, List<Token> tokens, List<Who> who, List<What> what, List<Act> acts,
        List<Sign> signs, String text) {

    /** Returns the scenes of a document from one number to another, both included; a scene's number is its place among all. */
    static java.util.stream.Stream<Scene> near(java.util.List<Scene> all, int from, int to) {
        int start = Math.max(0, from);
        return all.subList(Math.min(start, all.size()), Math.max(Math.min(start, all.size()), Math.min(all.size(), to + 1))).stream();
    }

    /** Returns the passage that a mention covers. */
    Passage passage(Mention mention) {
        return passage(mention.from(), mention.to());
    }

    /** Returns the passage from one token to before another. */
    Passage passage(int from, int to) {
        return Passage.of(text, tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns the whole sentence. */
    Passage passage() {
        return Passage.of(text, stretch.start(), stretch.end());
    }

    /** Returns the token in lower case; empty outside the sentence. */
    String word(int token) {
        return token >= 0 && token < tokens.size() ? tokens.get(token).lower() : "";
    }

    /** Returns whether a cue of this kind covers the token. */
    boolean sign(int token, String kind) {
        for (Sign s : signs) {
            if (s.from() > token) {
                return false;
            }
            if (s.to() > token && s.is(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a cue of this kind lies in a stretch of tokens. */
    boolean sign(String kind, int from, int to) {
        return find(kind, from, to).isPresent();
    }

    /** Returns the last cue of this kind in a stretch of tokens. */
    Optional<Sign> find(String kind, int from, int to) {
        Sign found = null;
        for (Sign s : signs) {
            if (s.is(kind) && s.from() >= from && s.to() <= to) {
                found = s;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns the cues of this kind. */
    List<Sign> all(String kind) {
        List<Sign> out = new ArrayList<>();
        signs.stream().filter(s -> s.is(kind)).forEach(out::add);
        return out;
    }

    /** Returns whether a comma or stronger mark lies between two tokens. */
    boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            String w = word(i);
            if (w.equals(",") || w.equals(";") || w.equals(":") || w.equals("-") || w.equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word between two tokens acts as a verb. */
    boolean verb(int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (acts.stream().anyMatch(a -> a.covers(at) && !a.noun() && !a.shape().equals("adjective"))
                    || signs.stream().anyMatch(s -> s.covers(at) && verb(s))) {
                return true;
            }
        }
        return false;
    }

    private boolean verb(Sign sign) {
        return switch (sign.cue().kind()) {
            case "be", "have", "do", "modal", "plan", "attempt" -> true;
            case "denial" -> word(sign.from()).endsWith("ed") && Words.verbal(this, sign);
            case "say", "allege", "designate" -> Words.verbal(this, sign);
            default -> false;
        };
    }

    /** Returns whether the sentence is a heading. */
    boolean heading() {
        return stretch.heading();
    }
}
