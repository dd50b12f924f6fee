package org.embargo.facts;

import java.util.List;
import java.util.Map;

/**
 * A class of {@code rules/items.yaml}: a kind of item or service and what is plain about it.
 *
 * @param id for example {@code artillery-shell}
 * @param name what people call it
 * @param groups groups that it belongs to
 * @param attributes plain attributes by name: {@link String} or {@link Boolean}, defaults filled in
 * @param usual physical facts of its usual specification
 */
public record ItemKind(String id, String name, List<String> groups, Map<String, Object> attributes,
        Map<PhysicalFact, Object> usual) {

    /** Returns an attribute that is a word. */
    public String word(String attribute) {
        return String.valueOf(attributes.get(attribute));
    }

    /** Returns an attribute that is true or false. */
    public boolean flag(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }
}
