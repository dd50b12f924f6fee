package org.embargo.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every way to choose one value for each of several names. */
final class Combinations {

    private Combinations() {
    }

    /** Returns all choices, in the order of the values; one empty choice when there is no name. */
    static <V> List<Map<String, V>> of(Map<String, List<V>> options) {
        List<Map<String, V>> all = new ArrayList<>();
        all.add(Map.of());
        for (Map.Entry<String, List<V>> option : new TreeMap<>(options).entrySet()) {
            List<Map<String, V>> next = new ArrayList<>();
            for (Map<String, V> before : all) {
                for (V value : option.getValue()) {
                    Map<String, V> chosen = new TreeMap<>(before);
                    chosen.put(option.getKey(), value);
                    next.add(chosen);
                }
            }
            all = next;
        }
        return all;
    }
}
