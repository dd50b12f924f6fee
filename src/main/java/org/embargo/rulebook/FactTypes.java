package org.embargo.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.law.Provision;
import org.embargo.law.Threshold;

/** The published fact types: what rules may speak about, by name and type. */
final class FactTypes {

    static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

    private static final Map<String, Method> METHODS = new ConcurrentHashMap<>();

    static {
        for (Class<?> type : new Class<?>[] {FactPattern.class, ItemFacts.class, ActFacts.class, Provision.class, Threshold.class}) {
            TYPES.put(type.getSimpleName(), type);
        }
    }

    private FactTypes() {
    }

    /** Finds a field by its path, such as {@code rangeKm} or {@code item.arms}. */
    static Optional<Class<?>> field(Class<?> type, String path) {
        Class<?> at = type;
        for (String step : path.split("\\.")) {
            Optional<Class<?>> next = component(at, step);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    /** Reads a field of a fact by its path. */
    static Object value(Object fact, String path) {
        Object at = fact;
        for (String step : path.split("\\.")) {
            try {
                at = method(at.getClass(), step).invoke(at);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a checked rule names a field that is not there: " + path, e);
            }
        }
        return at;
    }

    private static Method method(Class<?> type, String step) throws NoSuchMethodException {
        Method known = METHODS.get(type.getName() + "." + step);
        if (known == null) {
            known = type.getMethod(step);
            METHODS.put(type.getName() + "." + step, known);
        }
        return known;
    }

    /** Returns every path that a rule may name on the type, one level deep. */
    static java.util.List<String> paths(Class<?> type) {
        java.util.List<String> all = new java.util.ArrayList<>();
        for (RecordComponent c : type.getRecordComponents()) {
            all.add(c.getName());
            if (c.getType().isRecord()) {
                for (RecordComponent inner : c.getType().getRecordComponents()) {
                    all.add(c.getName() + "." + inner.getName());
                }
            }
        }
        return all;
    }

    /** Returns whether rules may ask the type how a question is read. */
    static boolean asksReadings(Class<?> type) {
        return field(type, "readings").isPresent();
    }

    /** Returns whether the type has a window of time that rules join to a day. */
    static boolean hasWindow(Class<?> type) {
        return type == Provision.class || type == Threshold.class;
    }

    private static Optional<Class<?>> component(Class<?> type, String name) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()).filter(c -> c.getName().equals(name))
                .<Class<?>>map(RecordComponent::getType).findFirst() : Optional.empty();
    }
}
