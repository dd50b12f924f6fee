/** Instruments, provisions, measures and the questions that their words leave open. */
@NullMarked
package org.embargo.law;

import org.jspecify.annotations.NullMarked;
