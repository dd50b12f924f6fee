/** Documents and facts files in: bytes become facts with the passages that they rest on. */
@NullMarked
package org.embargo.intake;

import org.jspecify.annotations.NullMarked;
