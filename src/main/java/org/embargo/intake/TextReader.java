package org.embargo.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.assessment.Gaps;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Modality;
import org.embargo.facts.Transfer;

/**
 * Reads plain text and states the transfers that it describes, with the words that each fact rests on. It uses a lexicon
 * and rules of English only: no clock, no network, no chance. {@code docs/reading.md} tells how it works.
 */
final class TextReader {

    private final Lexicon lexicon;

    /** Reads the lexicon of a folder; refuses one that does not hold together. */
    TextReader(Path lexiconFolder) {
        this.lexicon = LexiconFiles.read(lexiconFolder);
    }

    /** Reads a document. */
    DescribedFacts read(SourceDocument document) {
        String plain = PlainText.of(document.text());
        DocumentFrame frame = DocumentFrame.of(document, plain, lexicon.eras(), lexicon.anchors());
        List<Scene> scenes = new SceneMaker(lexicon, plain, document.text()).scenes();
        Asides asides = new Asides();
        Dating dating = new Dating(frame, new DateFinder(frame.published(), lexicon.eras()));
        List<Draft> drafts = merged(drafts(scenes, asides, dating), scenes, asides);
        List<Transfer> transfers = new ArrayList<>();
        drafts.forEach(d -> transfers.add(Writing.transfer("T" + (transfers.size() + 1), d)));
        return new DescribedFacts(framed(document, frame), transfers, asides.all(), Map.of());
    }

    /** Returns the sentences that mention arms, a party or a date. */
    List<Gaps.Sentence> sentences(SourceDocument document) {
        String plain = PlainText.of(document.text());
        DocumentFrame frame = DocumentFrame.of(document, plain, lexicon.eras(), lexicon.anchors());
        DateFinder dates = new DateFinder(frame.published(), lexicon.eras());
        List<Gaps.Sentence> found = new ArrayList<>();
        for (Scene scene : new SceneMaker(lexicon, plain, document.text()).scenes()) {
            List<String> mentions = new ArrayList<>();
            if (!scene.what().isEmpty()) {
                mentions.add("arms");
            }
            if (!scene.who().isEmpty()) {
                mentions.add("party");
            }
            if (!dates.find(plain.substring(scene.stretch().start(), scene.stretch().end())).isEmpty()) {
                mentions.add("date");
            }
            if (!mentions.isEmpty()) {
                found.add(new Gaps.Sentence(scene.passage(), mentions));
            }
        }
        return found;
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
        List<Draft> told = new ArrayList<>(all.stream().filter(d -> !d.negated).toList());
        for (Draft d : all) {
            if (d.negated) {
                asides.add(d.scene, "denial", "a denial; it is kept with the transfer that it denies", "");
                if (told.stream().noneMatch(o -> Optional.of(o.supplier).equals(Optional.of(d.supplier)) && o.recipient.equals(d.recipient) || o.either.size() == 2)) {
                    d.modality = Modality.DENIED;
                    told.add(d);
                }
            }
        }
        denials.attach(told);
        told.sort(java.util.Comparator.comparing(d -> d.scene.index() * 1000 + d.act.from()));
        return told;
    }

    private static SourceDocument framed(SourceDocument document, DocumentFrame frame) {
        boolean given = DocumentFrame.edtf(document.published()).isPresent();
        return given ? document : frame.published().map(w -> document.publishedOn(w.edtf() + (frame.firm() ? "" : "~"), frame.basis())).orElse(document);
    }
}
