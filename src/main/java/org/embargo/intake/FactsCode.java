package org.embargo.intake;

import java.util.Locale;

/** The codes of problems in a facts file; each has a section in {@code docs/diagnostics.md}. */
enum FactsCode {
    /** The bytes are not UTF-8. */
    INVALID_UTF_8,
    /** There is nothing in the file. */
    EMPTY,
    /** The file is larger than any facts file. */
    TOO_LARGE,
    /** Neither YAML nor JSON. */
    SYNTAX,
    /** Nested deeper than any fact. */
    TOO_DEEP,
    /** A second document after {@code ---}. */
    SEVERAL_DOCUMENTS,
    /** A YAML anchor or alias. */
    ALIAS,
    /** A YAML tag. */
    TAG,
    /** The same key twice. */
    DUPLICATE_KEY,
    /** Two transfers with one id. */
    DUPLICATE_ID,
    /** An id with characters that no id has. */
    BAD_ID,
    /** A key that the format does not have. */
    UNKNOWN_KEY,
    /** A word that its key cannot have. */
    UNKNOWN_WORD,
    /** A class or group of items that is not in the rulebook. */
    UNKNOWN_ITEM_CLASS,
    /** A code that is no State's. */
    UNKNOWN_STATE,
    /** A document that is not among those described. */
    UNKNOWN_DOCUMENT,
    /** A path that names no fact. */
    UNKNOWN_PATH,
    /** A version of the format that this program does not read. */
    UNSUPPORTED_VERSION,
    /** A key without a value, or a key that must be there. */
    MISSING,
    /** A list where a text belongs, and the like. */
    WRONG_TYPE,
    /** No number, or one below 0. */
    NOT_A_NUMBER,
    /** No date of EDTF level 1. */
    BAD_DATE,
    /** A time that ends before it starts. */
    INVERTED_DATE_RANGE,
    /** A list of possible values that lists nothing, or something that is no value. */
    BAD_CHOICE,
    /** A span that cannot be. */
    BAD_PASSAGE,
    /** A quotation that is not what the text has there. */
    WRONG_QUOTE,
    /** A digest that is not a SHA-256. */
    BAD_DIGEST,
    /** The text is not the one that the offsets count in. */
    OTHER_TEXT,
    /** A fixture without an expectation. */
    EXPECTS_NOTHING,
    /** More problems than are listed. */
    MORE_PROBLEMS;

    /** Returns the code as users see it, for example {@code facts/unknown-key}. */
    String code() {
        return (this == EXPECTS_NOTHING ? "fixture/" : "facts/") + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
