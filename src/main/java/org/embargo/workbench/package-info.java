/** The rule author's bench: fixtures, run against the rulebook. */
@NullMarked
package org.embargo.workbench;

import org.jspecify.annotations.NullMarked;
