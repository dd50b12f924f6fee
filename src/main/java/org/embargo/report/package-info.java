/** Facts and assessments written out as JSON, YAML and other formats. */
@NullMarked
package org.embargo.report;

import org.jspecify.annotations.NullMarked;
