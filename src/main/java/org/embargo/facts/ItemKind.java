package org.embargo.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

    private static final List<String> PRODUCT = List.of("partOf", "munitionOf", "smallArm", "list");

    /** Returns this plant or machinery as it is judged once it is known what it makes: it takes over what is plain about the product. */
    public ItemKind making(ItemKind product) {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        List.of("munitionOf", "list", "listedBy", "listedFrom").forEach(taken -> all.put(taken, product.attributes().get(taken)));
        all.put("smallArm", product.word("smallArm").equals("none") ? "none" : "part");
        boolean system = !product.word("register").equals("none") || !product.word("partOf").equals("none");
        all.put("partOf", system ? product.word(product.word("register").equals("none") ? "partOf" : "register") : "none");
        return new ItemKind(id, name, groups, all, product.usual());
    }

    /** Returns the same class where what it was taken to be a part of, or to make, is no system of the Register. */
    public ItemKind ofNoSystem() {
        Map<String, Object> all = new LinkedHashMap<>(attributes);
        all.put("partOf", "none");
        return new ItemKind(id, name, groups, all, usual);
    }

    /** Returns whether this is a plant or machinery of which the class itself does not say what it makes. */
    public boolean makesAnything() {
        return flag("productionHelp") && PRODUCT.stream().allMatch(said -> word(said).equals("none"));
    }

    /** Returns whether its listing had begun on the day; one without a day began with its instrument. */
    public boolean listedOn(LocalDate day) {
        return word("listedFrom").equals("none") || !day.isBefore(LocalDate.parse(word("listedFrom")));
    }

    /** Returns an attribute that is a word. */
    public String word(String attribute) {
        return String.valueOf(attributes.get(attribute));
    }

    /** Returns an attribute that is true or false. */
    public boolean flag(String attribute) {
        return Boolean.TRUE.equals(attributes.get(attribute));
    }
}
