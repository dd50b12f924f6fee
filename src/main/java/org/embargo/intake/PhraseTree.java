package org.embargo.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest phrase of the lexicon that begins at a token. */
final class PhraseTree {

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Phrase> phrases = new ArrayList<>();
    }

    /** A phrase with the capital letters that it must have. */
    private record Phrase(boolean[] capitals, boolean exact, List<Token> tokens, Entry entry) {

        boolean fits(List<Token> text, int at) {
            for (int i = 0; i < capitals.length; i++) {
                Token token = text.get(at + i);
                if (capitals[i] && !token.capital() || exact && !token.text().equals(tokens.get(i).text())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A phrase found: the tokens it covers and what it may stand for. */
    record Match(int from, int to, List<Entry> entries) {
    }

    private final Node root = new Node();

    /** Returns every word that occurs in a phrase, in lower case. */
    Set<String> words() {
        Set<String> words = new HashSet<>();
        words(root, words);
        return words;
    }

    private static void words(Node node, Set<String> words) {
        node.next.forEach((word, next) -> {
            words.add(word);
            words(next, words);
        });
    }

    /** Adds a phrase; one in capitals of up to five letters must stand so in the text. */
    void add(String phrase, Entry entry) {
        String plain = PlainText.of(phrase);
        List<Token> tokens = Token.of(plain, 0, plain.length());
        Node node = root;
        boolean[] capitals = new boolean[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            capitals[i] = tokens.get(i).capital();
            node = node.next.computeIfAbsent(tokens.get(i).lower(), k -> new Node());
        }
        boolean exact = tokens.size() == 1 && plain.length() <= 5 && plain.length() > 1 && plain.chars().noneMatch(Character::isLowerCase);
        node.phrases.add(new Phrase(capitals, exact, tokens, entry));
    }

    /** Returns the matches in a text, longest first at each place and without overlap. */
    List<Match> matches(List<Token> text) {
        List<Match> out = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Match match = longest(text, at);
            if (match != null) {
                out.add(match);
            }
            at = match == null ? at + 1 : match.to();
        }
        return out;
    }

    private @org.jspecify.annotations.Nullable Match longest(List<Token> text, int at) {
        Node node = root;
        Match best = null;
        for (int i = at; i < text.size(); i++) {
            node = node.next.get(text.get(i).lower());
            if (node == null) {
                return best;
            }
            List<Entry> entries = node.phrases.stream().filter(p -> p.fits(text, at)).map(Phrase::entry).toList();
            if (!entries.isEmpty()) {
                best = new Match(at, i + 1, entries);
            }
        }
        return best;
    }
}
