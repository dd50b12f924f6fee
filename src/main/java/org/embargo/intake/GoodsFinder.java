package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;

/** Finds the goods of an act: behind it, before it, or in the sentence before when a word points back. */
final class GoodsFinder {

    private static final List<String> MOVES = List.of("move", "leave", "cross");
    private static final List<String> SERVICES = List.of("teach", "mend", "build", "learn");
    private final Scene scene;
    private final Act act;
    private final Casting casting;
    private final List<Scene> scenes;

    GoodsFinder(Scene scene, Act act, Casting casting, List<Scene> scenes) {
        this.scene = scene;
        this.act = act;
        this.casting = casting;
        this.scenes = scenes;
    }

    /** Returns the goods; none when the act concerns none. */
    List<Goods> goods() {
        List<What> found = right();
        if (found.isEmpty() || act.shape().equals("passive")) {
            List<What> before = left();
            found = before.isEmpty() ? found : before;
        }
        found = found.stream().filter(w -> w.entry().goods() && fits(w)).toList();
        if (!found.isEmpty()) {
            return found.stream().map(this::stated).toList();
        }
        return own().map(List::of).orElseGet(this::before);
    }

    private Goods stated(What w) {
        return new Goods(w, scene, List.of(scene.passage(w)), List.of());
    }

    private List<What> right() {
        if (MOVES.contains(act.trigger().frame().id())) {
            return List.of();
        }
        int end = casting.windowEnd();
        List<What> out = new ArrayList<>();
        for (What w : scene.what()) {
            if (w.from() >= act.to() && w.from() < end && behind(w) && !covering(w) && !shown(w)) {
                out.add(w);
            }
        }
        return out;
    }

    private boolean behind(What w) {
        String role = act.trigger().frame().role(w.governor());
        boolean noun = act.noun();
        boolean plain = w.governor().isEmpty() && (!noun || scene.what().stream().anyMatch(o -> o.from() >= act.to() && o.to() <= w.from() && ofGoods(o)));
        boolean material = w.governor().equals("with") && act.trigger().frame().role("with").equals("item");
        boolean given = role.equals("item") || plain || material || noun && w.governor().equals("for") && !role.isEmpty() && !act.trigger().frame().id().equals("talk");
        boolean bought = act.trigger().frame().id().equals("customer") && w.governor().equals("of") && w.from() - act.to() <= 6;
        boolean helped = act.trigger().frame().id().equals("ask") && w.governor().equals("with") && scene.tokens().subList(act.to(), w.from()).stream()
                .anyMatch(t -> List.of("help", "assistance", "advice", "support").contains(t.lower()));
        boolean including = w.governor().isEmpty() && (scene.word(w.from() - 1).equals("including") || noun && included(w));
        return given || bought || helped || including || SERVICES.contains(act.trigger().frame().id()) && List.of("in", "on", "for", "of").contains(w.governor());
    }

    /** Tells goods behind {@code purchases included} and {@code the cargo was}. */
    private boolean included(What w) {
        return scene.signs().stream().anyMatch(s -> s.is("include") && s.from() >= act.to() && s.to() <= w.from() && s.from() - act.to() <= 8)
                && scene.acts().stream().noneMatch(a -> a.from() >= act.to() && a.to() <= w.from());
    }

    private boolean ofGoods(What o) {
        return act.trigger().frame().role(o.governor()).equals("item");
    }

    /** Goods under which others were hidden are cover, not cargo. */
    private boolean covering(What w) {
        return scene.sign("cover", Math.max(0, w.from() - 7), w.from()) && w.entry().civil();
    }

    /** Goods of which there is a display, as in {@code past a display of missiles}, are only shown. */
    private boolean shown(What w) {
        return scene.signs().stream().anyMatch(s -> s.is("display") && s.from() >= act.to() && s.to() <= w.from() && List.of("of", "with", "full").contains(scene.word(s.to())));
    }

