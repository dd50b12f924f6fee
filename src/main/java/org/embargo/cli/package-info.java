/** The embargo command: what it is given, what it prints, and with which code it ends. */
@NullMarked
package org.embargo.cli;

import org.jspecify.annotations.NullMarked;
