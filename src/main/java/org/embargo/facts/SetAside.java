package org.embargo.facts;

import org.embargo.evidence.Passage;

/**
 * A passage that looked like a transfer and was put aside.
 *
 * @param passage the words
 * @param because {@code visit display test designation law-statement aid wish denial non-dprk negative-evidence
 *     back-reference cover-cargo}, or another bare word
 * @param note why, in words
 * @param otherMeasure UN measure outside the arms embargo that may apply; empty when none is known
 */
public record SetAside(Passage passage, String because, String note, String otherMeasure) {
}
