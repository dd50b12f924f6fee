/** The embeddable library and the classes that start the command and the service. */
@NullMarked
package org.embargo;

import org.jspecify.annotations.NullMarked;
