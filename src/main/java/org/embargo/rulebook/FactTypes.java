package org.embargo.rulebook;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.embargo.facts.ActFacts;
import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemFacts;
import org.embargo.law.Provision;
import org.embargo.law.Threshold;

/** The published fact types: what rules may speak about, by name and type. */
final class FactTypes {

    static final Map<String, Class<?>> TYPES = new LinkedHashMap<>();

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

    /** Makes ready to read a field of a type by its path, of many facts. */
    static Function<Object, Object> reading(Class<?> type, String path) {
        List<Method> steps = new ArrayList<>();
        Class<?> at = type;
        for (String step : path.split("\\.")) {
            try {
                Method next = at.getMethod(step);
                steps.add(next);
                at = next.getReturnType();
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("a checked rule names a field that is not there: " + path, e);
            }
        }
        return fact -> value(fact, steps);
    }

    private static Object value(Object fact, List<Method> steps) {
        Object value = fact;
        for (Method step : steps) {
            try {
                value = step.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a field cannot be read: " + step, e);
            }
        }
        return value;
    }

    /** Returns every path that a rule may name on the type, one level deep. */
    static List<String> paths(Class<?> type) {
        List<String> all = new ArrayList<>();
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