    private List<What> left() {
        int start = act.shape().equals("passive") ? 0 : casting.clauseStart();
        List<What> out = new ArrayList<>();
        for (What w : scene.what()) {
            boolean compound = act.noun() && w.to() == act.from();
            boolean moved = MOVES.contains(act.trigger().frame().id()) && w.to() <= act.from() && w.from() >= start && (w.governor().isEmpty() || w.governor().equals("of"))
                    && scene.acts().stream().noneMatch(a -> a.from() >= w.to() && a.to() <= act.from() && !a.noun() && !scene.sign(a.from() - 1, "pronoun"))
                    && !other(w.to());
            boolean held = act.trigger().frame().id().equals("seize") && act.shape().equals("passive") && w.to() <= act.from() && w.from() >= casting.clauseStart()
                    && List.of("with", "of").contains(w.governor());
            boolean aboard = act.trigger().frame().id().equals("seize") && act.shape().equals("gerund") && w.to() <= act.from();
            boolean theme = aboard || !act.noun() && w.to() <= act.from() && (w.from() >= start || clause(w) || pronoun(w) && act.from() - w.to() <= 8) && (w.governor().isEmpty() || w.to() == act.from() || w.governor().equals("of") || pronoun(w) || clause(w))
                    && (act.shape().equals("passive") || relative(w));
            if (compound || moved || held || theme && !covering(w)) {
                out.add(w);
            }
        }
        return out;
    }

    /** Tells whether somebody else is the subject: a pronoun for people, or one out of several in a clause of its own. */
    private boolean other(int from) {
        List<String> between = scene.tokens().subList(from, act.from()).stream().map(t -> t.lower()).toList();
        return between.contains("he") || between.contains("she") || between.contains("who") || scene.parted(from, act.from()) && between.contains("one") && between.contains("of");
    }

    private boolean relative(What w) {
        return clause(w) || (pronoun(w) || scene.who().stream().anyMatch(o -> o.from() >= w.to() && o.to() <= act.from() && o.from() - w.to() <= 2)) && !scene.parted(w.to(), act.from());
    }

