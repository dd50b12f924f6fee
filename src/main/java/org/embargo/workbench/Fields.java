package org.embargo.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads fields of facts by the paths that rule files use. */
final class Fields {

    private Fields() {
    }

    /** Returns the values of those fields that begin with the prefix and that the fact has, in order of their names. */
    static List<Object> shown(Object fact, Set<String> fields, String prefix) {
        List<Object> shown = new ArrayList<>();
        for (String field : new TreeSet<>(fields)) {
            if (field.startsWith(prefix)) {
                shown.add(value(fact, field.substring(prefix.length())));
            }
        }
        return shown;
    }

    private static Object value(Object fact, String name) {
        try {
            return fact.getClass().getMethod(name).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a checked rule names a field that is not there: " + name, e);
        }
    }
}
