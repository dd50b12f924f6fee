package org.embargo.assessment;

import java.util.Optional;

/**
 * What a user hands in: a document, a facts file, or the JSON of an earlier assessment.
 *
 * @param name the name by which problems call it: a path as the user wrote it, or {@code -}
 * @param content its bytes, as they are
 * @param published publication date in EDTF, where the user gives it
 */
public record Input(String name, byte[] content, Optional<String> published) {
}