    /** Tells whether the act stands in a relative clause behind the goods, as in {@code rockets, which Syria had bought}. */
    private boolean clause(What w) {
        for (int i = w.to(); i < Math.min(act.from(), w.to() + 5); i++) {
            boolean which = List.of("which", "that").contains(scene.word(i));
            boolean near = act.from() - i <= 9 && scene.acts().stream().noneMatch(a -> a.from() >= w.to() && a.to() <= act.from() && !a.noun());
            if (which) {
                int at = i;
                boolean subject = scene.who().stream().anyMatch(o -> o.from() > at && o.from() - at <= 3 && o.to() <= act.from()) || scene.sign(i + 1, "pronoun");
                return near && subject;
            }
            if (!scene.tokens().get(i).word() && !scene.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a relative clause with a pronoun stands behind the goods, as in {@code arms that he delivered}. */
    private boolean pronoun(What w) {
        return scene.sign(w.to(), "that") && scene.signs().stream().anyMatch(s -> s.is("pronoun") && s.from() >= w.to() && s.to() <= act.from() && s.from() - w.to() <= 2
                && List.of("he", "she", "they").contains(scene.word(s.from())));
    }

    private boolean fits(What w) {
        boolean skill = w.kinds().contains("military-skill") || w.kinds().contains("unarmed-police-skill") || w.kinds().contains("combat-troops");
        boolean teaches = act.trigger().conduct().equals("training") || act.trigger().frame().id().equals("teach") || act.trigger().conduct().equals("deployment")
                || w.kinds().equals(List.of("military-skill")) && act.trigger().frame().id().equals("give") && w.entry().weak();
        boolean plant = w.kinds().contains("arms-plant") || w.kinds().contains("military-building");
        boolean builds = SERVICES.contains(act.trigger().frame().id()) || act.trigger().frame().id().equals("talk") || act.trigger().conduct().equals("licence");
        if (act.trigger().frame().id().equals("build") && !plant && !List.of("build", "construct", "construction").contains(act.trigger().lemma())) {
            return false;
        }
        boolean sends = w.kinds().equals(List.of("combat-troops")) && List.of("send", "dispatch").contains(act.trigger().lemma());
        return sends || (!skill || teaches && (!act.trigger().conduct().equals("supply") || w.entry().weak())) && (!plant || builds);
    }

    /** Takes the goods that the word itself names, such as {@code arms sale} or {@code military training}. */
    private Optional<Goods> own() {
        String words = act.trigger().lemma();
        if (act.trigger().conduct().equals("training")) {
            return military() ? Optional.of(own(trained())) : Optional.empty();
        }
        boolean army = List.of("equip", "re-equip", "outfit", "kit out", "provision", "supply").contains(words) && new Foremost(scene, act).told() && military();
        boolean armed = army || words.equals("arm") && !act.noun() && scene.who().stream().anyMatch(w -> w.from() >= act.to() && w.from() - act.to() <= 1 && w.governor().isEmpty());
        boolean arms = armed || words.startsWith("arms ") || words.startsWith("weapons ") || words.startsWith("military cooperation");
        boolean missile = words.startsWith("missile ");
        return arms || missile ? Optional.of(own(List.of(missile ? "unspecified-missile" : "arms"))) : Optional.empty();
    }

    private Goods own(List<String> kinds) {
        ItemEntry entry = new ItemEntry(kinds, "", true, false, false, "");
        boolean named = act.to() - act.from() > 1 && List.of("arms", "weapons").contains(scene.word(act.from()));
        int trained = scene.who().stream().filter(w -> w.from() >= act.to() && w.from() - act.to() <= 8 && act.trigger().frame().id().equals("teach")).mapToInt(Mention::to).findFirst().orElse(act.to());
        What what = new What(act.from(), named ? act.from() + 1 : trained, entry, kinds, "", "");
        return new Goods(what, scene, List.of(scene.passage(what)), List.of());
    }

    private List<String> trained() {
        boolean police = around("police");
        boolean army = around("army", "military", "soldiers", "troops", "guard", "forces", "pilots", "air", "navy", "commandos", "weapons");
        return police && !army ? List.of("unarmed-police-skill", "military-skill") : List.of("military-skill");
    }

    private boolean military() {
        return around("military", "army", "police", "soldiers", "troops", "guard", "forces", "pilots", "commandos", "navy", "marines",
                "weapons", "arms", "combat", "fighters", "gendarmerie", "officers", "militia", "rebels", "bodyguards", "brigade", "unit", "units", "battalion", "paratroopers", "crews", "cadets", "militiamen", "guards", "firearms",
                "guerrillas", "insurgents", "gunners", "missiles", "tanks", "defence", "defense", "missile", "warfare", "agents", "spies", "instructors", "sailors", "navies", "armies");
    }

    private boolean around(String... words) {
        List<String> all = List.of(words);
        int to = Math.min(scene.tokens().size(), act.to() + 16);
        for (int i = Math.max(0, act.from() - 4); i < to; i++) {
            if (all.contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Looks back for goods when a pronoun or a role noun such as {@code customer} points to them. */
    private List<Goods> before() {
        boolean role = List.of("source", "customer").contains(act.trigger().frame().id()) || new Foremost(scene, act).told();
        boolean pointing = !act.trigger().noun() && !act.trigger().frame().id().equals("seize") && pointer();
        boolean same = scene.signs().stream().anyMatch(s -> s.is("same-goods"));
        if (!role && !pointing && !same) {
            return List.of();
        }
        for (int i = scene.index(); i >= Math.max(0, scene.index() - (same ? 5 : role ? 3 : 2)); i--) {
            int at = i;
            Scene earlier = scenes.stream().filter(s -> s.index() == at).findFirst().orElse(scene);
            int until = earlier == scene && !role ? act.from() : earlier.tokens().size();
            List<What> arms = earlier.what().stream().filter(w -> w.to() <= until && w.entry().goods() && !w.entry().civil() && !w.entry().weak()).toList();
            if (!arms.isEmpty()) {
                What last = arms.get(arms.size() - 1);
                return List.of(new Goods(last, earlier, List.of(earlier.passage(last)), List.of("goods named before")));
            }
        }
        return role ? after() : List.of();
    }

    /** Looks for the goods of a role noun in the next sentence of its paragraph. */
    private List<Goods> after() {
        return Scene.near(scenes, scene.index() + 1, scene.index() + 1).filter(s -> s.stretch().paragraph() == scene.stretch().paragraph())
                .flatMap(s -> s.what().stream().filter(w -> w.entry().goods() && !w.entry().civil() && !w.entry().weak())
                        .map(w -> new Goods(w, s, List.of(s.passage(w)), List.of("goods named in the next sentence")))).limit(1).toList();
    }

    private boolean pointer() {
        for (int i = act.to(); i < Math.min(act.to() + 4, scene.tokens().size()); i++) {
            if (List.of("them", "it", "these", "those").contains(scene.word(i))) {
                return true;
            }
        }
        for (int i = Math.max(0, act.from() - 6); i < act.from(); i++) {
            if (act.shape().equals("passive") && List.of("they", "it", "these", "those", "which", "cargo").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }
}
