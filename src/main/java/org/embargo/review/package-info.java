/** What reviewers do with facts: taking up a new reading without losing a correction, and comparing two reviewers. */
@NullMarked
package org.embargo.review;

import org.jspecify.annotations.NullMarked;
