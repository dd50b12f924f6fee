package org.embargo.rulebook;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Compiled rules that can be asked about many facts at once. */
interface Asked {

    /** Returns for each fact the names of the rules that fired on it, given circumstances such as provisions and thresholds. */
    Map<Object, Set<String>> ask(Collection<?> circumstances, Collection<?> facts);
}
