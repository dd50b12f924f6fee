/** Documents in, described facts out: the reader of plain text and the lexicon that it reads with. */
@NullMarked
package org.embargo.intake;

import org.jspecify.annotations.NullMarked;
