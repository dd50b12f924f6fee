package org.embargo.rulebook;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.embargo.facts.FactPattern;
import org.embargo.law.Measure;

/** Says which rules apply. */
interface Judging {

    /** Returns for each item or act the names of the definition rules that apply to it. */
    Map<Object, Set<String>> define(Collection<?> things);

    /** Returns for each fact pattern the names of the measure's rules that apply to it. */
    Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns);
}
