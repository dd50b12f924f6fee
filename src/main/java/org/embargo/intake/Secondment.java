package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.embargo.facts.FilledBy;
import org.embargo.facts.Party;
import org.embargo.intake.Draft.Goods;
import org.embargo.intake.Entry.Frame;
import org.embargo.intake.Entry.ItemEntry;
import org.embargo.intake.Entry.Trigger;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/**
 * Puts a service together where a sentence names engineers, instructors or the like of one State beside the arms, forces or works of
 * another, one of the two being the DPRK, and no word of the lexicon tells what they do there.
 */
final class Secondment {

    private static final int NEAR = 4;
    private static final Set<String> TEACHERS = Set.of("instructor", "instructors", "trainer", "trainers", "teachers", "teacher", "drillmasters", "coaches", "sergeants", "tutors", "instructresses");
    private static final Set<String> HELPERS = Set.of("technician", "technicians", "engineer", "engineers", "adviser", "advisers", "advisor", "advisors", "specialist", "specialists", "mechanic", "mechanics", "expert", "experts",
            "scientist", "scientists", "builders", "fitters", "welders", "armourers", "armorers", "machinists", "electricians", "designers", "crews", "craftsmen", "sappers", "artificers");
    private static final Set<String> MENDING = Set.of("overhauled", "looked", "back", "right", "working", "serviceable", "flying", "running", "fix", "fixing", "fixed", "repairs", "maintenance", "order");
    private static final Set<String> FORCES = Set.of("military", "army", "armies", "navy", "police", "guard", "guards", "soldiers", "troops", "pilots", "gunners", "commandos", "marines", "barracks", "arsenal", "munitions", "weapons",
            "missile", "missiles", "gendarmes", "militia", "recruits", "cadets", "regiment", "brigade", "battalion", "tunnels", "bunkers", "rocket", "rockets", "rebels", "guerrillas", "gendarmerie", "paratroopers");
    private final Scene scene;

    Secondment(Scene scene) {
        this.scene = scene;
    }

    /** Returns the service of a sentence in which no act was found; empty when it names no such people or nobody for whom they work. */
    Optional<Draft> draft() {
        boolean arms = scene.what().stream().anyMatch(Secondment::arms) || scene.tokens().stream().anyMatch(t -> FORCES.contains(t.lower()));
        if (!arms || Assembly.barred(scene)) {
            return Optional.empty();
        }
        return scene.who().stream().filter(w -> !w.party().state().isUnknown() && !helper(w).isEmpty() && w.party().state().listed().stream().noneMatch(Assembly.ACCUSERS::contains) && !new Placing(scene, List.of()).speaks(w)).findFirst()
                .flatMap(w -> host(w).map(h -> draft(w, h)));
    }

    private static boolean arms(What w) {
        return w.entry().goods() && !w.entry().civil() && !w.entry().weak() && !w.kinds().isEmpty();
    }

    /** Returns the noun for helpers in a party's name or right behind its adjective; empty for none. */
    private String helper(Who w) {
        for (int i = w.from(); i < Math.min(scene.tokens().size(), w.to() + (w.named() ? 0 : 3)); i++) {
            if (TEACHERS.contains(scene.word(i)) || HELPERS.contains(scene.word(i))) {
                return scene.word(i);
            }
        }
        return "";
    }

    /** Returns for whom they work: whose goods or forces are named, where, or with whom. */
    private Optional<Who> host(Who helper) {
        boolean dprk = helper.dprk();
        return scene.who().stream().filter(w -> w != helper && w.dprk() != dprk && !w.speaker() && !w.party().state().isUnknown() && helper(w).isEmpty() && hosts(w)).findFirst();
    }

    private boolean hosts(Who w) {
        boolean owner = !w.named() && scene.what().stream().anyMatch(g -> g.from() >= w.to() && g.from() - w.to() <= NEAR);
        boolean subject = w.named() && w.governor().isEmpty() && !new Placing(scene, List.of()).speaks(w);
        return owner || subject || List.of("in", "for", "with", "of", "to", "on").contains(w.governor());
    }

    private Draft draft(Who helper, Who host) {
        String noun = helper(helper);
        boolean mends = scene.tokens().stream().anyMatch(t -> MENDING.contains(t.lower())) && scene.what().stream().anyMatch(Secondment::arms);
        String conduct = TEACHERS.contains(noun) ? "training" : mends ? "repair" : "assistance";
        Trigger trigger = new Trigger("", new Frame("seconded", java.util.Map.of("subject", "supplier")), conduct, "performed", true, false, "noun");
        Draft draft = new Draft(scene, new Act(helper.from(), helper.to(), trigger, "noun", false));
        scene.what().stream().filter(Secondment::arms).forEach(g -> draft.goods.add(new Goods(g, scene, List.of(scene.passage(g)), List.of())));
        if (draft.goods.isEmpty()) {
            What skill = new What(helper.from(), helper.to(), new ItemEntry(List.of("military-skill"), "", true, false, false, ""), List.of("military-skill"), "", "");
            draft.goods.add(new Goods(skill, scene, List.of(scene.passage(skill)), List.of()));
        }
        draft.goods.forEach(g -> draft.rests("items", g.passages().get(0), ""));
        Party from = helper.dprk() ? Party.state("North Korea", Party.DPRK) : helper.party();
        draft.supplier(helper.as(from, helper.from(), helper.to()).inferred("whose people they are"), scene.passage(helper));
        draft.recipient(host.inferred("for whom or where they work"), scene.passage(host));
        new Staging(scene, draft.act, new Casting(scene, draft.act)).apply(draft);
        draft.step("conduct", FilledBy.INFERRED, "put together from people who do such work; no word tells the act");
        return draft;
    }
}
