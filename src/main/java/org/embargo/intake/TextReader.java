package org.embargo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.embargo.assessment.Gaps;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Modality;
import org.embargo.facts.Transfer;
import org.embargo.intake.Extracted.Dated;

/**
 * Reads plain text and states the transfers that it describes, with the words that each fact rests on. It uses a lexicon
 * and rules of English only: no clock, no network, no chance. {@code docs/reading.md} tells how it works.
 */
final class TextReader {

    private final Lexicon lexicon;
    private final Set<String> words;

    /** Reads the lexicon of a folder; refuses one that does not hold together. */
    TextReader(Path lexiconFolder) {
        this.lexicon = LexiconFiles.read(lexiconFolder);
        this.words = lexicon.phrases().words();
    }

    /** Reads a text of which nothing else is known. */
    DescribedFacts read(SourceDocument document) {
        return read(Manuscript.of(document));
    }

    /** Reads a document. */
    DescribedFacts read(Manuscript manuscript) {
        SourceDocument document = manuscript.document();
        Clean clean = Clean.of(document.text(), words);
        Quoting quoting = new Quoting(clean, document.text(), manuscript.places());
        String text = Segmenter.unwrapped(clean.text());
        String plain = PlainText.of(text);
        DocumentFrame frame = DocumentFrame.of(document, manuscript.dated(), plain, lexicon.eras(), lexicon.anchors());
        List<Scene> scenes = new SceneMaker(lexicon, plain, text).scenes();
        Asides asides = new Asides();
        Dating dating = new Dating(frame, new DateFinder(frame.published(), lexicon.eras()), scenes);
        List<Draft> drafts = merged(drafts(scenes, asides, dating), scenes, asides);
        List<Transfer> transfers = new ArrayList<>();
        drafts.forEach(d -> transfers.add(quoting.of(Writing.transfer("T" + (transfers.size() + 1), d))));
        return new DescribedFacts(framed(manuscript, frame), transfers, quoting.of(asides.all()), Map.of());
    }

    /** Returns the sentences that mention arms, a party or a date. */
    List<Gaps.Sentence> sentences(SourceDocument document) {
        Manuscript manuscript = Manuscript.of(document);
        Clean clean = Clean.of(document.text(), words);
        Quoting quoting = new Quoting(clean, document.text(), manuscript.places());
        String text = Segmenter.unwrapped(clean.text());
        String plain = PlainText.of(text);
        DocumentFrame frame = DocumentFrame.of(document, manuscript.dated(), plain, lexicon.eras(), lexicon.anchors());
        DateFinder dates = new DateFinder(frame.published(), lexicon.eras());
        List<Gaps.Sentence> found = new ArrayList<>();
        for (Scene scene : new SceneMaker(lexicon, plain, text).scenes()) {
            List<String> mentions = new ArrayList<>();
            if (!scene.what().isEmpty()) {
                mentions.add("arms");
            }
            if (!scene.who().isEmpty()) {
                mentions.add("party");
            }
            String sentence = plain.substring(scene.stretch().start(), scene.stretch().end());
            List<DateFinder.Dated> dated = dates.find(sentence);
            if (!dated.isEmpty() && !(mentions.isEmpty() && dateLine(sentence, dated))) {
                mentions.add("date");
            }
            if (!mentions.isEmpty()) {
                found.add(new Gaps.Sentence(quoting.of(scene.passage()), mentions));
            }
        }
        return found;
    }

    /** Tells whether a line names a day and at most a place or a label besides. */
    private static boolean dateLine(String sentence, List<DateFinder.Dated> dated) {
        StringBuilder rest = new StringBuilder(sentence);
        dated.forEach(d -> rest.replace(d.start(), d.end(), " ".repeat(d.end() - d.start())));
        return !rest.toString().replaceAll("\\b(on|at|by)\\b", "").matches("(?s).*(?<![\\p{L}])\\p{Ll}.*");
    }

    private static List<Draft> drafts(List<Scene> scenes, Asides asides, Dating dating) {
        Drafting drafting = new Drafting(scenes, asides);
        Speaking speaking = new Speaking(dating, scenes);
        List<Draft> out = new ArrayList<>();
        for (Scene scene : scenes) {
            List<Draft> here = drafting.drafts(scene);
            here.forEach(dating::apply);
            here.forEach(speaking::apply);
            dating.read(scene);
            asides.leftover(scene, !here.isEmpty());
            out.addAll(here);
        }
        return out;
    }

    private static List<Draft> merged(List<Draft> drafts, List<Scene> scenes, Asides asides) {
        Denials denials = new Denials(scenes);
        drafts.stream().filter(d -> d.negated).forEach(denials::negated);
        Upgrading.apply(drafts, scenes);
        List<Draft> all = Merging.merged(drafts);
        List<Draft> told = new ArrayList<>(all.stream().filter(d -> !d.negated && !(Draft.of(d.supplier) && Draft.of(d.recipient))).toList());
        for (Draft d : all) {
            if (d.negated) {
                asides.add(d.scene, "denial", "a denial; it is kept with the transfer that it denies", "");
                boolean said = !d.scene.all("denial").isEmpty() || !Dating.speeches(d.scene).isEmpty() || d.scene.tokens().stream().anyMatch(t -> t.text().equals("\"") || t.lower().equals("we"));
                if (said && told.stream().noneMatch(o -> Optional.of(o.supplier).equals(Optional.of(d.supplier)) && o.recipient.equals(d.recipient) || o.either.size() == 2)) {
                    d.modality = Modality.DENIED;
                    told.add(d);
                }
            }
        }
        denials.attach(told);
        told.sort(java.util.Comparator.comparing(d -> d.scene.index() * 1000 + d.act.from()));
        return told;
    }

    private static SourceDocument framed(Manuscript manuscript, DocumentFrame frame) {
        SourceDocument document = manuscript.document();
        boolean given = DocumentFrame.edtf(document.published()).isPresent();
        Dated dated = manuscript.dated();
        return given ? document : frame.published().map(w -> document.publishedOn(w.edtf() + (frame.firm() ? "" : "~"), frame.basis()))
                .orElse(dated.value().isEmpty() ? document : document.publishedOn(dated.value() + "~", dated.basis() + "; no other date is reckoned from it"));
    }
}
