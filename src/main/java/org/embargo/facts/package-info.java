/** What a document describes, as facts that may be known, doubtful or missing, and the fact patterns that are possible. */
@NullMarked
package org.embargo.facts;

import org.jspecify.annotations.NullMarked;
