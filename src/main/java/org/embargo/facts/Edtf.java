package org.embargo.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of EDTF (ISO 8601-2) level 1, with open ends: a day, month, season, year, decade or century, an interval of
 * them, or {@code unknown}.
 *
 * <p>The marks {@code ?}, {@code ~} and {@code %} are allowed and do not move the bounds. Seasons are those of the
 * northern hemisphere by whole months; a winter begins in December of its year. An end that is {@code ..} or empty is
 * open. Years have four digits; times of day are not read.
 *
 * @param text the date as it was written
 * @param earliest first day that it covers; empty when open or unknown
 * @param latest last day that it covers; empty when open or unknown
 */
public record Edtf(String text, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** The word for a date of which nothing is known. */
    public static final String UNKNOWN = "unknown";

    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /** Says that an interval ends before it starts. */
    public static final class Inverted extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Inverted(String text) {
            super("the interval `" + text + "` ends before it starts");
        }
    }

    private record Span(LocalDate first, LocalDate last) {
    }

    /**
     * Reads a date.
     *
     * @throws Inverted when an interval ends before it starts
     * @throws IllegalArgumentException with a sentence for the user, when it is no date
     */
    public static Edtf parse(String text) {
        if (text.equals(UNKNOWN)) {
            return new Edtf(text, Optional.empty(), Optional.empty());
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Span span = span(text);
            return new Edtf(text, Optional.of(span.first()), Optional.of(span.last()));
        }
        return interval(text, end(text, text.substring(0, slash)), end(text, text.substring(slash + 1)));
    }

    private static Edtf interval(String text, Optional<Span> from, Optional<Span> to) {
        if (text.equals("/")) {
            throw new IllegalArgumentException("`/` is an interval without an end");
        }
        if (from.isPresent() && to.isPresent() && from.get().first().isAfter(to.get().last())) {
            throw new Inverted(text);
        }
        return new Edtf(text, from.map(Span::first), to.map(Span::last));
    }

    private static Optional<Span> end(String text, String end) {
        if (end.indexOf('/') >= 0) {
            throw new IllegalArgumentException("`" + text + "` has more than two ends");
        }
        return end.isEmpty() || end.equals("..") ? Optional.empty() : Optional.of(span(end));
    }

    private static Span span(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new IllegalArgumentException("`" + text + "` is not a date");
        }
        String year = date.group(1);
        String month = date.group(2);
        String day = date.group(3);
        if (month == null) {
            return years(year);
        }
        if (year.endsWith("X")) {
            throw new IllegalArgumentException("`" + text + "` names a month of a year that is not named");
        }
        if (month.equals("XX")) {
            return monthless(text, year, day);
        }
        return day == null ? monthOrSeason(text, year, month) : days(text, year, month, day);
    }

    private static Span years(String year) {
        int first = Integer.parseInt(year.replace('X', '0'));
        int last = Integer.parseInt(year.replace('X', '9'));
        return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Span monthless(String text, String year, String day) {
        if (day != null && !day.equals("XX")) {
            throw new IllegalArgumentException("`" + text + "` names a day of a month that is not named");
        }
        return years(year);
    }

    private static Span monthOrSeason(String text, String year, String month) {
        int number = Integer.parseInt(month);
        if (number >= SPRING && number <= WINTER) {
            YearMonth first = YearMonth.of(Integer.parseInt(year), 3).plusMonths(3L * (number - SPRING));
            return new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        YearMonth whole = month(text, year, month);
        return new Span(whole.atDay(1), whole.atEndOfMonth());
    }

    private static Span days(String text, String year, String month, String day) {
        YearMonth within = month(text, year, month);
        if (day.equals("XX")) {
            return new Span(within.atDay(1), within.atEndOfMonth());
        }
        try {
            LocalDate only = within.atDay(Integer.parseInt(day));
            return new Span(only, only);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("`" + text + "` is not a day of the calendar", e);
        }
    }

    private static YearMonth month(String text, String year, String month) {
        try {
            return Year.parse(year).atMonth(Integer.parseInt(month));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("`" + text + "` has no month `" + month + "`", e);
        }
    }
}
