package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.embargo.intake.Mention.Act;
import org.embargo.intake.Mention.Sign;
import org.embargo.intake.Mention.Who;

/** Finds who does an act that another word governs: hired to do it, asked to do it, an attempt at it, talks about it, a clause before its subject. */
final class Control {

    private static final int FAR = 6;
    static final List<String> TALKS = List.of("talks", "negotiations", "discussions", "negotiation", "discussion", "sat", "met", "worked", "working", "teamed", "conspired", "colluded");
    private final Scene scene;
    private final Act act;

    Control(Scene scene, Act act) {
        this.scene = scene;
        this.act = act;
    }

    /** Returns who was hired, asked or helped to do the act, as in {@code hired technicians to repair}. */
    Optional<Who> hired() {
        int to = scene.word(act.from() - 1).equals("to") ? act.from() - 1 : act.from();
        boolean open = act.shape().equals("infinitive") || act.trigger().form().equals("base");
        return scene.who().stream().filter(w -> open && w.to() == to && w.named() && List.of("", "of").contains(w.governor()) && hiring(w).isPresent()).findFirst();
    }

    private Optional<Sign> hiring(Who object) {
        return scene.all("hire").stream().filter(s -> object.from() - s.to() >= 0 && object.from() - s.to() <= 5 && verbal(s) && !scene.parted(s.to(), object.from())).reduce((a, b) -> b);
    }

    private boolean verbal(Sign s) {
        return !s.cue().form().equals("base") || scene.word(s.from() - 1).equals("to") || scene.sign(s.from() - 1, "modal");
    }

    /** Returns who hired or asked whoever does the act: it is done for him. */
    Optional<Who> hirer() {
        Optional<Sign> verb = hired().flatMap(this::hiring);
        return verb.flatMap(v -> before(v.from()));
    }

    /** Returns the verb by which a pronoun is hired or asked to do the act, as in {@code asked it to build}. */
    Optional<Sign> pronounHired() {
        boolean to = act.shape().equals("infinitive") && List.of("it", "them", "him").contains(scene.word(act.from() - 2));
        return scene.all("hire").stream().filter(s -> to && act.from() - 2 - s.to() == 0 && verbal(s)).findFirst();
    }

    /** Returns who hired or asked the one for whom the pronoun stands. */
    Optional<Who> pronounHirer() {
        return pronounHired().flatMap(v -> before(v.from()));
    }

    /** Returns whether the act was only asked for. */
    boolean asked() {
        return pronounHired().isPresent() || hired().flatMap(this::hiring).filter(v -> List.of("ask", "request", "urge", "beg", "want").stream().anyMatch(w -> scene.word(v.from()).startsWith(w))).isPresent();
    }

    private Optional<Who> before(int token) {
        return scene.who().stream().filter(w -> w.to() <= token && w.named() && w.governor().isEmpty() && !w.speaker()).reduce((a, b) -> b);
    }

    /** Returns whose attempt or plan it is, as in {@code Syria's bid to acquire}. */
    Optional<Who> owner() {
        return !act.shape().equals("infinitive") ? Optional.empty() : scene.who().stream().filter(w -> w.to() < act.from() && act.from() - w.to() <= FAR
                && (w.shape().equals("possessor") || !w.named() && w.shape().equals("adjective")) && striven(w.to(), act.from())).reduce((a, b) -> b);
    }

    private boolean striven(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.sign(i, "attempt") || scene.sign(i, "plan") || List.of("plan", "wish", "desire", "decision", "offer", "ambition", "proposal", "promise").contains(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns with whom somebody talks in order to do the act, as in {@code talks with Syria to sell}. */
    Optional<Who> partner() {
        boolean purpose = act.shape().equals("infinitive") || scene.word(act.from() - 1).equals("about") || scene.word(act.from() - 1).equals("on");
        return scene.who().stream().filter(w -> purpose && w.to() < act.from() && w.governor().equals("with") && act.from() - w.to() <= FAR
                && talks(w.from()) && !scene.parted(w.to(), act.from())).reduce((a, b) -> b);
    }

    private boolean talks(int before) {
        for (int i = Math.max(0, before - FAR); i < before; i++) {
            if (TALKS.contains(scene.word(i)) || scene.sign(i, "talks")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the subject of the main clause behind an opening such as {@code Having bought}. */
    Optional<Who> main() {
        boolean opening = (act.shape().equals("gerund") || scene.word(0).equals("having")) && act.from() <= 4 && scene.who().stream().noneMatch(w -> w.to() <= act.from());
        if (!opening) {
            return Optional.empty();
        }
        int comma = act.to();
        while (comma < scene.tokens().size() && !scene.word(comma).equals(",")) {
            comma++;
        }
        int at = comma;
        return scene.who().stream().filter(w -> w.from() > at && w.from() - at <= 4 && w.named() && w.governor().isEmpty() && !w.speaker()).findFirst();
    }

    /** Returns whom {@code to which} or {@code to whom} before the act points to. */
    Optional<Who> towards() {
        for (int i = act.from() - 1; i > Math.max(0, act.from() - FAR); i--) {
            int at = i;
            if (List.of("which", "whom").contains(scene.word(i)) && List.of("to", "for", "from").contains(scene.word(i - 1))) {
                return scene.who().stream().filter(w -> w.to() < at && at - w.to() <= 3).reduce((a, b) -> b).map(w -> w.governedBy(scene.word(at - 1)));
            }
        }
        return Optional.empty();
    }

    /** Returns whom {@code whose} before the act points to, as in {@code Tanzania, whose missiles}. */
    Optional<Who> whose() {
        for (int i = act.from() - 1; i > Math.max(0, act.from() - 9); i--) {
            int at = i;
            if (scene.word(i).equals("whose")) {
                return scene.who().stream().filter(w -> w.to() < at + 1 && at - w.to() <= 2).reduce((a, b) -> b);
            }
        }
        return Optional.empty();
    }
}
