package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What an annotation says, whichever tool wrote it.
 *
 * @param transfer id of the transfer that it links to; empty when it links to none
 * @param tags its tags, cut at blanks and strokes
 * @param json the value in JSON; empty when there is none
 * @param comment what somebody wrote; empty when nothing
 * @param steps further comments
 */
record AnnotationBody(String transfer, List<String> tags, String json, String comment, List<String> steps) {

    /** Takes the body of an annotation apart. */
    static AnnotationBody of(JsonNode annotation) {
        List<String> tags = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        String json = "";
        String transfer = "";
        String comment = annotation.path("bodyValue").asString(annotation.path("text").asString(""));
        annotation.path("tags").forEach(t -> tags.addAll(words(t.asString(""))));
        for (JsonNode body : list(annotation.path("body"))) {
            String purpose = body.path("purpose").asString("").replaceFirst("^oa:", "");
            String value = body.isString() ? body.stringValue() : body.path("value").asString("");
            if (purpose.equals("tagging") || purpose.equals("classifying") || purpose.equals("identifying")) {
                tags.addAll(words(value));
            } else if (purpose.equals("linking") && body.path("source").asString("").startsWith("urn:embargo:")) {
                transfer = body.path("source").asString("").replaceFirst(".*:", "");
            } else if (body.path("format").asString("").equals("application/json")) {
                json = value;
            } else if (purpose.equals("commenting") && !json.isEmpty()) {
                steps.add(value);
            } else if (!value.isBlank() && comment.isBlank()) {
                comment = value;
            }
        }
        return new AnnotationBody(transfer, tags, json, comment, steps);
    }

    private static List<String> words(String tag) {
        return List.of(tag.strip().split("[\\s/]+"));
    }

    /** Returns the elements of a list, or the one value that stands in its place; none where nothing does. */
    static List<JsonNode> list(JsonNode node) {
        return node.isArray() ? node.valueStream().toList() : node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
    }

    /** Returns the words that a target selects. */
    static Quotation quotation(JsonNode target) {
        String exact = "";
        String prefix = "";
        String suffix = "";
        int start = -1;
        int end = -1;
        for (JsonNode selector : list(target.path("selector"))) {
            String type = selector.path("type").asString("").replaceFirst("^oa:", "");
            if (type.equals("TextQuoteSelector")) {
                exact = selector.path("exact").asString("");
                prefix = selector.path("prefix").asString("");
                suffix = selector.path("suffix").asString("");
            } else if (type.equals("TextPositionSelector")) {
                start = selector.path("start").asInt(-1);
                end = selector.path("end").asInt(-1);
            }
        }
        return new Quotation(exact, prefix, suffix, start, end);
    }
}
