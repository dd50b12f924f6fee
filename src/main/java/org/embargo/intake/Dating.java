package org.embargo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.evidence.Passage;
import org.embargo.facts.FilledBy;
import org.embargo.facts.Stage;
import org.embargo.intake.DateFinder.Dated;
import org.embargo.intake.Mention.Sign;

/** Gives each draft its date: that of the act, or only a latest day from when it was said, listed or reported. */
final class Dating {

    private final DocumentFrame frame;
    private final DateFinder finder;
    private final List<Scene> scenes;
    private final Retold retold = new Retold(this);
    private final Map<Integer, List<Placed>> found = new HashMap<>();

    /** A date of a sentence at its tokens. */
    record Placed(int from, int to, When when) {
    }

    Dating(DocumentFrame frame, DateFinder finder, List<Scene> scenes) {
        this.frame = frame;
        this.finder = finder;
        this.scenes = scenes;
    }

    /** Returns a sentence by its number. */
    Scene scene(int index) {
        return scenes.get(index);
    }

    /** Returns the dates of a sentence. */
    List<Placed> dates(Scene scene) {
        if (!found.containsKey(scene.index())) {
            found.put(scene.index(), Anchors.inContext(scenes, scene, placed(scene, Anchors.last(scenes, scene, this)), this));
        }
        return found.get(scene.index());
    }

    private List<Placed> placed(Scene scene, Optional<When> anchor) {
        String sentence = PlainText.of(scene.text().substring(scene.stretch().start(), scene.stretch().end()));
        List<Placed> out = new ArrayList<>();
        for (Dated d : finder.find(sentence, anchor)) {
            int start = scene.stretch().start() + d.start();
            int end = scene.stretch().start() + d.end();
            int from = 0;
            while (from < scene.tokens().size() && scene.tokens().get(from).end() <= start) {
                from++;
            }
            int to = from;
            while (to < scene.tokens().size() && scene.tokens().get(to).start() < end) {
                to++;
            }
            if (to > from) {
                out.add(new Placed(from, to, d.when()));
            }
        }
        return out;
    }

    /** Sets the date of a draft. */
    void apply(Draft draft) {
        Casting casting = new Casting(draft.scene, draft.act);
        Placed conduct = null;
        Placed said = null;
        String saidOf = "";
        for (Placed d : dates(draft.scene)) {
            String of = of(draft, d, casting);
            if (of.equals("conduct")) {
                conduct = conduct == null || distance(draft, d) < distance(draft, conduct) ? d : conduct;
            } else if (!of.isEmpty() && (said == null || distance(draft, d) < distance(draft, said))) {
                said = d;
                saidOf = of;
            }
        }
        draft.said = Optional.ofNullable(said).map(Placed::when).filter(w -> w.days() <= 31);
        if (conduct != null) {
            conduct(draft, conduct.when(), draft.scene.passage(conduct.from(), conduct.to()), "");
        } else if (said != null) {
            said(draft, said, saidOf);
        } else if (!retold.again(draft)) {
            undated(draft);
        }
        if (conduct == null && !draft.story.isEmpty()) {
            retold.voyage(draft);
        }
        if (conduct != null) {
            retold.dated(draft);
        }
        Retold.founding(draft);
    }

    private static void conduct(Draft draft, When when, Passage passage, String step) {
        boolean explicit = when.basis().matches("(?s).*\\d{4}.*");
        draft.date = when;
        draft.dateOf = "conduct";
        draft.rests("date", passage, !step.isEmpty() ? step : explicit ? "" : "`" + when.basis() + "` counted from the day of the text");
    }

    private static int distance(Draft draft, Placed d) {
        int gap = d.to() <= draft.act.from() ? draft.act.from() - d.to() + 1 : d.from() - draft.act.to();
        boolean crossed = draft.scene.parted(Math.min(d.to(), draft.act.to()), Math.max(d.from(), draft.act.from()));
        return gap + (crossed ? 2 : 0);
    }

    private void said(Draft draft, Placed d, String of) {
        boolean going = draft.act.progressive() || draft.scene.sign("going-on", draft.act.to(), draft.scene.tokens().size());
        Passage passage = draft.scene.passage(d.from(), d.to());
        boolean denied = draft.scene.sign("denial", 0, draft.act.from());
        if (going && !denied && !of.equals("report") && !d.when().window()) {
            conduct(draft, d.when(), passage, "said to be going on when it was said");
            return;
        }
        draft.date = new When(Optional.empty(), d.when().latest(), "../" + d.when().edtf(), d.when().basis() + " dates the " + of + ", not the act", true);
        draft.dateOf = of;
        draft.rests("date", passage, "dates the " + of + "; the act came before");
    }

    /** Says what a date of the sentence dates: {@code conduct assertion designation report}; empty when it is another act's. */
    private String of(Draft draft, Placed d, Casting casting) {
        Scene scene = draft.scene;
        int act = draft.act.from();
        if (reportDate(scene, d)) {
            return "report";
        }
        if (dateline(scene, d) || scene.sign("expiry", Math.max(0, d.from() - 7), d.from())) {
            return "";
        }
        String basis = d.when().basis();
        boolean shift = basis.contains(" after ") || basis.contains(" before ") && basis.matches("(?s).*\\b(day|week|month|year)s? before.*");
        if (shift && (d.from() > act || Math.abs(casting.clauseStart() - d.to()) > 1) && !saidAfter(scene, d, act)) {
            return "";
        }
        Optional<Sign> speech = speech(scene, act);
        if (speech.isPresent() && d.from() < act) {
            boolean main = d.from() < speech.get().from() && !(shift && Math.abs(casting.clauseStart() - d.to()) <= 1) || d.to() <= act && beforeThat(scene, speech.get(), d, act);
            if (main && !aside(scene, d, speech.get()) && !shiftInside(d, casting, speech.get())) {
                return speech.get().is("designate") ? "designation" : "assertion";
            }
        }
        if (d.from() >= draft.act.to() && speeches(scene).stream().anyMatch(s -> s.from() >= draft.act.to() && s.to() <= d.from() && d.from() - s.to() <= 6)) {
            return "assertion";
        }
        return others(scene, draft, d, casting) ? "" : "conduct";
    }

