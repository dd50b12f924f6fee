package org.embargo.intake;

import java.util.List;

import org.embargo.evidence.Passage;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * One fact that somebody states about a document.
 *
 * @param transfer id of the transfer; empty where it is about the document, or about what is set aside
 * @param path path of the fact; {@code document}, {@code set-aside} or {@code extensions} where it is none of a transfer
 * @param value its value as a facts file has it; nothing where only words are pointed at
 * @param filledBy how it came to have its value; empty when not said
 * @param steps the steps from the words to the value
 * @param passages the words, found in the text
 * @param pointer where the claim stands in its file
 */
record Claim(String transfer, String path, @Nullable JsonNode value, String filledBy, List<String> steps, List<Passage> passages, String pointer) {
}
