package org.embargo.assessment;

import java.util.List;

import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.DescribedFacts;

/** Turns what a user hands in into facts with the passages that they rest on. */
public interface Reader {

    /**
     * Reads a document, a facts file (YAML or JSON) or the JSON of an earlier assessment, told apart by content.
     *
     * @throws Refused with every problem at once, when the input cannot be read as it is
     */
    DescribedFacts read(Input input);

    /** Returns the sentences of a document that mention arms, a party or a date, in order. */
    List<Gaps.Sentence> sentences(SourceDocument document);

    /**
     * Returns the facts with some facts of one transfer set otherwise.
     *
     * @param transfer id of a transfer that they describe
     * @param settings {@code path=value}, the value as a facts file has it
     * @throws Refused with every problem at once, when a path or value does not exist
     */
    DescribedFacts revise(DescribedFacts facts, String transfer, List<String> settings);

    /**
     * Reads what somebody annotated in a document, in another tool. Words that the document does not have are dropped.
     *
     * @param document the document
     * @param annotations JSON-LD of the W3C Web Annotation model, or a list of such annotations as tools export them
     * @throws Refused when either cannot be read at all
     */
    Claimed annotated(Input document, Input annotations);

    /**
     * Takes what another reader states about a document, as far as its words are in the text. Every such fact is inferred and
     * says who read it; transfers come in the order of the text.
     *
     * @param document the document
     * @param other the other reader
     * @throws Refused when the document cannot be read, the other reader cannot answer, or nothing that it states holds
     */
    Claimed readBy(Input document, OtherReader other);

    /**
     * Returns the other reader that asks a language model over the network. Nothing is sent before it is asked to read.
     *
     * @throws Refused with every problem at once, when the endpoint is not configured or may not be used so
     */
    OtherReader endpoint(Endpoint endpoint);
}
