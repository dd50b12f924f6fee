package org.embargo.assessment;

import java.util.List;
import java.util.Optional;

import org.embargo.facts.DescribedFacts;

/** Renders answers. Every rendering says what would count as a violation and never that somebody violated anything. */
public interface Report {

    /** Returns the names of the formats, in the order in which help lists them. */
    List<String> formats();

    /** Renders an assessment; the format is one of {@link #formats}. */
    String render(Assessment assessment, String format);

    /**
     * Renders what each answer would be under each reading that moves it, and which answers are robust.
     *
     * @param format {@code text}, {@code markdown} or {@code json}
     */
    String matrix(Assessment assessment, String format);

    /** Renders an assessment as JSON in the canonical form of RFC 8785: the same facts give the same bytes. */
    String canonical(Assessment assessment);

    /**
     * Explains one transfer down to its conditions and the words that they rest on.
     *
     * @param measure the measure to explain; all that were asked when empty
     * @param format {@code text}, {@code markdown} or {@code json}
     */
    String explain(Assessment assessment, AssessedTransfer transfer, Optional<String> measure, String format);

    /** Writes facts as a YAML facts file that is pleasant to edit. */
    String factsFile(DescribedFacts facts);

    /** Writes facts as a JSON facts file. */
    String facts(DescribedFacts facts);

    /** Writes facts, which carry the text of their document, as annotations in the JSON-LD of the W3C Web Annotation model. */
    String annotations(DescribedFacts facts);
}
