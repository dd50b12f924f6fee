package org.embargo.architecture.offenders.facts;

/** Facts that unpack a document themselves. */
public record FactsOfAPage(org.jsoup.nodes.Element page) {
}
