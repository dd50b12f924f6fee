package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;

import org.embargo.evidence.Passage;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;

/** Compares the passages of facts with the text that they are said to stand in. */
final class PassageCheck {

    private final String file;
    private final String text;
    private final List<Problem> problems = new ArrayList<>();

    private PassageCheck(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Returns what does not agree: the digest, a span outside the text, a quotation that the text does not have there. */
    static List<Problem> of(DescribedFacts facts, String text) {
        PassageCheck check = new PassageCheck(facts.document().id(), text);
        check.digest(facts.document().sha256());
        for (int t = 0; t < facts.transfers().size(); t++) {
            check.transfer(facts.transfers().get(t), "/transfers/" + t + "/passages/");
        }
        for (int s = 0; s < facts.setAside().size(); s++) {
            check.passage(facts.setAside().get(s).passage(), "/setAside/" + s + "/passage");
        }
        return List.copyOf(check.problems);
    }

    private void digest(String sha256) {
        if (!sha256.isEmpty() && !sha256.equals(SourceDocument.digest(text))) {
            add(FactsCode.OTHER_TEXT, "the text is not the one that the facts were taken from: its SHA-256 differs",
                    "hand in the text whose SHA-256 is " + sha256, "/document/sha256");
        }
    }

    private void transfer(Transfer transfer, String pointer) {
        transfer.passages().forEach((path, passages) -> {
            for (int p = 0; p < passages.size(); p++) {
                passage(passages.get(p), LocatedTree.pointer(pointer.substring(0, pointer.length() - 1), path) + "/" + p);
            }
        });
    }

    private void passage(Passage passage, String pointer) {
        if (passage.end() > text.length()) {
            add(FactsCode.WRONG_QUOTE,
                    "the passage ends at " + passage.end() + " and the text has only " + text.length() + " characters",
                    "offsets count UTF-16 units of the canonical text", pointer);
            return;
        }
        String there = text.substring(passage.start(), passage.end());
        if (!passage.quote().isEmpty() && !passage.quote().equals(there)) {
            int at = text.indexOf(passage.quote());
            String help = at < 0 ? "the text does not have these words" : "these words start at " + at;
            add(FactsCode.WRONG_QUOTE, "the text from " + passage.start() + " to " + passage.end() + " reads "
                    + Problems.quoted(there) + " and not " + Problems.quoted(passage.quote()), help, pointer);
        }
    }

    private void add(FactsCode code, String sentence, String help, String pointer) {
        problems.add(new Problem(code.code(), sentence, help, Place.whole(file).pointing(pointer)));
    }
}
