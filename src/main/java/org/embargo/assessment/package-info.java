/** From facts to findings, determinations and their explanation; and the interfaces that the plugs implement. */
@NullMarked
package org.embargo.assessment;

import org.jspecify.annotations.NullMarked;
