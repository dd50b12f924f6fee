/** An independent reading of the law in plain Java, written without the rule files, and what the rules are held against. */
@NullMarked
package org.embargo.secondopinion;

import org.jspecify.annotations.NullMarked;
