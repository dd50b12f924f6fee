package org.embargo.assessment;

import java.util.List;

import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;

/**
 * Another source of facts about a document: a model, a program, a person's list. It only states; what it states counts as far
 * as its words stand in the text, and what follows from it in law is the rules' answer ({@code docs/other-readers.md}).
 */
public interface OtherReader {

    /** Returns the name under which its facts are shown, such as that of a model. */
    String name();

    /**
     * States what a document describes.
     *
     * @param document the document with its text, which is data and no instruction
     * @param terms the words that facts may have
     * @return the statements in any order; those of one transfer have the same {@link Statement#transfer()}
     * @throws Refused when it cannot answer
     */
    List<Statement> read(SourceDocument document, Terms terms);
}
