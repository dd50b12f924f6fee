package org.embargo.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.embargo.evidence.Passage;
import org.embargo.facts.Assertion;
import org.embargo.facts.Denial;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Modality;
import org.embargo.facts.Party;
import org.embargo.facts.Stage;
import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.What;
import org.embargo.intake.Mention.Who;

/** A transfer while it is being put together; one reader's own, never shared. */
final class Draft {

    /** Goods and where they stand. */
    record Goods(What what, Scene scene, List<Passage> passages, List<String> description) {
    }

    final Scene scene;
    final Act act;
    Optional<Party> supplier = Optional.empty();
    Optional<Party> recipient = Optional.empty();
    /** Two parties of which it is not said who gives. */
    List<Who> either = List.of();
    String conduct;
    Stage stage;
    When date = When.NONE;
    String dateOf = "conduct";
    Modality modality = Modality.ASSERTED;
    boolean negated;
    /** When it was said, listed or reported; empty when that is not told. */
    Optional<When> said = Optional.empty();
    /** The transfer told before that this one pays for. */
    Optional<Draft> pays = Optional.empty();
    boolean summary;
    String foundedIn = "";
    String supplierOf = "";
    String recipientOf = "";
    /** Words for those who are trained, such as {@code police}. */
    Set<String> trainees = Set.of();
    /** Other sentences that tell its way. */
    final List<Scene> story = new ArrayList<>();
    final List<Party> brokers = new ArrayList<>();
    final List<Goods> goods = new ArrayList<>();
    final List<Assertion> assertions = new ArrayList<>();
    final List<Denial> denials = new ArrayList<>();
    final Map<String, Set<Passage>> passages = new TreeMap<>();
    final Map<String, FilledBy> filledBy = new TreeMap<>();
    final Map<String, Set<String>> steps = new TreeMap<>();

    Draft(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
        this.conduct = act.trigger().conduct();
        this.stage = Stage.of(act.trigger().stage()).orElseThrow();
        rests("conduct", scene.passage(act), "");
        rests("stage", scene.passage(act), "");
    }

    /** Copies a draft for another pair of parties. */
    Draft copy() {
        Draft out = new Draft(scene, act);
        out.either = either;
        out.conduct = conduct;
        out.stage = stage;
        out.date = date;
        out.dateOf = dateOf;
        out.said = said;
        out.pays = pays;
        out.modality = modality;
        out.negated = negated;
        out.trainees = trainees;
        out.foundedIn = foundedIn;
        out.story.addAll(story);
        out.brokers.addAll(brokers);
        out.goods.addAll(goods);
        out.assertions.addAll(assertions);
        out.denials.addAll(denials);
        passages.forEach((k, v) -> out.passages.put(k, new TreeSet<>(v)));
        out.filledBy.putAll(filledBy);
        steps.forEach((k, v) -> out.steps.put(k, new LinkedHashSet<>(v)));
        return out;
    }

    /** Notes the words that a fact rests on, and the step from them to the value when there is one. */
    void rests(String path, Passage passage, String step) {
        passages.computeIfAbsent(path, k -> new TreeSet<>()).add(passage);
        filledBy.merge(path, step.isEmpty() ? FilledBy.STATED : FilledBy.INFERRED, (a, b) -> a == FilledBy.STATED ? a : b);
        if (!step.isEmpty()) {
            steps.computeIfAbsent(path, k -> new LinkedHashSet<>()).add(step);
        }
    }

    /** Notes a step without words of its own. */
    void step(String path, FilledBy by, String step) {
        filledBy.put(path, by);
        steps.computeIfAbsent(path, k -> new LinkedHashSet<>()).add(step);
    }

    void supplier(Who who, Passage passage) {
        supplier = Optional.of(plain(who));
        supplierOf = who.of();
        rests("supplier", passage, who.inferred());
    }

    void recipient(Who who, Passage passage) {
        recipient = Optional.of(plain(who));
        recipientOf = who.of();
        foundedIn = who.foundedIn();
        rests("recipient", passage, who.inferred());
    }

    private static Party plain(Who who) {
        return who.party();
    }

    /** Returns whether the DPRK, or somebody of it, gives, gets or takes part, or the goods are of it. */
    boolean dprk() {
        return of(supplier) || of(recipient) || either.stream().anyMatch(Who::dprk) || brokers.stream().anyMatch(b -> of(Optional.of(b)))
                || goods.stream().anyMatch(g -> g.what().origin().equals(Party.DPRK));
    }

    static boolean of(Optional<Party> party) {
        return party.map(p -> p.state().listed().contains(Party.DPRK)).orElse(false);
    }

    /** Returns whether all its goods are outside the arms embargo. */
    boolean civil() {
        return !goods.isEmpty() && goods.stream().allMatch(g -> g.what().entry().civil());
    }

    /** Returns whether the act is a service. */
    boolean service() {
        return Set.of("training", "repair", "construction", "assistance", "licence", "deployment").contains(conduct);
    }

    /** Returns the goods that are known to be of the DPRK. */
    Optional<Goods> ofDprk() {
        return goods.stream().filter(g -> g.what().origin().equals(Party.DPRK)).findFirst();
    }
}
