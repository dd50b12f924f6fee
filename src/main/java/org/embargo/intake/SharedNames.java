package org.embargo.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.intake.Entry.PartyEntry;
import org.embargo.intake.PhraseTree.Match;

/**
 * Settles names that several States share, such as {@code Korea}: it is the one of them that the text names otherwise, when it
 * names only one.
 */
final class SharedNames {

    private final Set<String> named = new HashSet<>();

    SharedNames(Lexicon lexicon, String plain) {
        lexicon.phrases().matches(Token.of(plain, 0, plain.length())).forEach(m -> m.entries().stream()
                .filter(e -> e instanceof PartyEntry p && !shared(p)).limit(1).forEach(e -> named.add(((PartyEntry) e).state())));
    }

    private static boolean shared(PartyEntry entry) {
        return entry.form().startsWith("shared");
    }

    /** Returns the matches of a sentence; a shared name that the text does not settle is no match. */
    List<Match> settled(List<Match> matches) {
        List<Match> out = new ArrayList<>();
        for (Match m : matches) {
            List<PartyEntry> claims = m.entries().stream().filter(e -> e instanceof PartyEntry p && shared(p)).map(PartyEntry.class::cast).toList();
            if (claims.isEmpty()) {
                out.add(m);
            } else {
                one(claims).ifPresent(p -> out.add(new Match(m.from(), m.to(), List.of(p))));
            }
        }
        return out;
    }

    private Optional<PartyEntry> one(List<PartyEntry> claims) {
        List<PartyEntry> likely = claims.stream().filter(p -> named.contains(p.state())).toList();
        return likely.size() != 1 ? Optional.empty() : Optional.of(likely.get(0))
                .map(p -> new PartyEntry(p.name(), p.state(), p.kind(), p.form().substring("shared ".length()), p.of(), p.foundedIn()));
    }
}
