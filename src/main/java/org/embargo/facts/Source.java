package org.embargo.facts;

/**
 * One document's account of a transfer that was put together from several.
 *
 * @param document id of the document
 * @param transfer id that the transfer has where the document is described by itself
 */
public record Source(String document, String transfer) {
}
