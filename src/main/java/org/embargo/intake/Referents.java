package org.embargo.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.facts.Party;
import org.embargo.facts.Possible;
import org.embargo.intake.Mention.Who;

/** Makes descriptions such as {@code the same firm}, {@code that country} or {@code the generals} parties of their sentence: those named before. */
final class Referents {

    private static final int FIRM_FAR = 6;
    private static final int STATE_FAR = 2;
    private static final int RULER_FAR = 4;
    private static final Set<String> FIRMS = Set.of("company", "firm", "corporation", "enterprise", "studio", "entity", "manufacturer", "maker", "brand", "outfit", "conglomerate");
    private static final Set<String> COUNTRIES = Set.of("country", "state", "nation");
    private static final Set<String> RULERS = Set.of("generals", "junta", "colonels", "ayatollahs", "mullahs", "sheikhs");
    private static final Set<String> KINDS = Set.of("trading", "front", "state", "construction", "shipping", "arms", "engineering");
    /** States that usually only speak of what others do. */
    static final List<String> ACCUSERS = List.of("US", "KR", "JP", "GB");
    private final Scene scene;
    private final List<Scene> before;
    private final List<Who> named;

    Referents(Scene scene, List<Scene> before, List<Who> named) {
        this.scene = scene;
        this.before = before;
        this.named = named;
    }

    /** Returns the parties that the sentence names and those that it describes, in order. */
    List<Who> all() {
        List<Who> out = new ArrayList<>(named);
        for (int i = 0; i < scene.tokens().size(); i++) {
            int at = i;
            if (named.stream().noneMatch(w -> w.covers(at) || w.covers(at + 1))) {
                described(i).ifPresent(out::add);
            }
        }
        out.sort(Comparator.comparingInt(Who::from));
        return out;
    }

    private Optional<Who> described(int at) {
        String first = scene.word(at);
        if (!List.of("the", "that", "this").contains(first)) {
            return Optional.empty();
        }
        int head = at + 1;
        boolean same = scene.word(head).equals("same");
        head += same ? 1 : 0;
        head += KINDS.contains(scene.word(head)) ? 1 : 0;
        if (FIRMS.contains(scene.word(head)) && !restricted(head + 1)) {
            return firm(at, head + 1);
        }
        if (head == at + 1 && COUNTRIES.contains(scene.word(head)) && !first.equals("the")) {
            return who(at, head + 1, near(STATE_FAR).filter(w -> state(w) && w.to() <= limit(w, at)).reduce((a, b) -> b));
        }
        return head == at + 1 && RULERS.contains(scene.word(head)) && first.equals("the") && !restricted(head + 1) ? ruler(at, head + 1) : Optional.empty();
    }

    /** A party of this sentence must stand before the description. */
    private int limit(Who who, int at) {
        return named.contains(who) ? at : Integer.MAX_VALUE;
    }

    /** Tells whether words behind say which one it is: it need not have been named. */
    private boolean restricted(int behind) {
        return List.of("of", "that", "which", "who", "called", "named").contains(scene.word(behind)) || List.of("in", "from").contains(scene.word(behind)) && named.stream().anyMatch(w -> w.from() - behind >= 1 && w.from() - behind <= 2) || named.stream().anyMatch(w -> w.from() == behind || w.from() == behind + 1 && scene.word(behind).equals(","));
    }

    /** Returns the parties of the sentences before and of this one, in order. */
    private Stream<Who> near(int far) {
        return Stream.concat(before.subList(Math.max(0, before.size() - far), before.size()).stream().flatMap(s -> s.who().stream()), named.stream());
    }

    private Optional<Who> firm(int at, int end) {
        List<Who> own = named.stream().filter(w -> company(w) && w.to() <= at).toList();
        for (int i = before.size(); i >= Math.max(0, before.size() - FIRM_FAR); i--) {
            List<Who> there = i == before.size() ? own : before.get(i).who().stream().filter(Referents::company).toList();
            if (!there.isEmpty()) {
                return who(at, end, Optional.of(one(there, scene.passage(at, end).quote())));
            }
        }
        return Optional.empty();
    }

    /** Returns the one firm that is meant; one of several when they are of different States. */
    private static Who one(List<Who> firms, String words) {
        List<String> states = firms.stream().flatMap(w -> w.party().state().listed().stream()).distinct().toList();
        String head = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        List<Who> called = firms.stream().filter(w -> w.party().name().toLowerCase(Locale.ROOT).contains(head)).toList();
        List<Who> subjects = called.size() == 1 ? called : firms.stream().filter(w -> w.governor().isEmpty()).toList();
        Who last = subjects.size() == 1 ? subjects.get(0) : firms.get(firms.size() - 1);
        boolean open = states.size() > 1 && subjects.size() != 1;
        return open ? last.as(new Party(words, Possible.oneOf(states), "company", ""), last.from(), last.to()) : last;
    }

    private Optional<Who> ruler(int at, int end) {
        List<Who> states = near(RULER_FAR).filter(w -> state(w) && !w.dprk() && w.party().state().only().filter(c -> !ACCUSERS.contains(c)).isPresent() && w.to() <= limit(w, at)).toList();
        boolean one = states.stream().map(w -> w.party().state()).distinct().count() == 1;
        return one ? who(at, end, Optional.of(states.get(states.size() - 1))) : Optional.empty();
    }

    private Optional<Who> who(int from, int end, Optional<Who> meant) {
        boolean owner = scene.word(end).equals("'s");
        String words = scene.passage(from, end).quote();
        int start = !owner && List.of("of", "from").contains(scene.word(from - 1)) && people(scene.word(from - 2)) ? from - 2 : from;
        return meant.map(w -> new Who(start, end, w.party(), "", w.foundedIn(), owner ? "possessor" : "name", "", "`" + words + "`; taken from what was named before"));
    }

    private static boolean people(String word) {
        return PartyFinder.FOLLOWERS.contains(word) || PartyFinder.PEOPLE.contains(word);
    }

    private static boolean company(Who who) {
        return who.party().kind().equals("company") && !who.party().state().isUnknown();
    }

    private static boolean state(Who who) {
        return who.party().kind().equals("state") && who.party().state().only().isPresent();
    }
}
