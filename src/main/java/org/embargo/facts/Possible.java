package org.embargo.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A fact's value as far as it is known: known, one of several, or unknown. Missing is never false. */
public sealed interface Possible<T> {

    /** One value. */
    record Known<T>(T value) implements Possible<T> {
    }

    /** One of at least two values, in the order in which they were given. */
    record OneOf<T>(List<T> values) implements Possible<T> {
        /** Refuses fewer than two values. */
        public OneOf {
            values = List.copyOf(values);
            if (values.size() < 2) {
                throw new IllegalArgumentException("one of several needs at least two values");
            }
        }
    }

    /** Any value that the fact can have. */
    record Unknown<T>() implements Possible<T> {
    }

    /** States a value. */
    static <T> Possible<T> known(T value) {
        return new Known<>(value);
    }

    /** Lists what the value may be; a single value is known, none at all is unknown. */
    static <T> Possible<T> oneOf(List<T> values) {
        List<T> distinct = values.stream().distinct().toList();
        return switch (distinct.size()) {
            case 0 -> new Unknown<>();
            case 1 -> new Known<>(distinct.get(0));
            default -> new OneOf<>(distinct);
        };
    }

    /** Says that nothing is known. */
    static <T> Possible<T> unknown() {
        return new Unknown<>();
    }

    /** Returns the value when there is exactly one. */
    default Optional<T> only() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Returns the values that are listed: one, several, or none when the fact is unknown. */
    default List<T> listed() {
        if (this instanceof Known<T> known) {
            return List.of(known.value());
        }
        return this instanceof OneOf<T> some ? some.values() : List.of();
    }

    /** Returns whether nothing is known. */
    default boolean isUnknown() {
        return this instanceof Unknown<T>;
    }

    /** Applies a function to every listed value; unknown stays unknown. */
    default <R> Possible<R> map(Function<? super T, ? extends R> function) {
        return oneOf(listed().stream().<R>map(function).toList());
    }
}
