package org.embargo.assessment;

import java.util.List;

/**
 * One fact that another reader states, with the words of the text that it rests on.
 *
 * @param transfer which transfer it is about: any name, the same for all facts of one transfer
 * @param fact path of the fact, such as {@code supplier}, {@code items.0.item} or {@code standing.modality}
 * @param value its value as a facts file has it, in YAML or JSON
 * @param quotes the words that it rests on, letter by letter
 * @param within longer words of the text that have the quotes inside, which tells those apart that stand there more than once;
 *     may be empty
 */
public record Statement(String transfer, String fact, String value, List<String> quotes, String within) {

    /** Keeps the list from changing. */
    public Statement {
        quotes = List.copyOf(quotes);
    }
}
