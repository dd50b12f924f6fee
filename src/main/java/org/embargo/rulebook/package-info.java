/** The rules folder: loaded, checked, compiled by Drools and asked. */
@NullMarked
package org.embargo.rulebook;

import org.jspecify.annotations.NullMarked;