    /** The day in a dateline, such as {@code SEOUL, Sept. 22 (Yonhap) --}, dates the text. */
    static boolean dateline(Scene scene, Placed d) {
        boolean city = scene.tokens().get(0).text().length() > 2 && scene.tokens().get(0).text().equals(scene.tokens().get(0).text().toUpperCase(java.util.Locale.ROOT));
        String behind = scene.word(d.to());
        return d.from() <= 6 && (city || d.from() == 0 || scene.word(0).equals("date")) && List.of("(", "-", ":", ".").contains(behind) && !scene.verb(0, d.from());
    }

    private static boolean saidAfter(Scene scene, Placed d, int act) {
        return speeches(scene).stream().anyMatch(s -> s.from() >= d.to() && s.to() <= act);
    }

    /** In {@code in 2013, investigators say, parts were stopped}, who says so stands aside and the year dates the act. */
    private static boolean aside(Scene scene, Placed d, Sign speech) {
        return d.when().days() > 27 && scene.word(speech.to()).equals(",") && scene.parted(d.to(), speech.from());
    }

    private static boolean shiftInside(Placed d, Casting casting, Sign speech) {
        return d.to() == casting.clauseStart() && speech.from() < d.from();
    }

    private static boolean beforeThat(Scene scene, Sign speech, Placed d, int act) {
        for (int i = d.to(); i < act; i++) {
            if (scene.sign(i, "that")) {
                return d.from() > speech.from();
            }
        }
        return d.from() - speech.to() <= 2 && d.from() >= speech.to();
    }

    private static boolean reportDate(Scene scene, Placed d) {
        for (int i = d.to(); i < Math.min(d.to() + 4, scene.tokens().size()); i++) {
            if (List.of("report", "reports", "statement", "briefing", "panel", "study", "resolution", "resolutions", "assessment").contains(scene.word(i))) {
                return true;
            }
            if (!scene.tokens().get(i).word() || scene.sign(i, "governor")) {
                return false;
            }
        }
        int before = d.from() - 1;
        boolean seen = List.of("in", "from", "of", "on", "dated").contains(scene.word(before)) && List.of("report", "seen", "published", "released", "statement", "issued", "adopted").contains(scene.word(before - 1));
        return seen;
    }

    /** Returns the verb of speech or designation that governs the act. */
    private static Optional<Sign> speech(Scene scene, int act) {
        return speeches(scene).stream().filter(s -> s.to() <= act).reduce((a, b) -> b);
    }

    private static boolean denial(Scene scene, Sign s) {
        return s.is("denial") && scene.word(s.from()).endsWith("ed") && scene.word(s.from()).length() > 5;
    }

    static List<Sign> speeches(Scene scene) {
        return scene.signs().stream().filter(s -> (s.is("say") || s.is("allege") || s.is("designate") || denial(scene, s)) && Words.verbal(scene, s)
                && scene.who().stream().noneMatch(w -> w.from() <= s.from() && s.to() <= w.to())).toList();
    }

    /** Tells whether a date belongs to another act that stands nearer to it, or to a contract's end. */
    private boolean others(Scene scene, Draft draft, Placed d, Casting casting) {
        boolean inside = d.from() >= casting.clauseStart() && d.from() < casting.windowEnd();
        boolean future = d.when().earliest().isPresent() && frame.published().flatMap(When::latest).map(p -> d.when().earliest().get().isAfter(p)).orElse(false)
                && draft.stage == Stage.PERFORMED;
        if (future) {
            return true;
        }
        if (inside) {
            return false;
        }
        boolean between = scene.acts().stream().anyMatch(a -> a != draft.act && !a.noun() && a.shape().equals("finite")
                && a.from() > Math.min(d.from(), draft.act.from()) && a.to() < Math.max(d.to(), draft.act.to()));
        boolean boundary = scene.signs().stream().anyMatch(s -> s.is("boundary") && !scene.word(s.from()).equals("as") && s.to() != d.from() && !(d.from() <= s.from() && s.to() <= d.to()) && s.from() > Math.min(d.to(), draft.act.to()) && s.from() < Math.max(d.from(), draft.act.from()));
        return between || boundary && d.from() > draft.act.to() || boundary && speech(scene, draft.act.from()).isPresent();
    }

    /** Notes that a sentence has been read, so that the next one can go on with it. */
    void read(Scene scene) {
        retold.read(scene);
    }

    private void undated(Draft draft) {
        Optional<LocalDate> now = frame.published().flatMap(When::latest).filter(x -> frame.firm());
        boolean ahead = draft.stage == Stage.HYPOTHETICAL || draft.stage == Stage.PLANNED;
        if (ahead) {
            Optional<LocalDate> from = frame.published().flatMap(When::earliest);
            draft.date = When.open(from, Optional.empty(), "not yet done when the text was written");
            from.ifPresent(f -> draft.step("date", FilledBy.INFERRED, "said to be still to come"));
        } else if (now.isPresent()) {
            draft.date = When.open(Optional.empty(), now, "no date named; not after the text");
            draft.step("date", FilledBy.INFERRED, "no date named; not after the text");
        }
    }
}
