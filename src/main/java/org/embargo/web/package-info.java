/** The service: assessments over HTTP. Spring lives here and nowhere else. */
@NullMarked
package org.embargo.web;

import org.jspecify.annotations.NullMarked;
