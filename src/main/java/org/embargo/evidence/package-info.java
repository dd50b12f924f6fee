/** Documents, the passages in them that facts rest on, and the problems found in any input. */
@NullMarked
package org.embargo.evidence;

import org.jspecify.annotations.NullMarked;
