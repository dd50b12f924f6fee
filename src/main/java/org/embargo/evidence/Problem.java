package org.embargo.evidence;

/**
 * One thing that is wrong with an input, in the one shape that all inputs share.
 *
 * @param code stable code with a section in {@code docs/diagnostics.md}, for example {@code facts/unknown-key}
 * @param sentence what is wrong: one lower-case sentence without a full stop, the user's words in backticks
 * @param help what to do about it; empty when the sentence says it
 * @param place where
 */
public record Problem(String code, String sentence, String help, Place place) {

    /** Renders code, sentence, place, underlined source and help as lines for a terminal. */
    public String text() {
        StringBuilder out = new StringBuilder("error[").append(code).append("]: ").append(sentence)
                .append("\n  --> ").append(place.address());
        if (!place.pointer().isEmpty()) {
            out.append(" (").append(place.pointer()).append(')');
        }
        if (!place.snippet().isEmpty()) {
            out.append('\n').append(place.snippet());
        }
        if (!help.isEmpty()) {
            out.append("\n  help: ").append(help);
        }
        return out.toString();
    }
}
