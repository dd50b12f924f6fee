package org.embargo.intake;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the words of dates into time, backwards from the day on which a text was published. */
final class Calendars {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> COUNTS = List.of("0", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> DECADES = List.of("fifties", "sixties", "seventies", "eighties", "nineties");
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> to;

    Calendars(Optional<When> published) {
        this.from = published.flatMap(p -> p.earliest().or(p::latest));
        this.to = published.flatMap(p -> p.latest().or(p::earliest));
    }

    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    static int count(String word) {
        String w = word == null ? "one" : word.trim();
        if (w.equals("a") || w.equals("an")) {
            return 1;
        }
        if (w.endsWith("couple of")) {
            return 2;
        }
        if (w.equals("half a dozen")) {
            return 6;
        }
        int at = COUNTS.indexOf(w);
        return at >= 0 ? at : w.chars().allMatch(Character::isDigit) ? Integer.parseInt(w) : 3;
    }

    When day(String year, String month, String day, String basis) {
        return safe(() -> When.day(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)), basis));
    }

    When dayOf(String day, String month, String year, String basis) {
        return safe(() -> When.day(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)), basis));
    }

    private static When safe(java.util.function.Supplier<When> date) {
        try {
            return date.get();
        } catch (DateTimeException e) {
            return When.NONE;
        }
    }

    static When decade(String year, String part, String basis) {
        int first = Integer.parseInt(year);
        int from = part == null || part.equals("early") ? 0 : part.equals("mid") ? 3 : 6;
        int to = part == null || part.equals("late") ? 9 : part.equals("mid") ? 6 : 3;
        String edtf = part == null ? String.format(Locale.ROOT, "%dX", first / 10) : (first + from) + "/" + (first + to);
        return new When(Optional.of(LocalDate.of(first + from, 1, 1)), Optional.of(LocalDate.of(first + to, 12, 31)), edtf, basis, true);
    }

    static String named(String decade) {
        return String.valueOf(1950 + 10 * DECADES.indexOf(decade));
    }

    static When half(String which, String year, String basis) {
        int y = Integer.parseInt(year);
        return List.of("first", "1").contains(which) ? When.between(LocalDate.of(y, 1, 1), LocalDate.of(y, 6, 30), basis) : When.between(LocalDate.of(y, 7, 1), LocalDate.of(y, 12, 31), basis);
    }

    static When quarter(String which, String year, String basis) {
        int nth = List.of("first", "second", "third", "fourth").indexOf(which);
        int first = 1 + 3 * (nth >= 0 ? nth : which.matches("\\d") ? Integer.parseInt(which) - 1 : 3);
        return When.between(LocalDate.of(Integer.parseInt(year), first, 1), YearMonth.of(Integer.parseInt(year), first + 2).atEndOfMonth(), basis);
    }

    static When halfDecade(String which, String year, String basis) {
        int from = Integer.parseInt(year) + (which.equals("first") ? 0 : 5);
        return years(String.valueOf(from), String.valueOf(from + 4), basis);
    }

    /** Returns the first or last months of a year; half of it when they are not counted. */
    static When monthsOf(String which, String count, String year, String basis) {
        int n = count == null ? 6 : Math.max(1, Math.min(count(count), 12));
        int y = Integer.parseInt(year);
        return which.equals("first") ? When.between(LocalDate.of(y, 1, 1), YearMonth.of(y, n).atEndOfMonth(), basis) : When.between(LocalDate.of(y, 13 - n, 1), LocalDate.of(y, 12, 31), basis);
    }

    /** Returns the months from one to another of a year; the first may be of the year before. */
    static When months(String first, String last, String year, String basis) {
        YearMonth to = YearMonth.of(Integer.parseInt(year), month(last));
        YearMonth from = YearMonth.of(to.getYear() - (month(first) > month(last) ? 1 : 0), month(first));
        return new When(Optional.of(from.atDay(1)), Optional.of(to.atEndOfMonth()), from + "/" + to, basis, true);
    }

    /** Returns the days from one to another. */
    When days(String day, String month, String lastDay, String lastMonth, String year, String basis) {
        return safe(() -> When.between(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)),
                LocalDate.of(Integer.parseInt(year), month(lastMonth), Integer.parseInt(lastDay)), basis));
    }

    /** Reads a date in digits; both days when it can be read in both orders. */
    When digits(String first, String second, String year, String basis) {
        When a = day(year, second, first, basis);
        When b = day(year, first, second, basis);
        if (!a.known() || !b.known() || a.equals(b)) {
            return a.known() ? a : b;
        }
        LocalDate x = a.earliest().orElseThrow();
        LocalDate y = b.earliest().orElseThrow();
        return When.between(x.isBefore(y) ? x : y, x.isBefore(y) ? y : x, basis);
    }

    static When years(String first, String second, String basis) {
        int from = Integer.parseInt(first);
        int to = second.length() == 2 ? from / 100 * 100 + Integer.parseInt(second) : Integer.parseInt(second);
        return to < from || to - from > 60 ? When.year(from, basis)
                : new When(Optional.of(LocalDate.of(from, 1, 1)), Optional.of(LocalDate.of(to, 12, 31)), from + "/" + to, basis, true);
    }

    static When season(String season, int year, String basis) {
        int first = switch (season) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn", "fall" -> 9;
            default -> 12;
        };
        YearMonth start = YearMonth.of(first == 12 ? year - 1 : year, first);
        return When.between(start.atDay(1), start.plusMonths(2).atEndOfMonth(), basis);
    }

    /** Returns the last such day before the text; with no date of the text, none. */
    When lastDay(String month, String day, String basis) {
        return to.map(t -> safe(() -> {
            LocalDate same = LocalDate.of(t.getYear(), month(month), Integer.parseInt(day));
            return When.day(same.isAfter(t) ? same.minusYears(1) : same, basis);
        })).orElse(When.NONE);
    }

    When lastMonth(String month, String basis) {
        return to.map(t -> {
            YearMonth same = YearMonth.of(t.getYear(), month(month));
            return When.month(same.atDay(1).isAfter(t) ? same.minusYears(1) : same, basis);
        }).orElse(When.NONE);
    }

    When window(String count, String unit, String basis) {
        return from.map(f -> When.between(back(f, count(count), unit), to.orElse(f), basis)).orElse(When.NONE);
    }

    When unitBefore(String unit, int back, String basis) {
        return to.map(t -> switch (unit) {
            case "week" -> When.between(t.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(back),
                    back == 0 ? t : t.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(1), basis);
            case "month" -> back == 0 ? When.between(t.withDayOfMonth(1), t, basis) : When.month(YearMonth.from(t).minusMonths(1), basis);
            default -> back == 0 ? When.between(t.withDayOfYear(1), t, basis) : When.year(t.getYear() - 1, basis);
        }).orElse(When.NONE);
    }

    When monthOf(String month, String year, String basis) {
        return to.map(t -> When.month(YearMonth.of(t.getYear() - (year.equals("last") ? 1 : 0), month(month)), basis)).orElse(When.NONE);
    }

    /** Returns the last such stretch of months before the text. */
    When lastMonths(String first, String last, String basis) {
        return to.map(t -> YearMonth.of(t.getYear(), month(last))).map(m -> m.atDay(1).isAfter(to.orElseThrow()) ? m.minusYears(1) : m)
                .map(m -> months(first, last, String.valueOf(m.getYear()), basis)).orElse(When.NONE);
    }

    When beforeLast(String unit, String basis) {
        return to.map(t -> switch (unit) {
            case "year" -> When.year(t.getYear() - 2, basis);
            case "month" -> When.month(YearMonth.from(t).minusMonths(2), basis);
            default -> When.between(monday(t).minusWeeks(2), monday(t).minusWeeks(1).minusDays(1), basis);
        }).orElse(When.NONE);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    When weekend(String basis) {
        return to.map(t -> t.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))).map(s -> When.between(s.minusDays(1), s, basis)).orElse(When.NONE);
    }

    When thisSeason(String season, String basis) {
        return to.map(t -> season(season, t.getYear(), basis)).orElse(When.NONE);
    }

    When lastSeason(String season, String basis) {
        return to.map(t -> {
            When same = season(season, t.getYear(), basis);
            return same.latest().orElseThrow().isBefore(t) ? same : season(season, t.getYear() - 1, basis);
        }).orElse(When.NONE);
    }

    When ago(String count, String unit, String basis) {
        return to.map(t -> shifted(When.day(t, basis), -count(count), unit, basis)).orElse(When.NONE);
    }

    When weekday(String day, String basis) {
        return to.map(t -> When.day(t.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))), basis)).orElse(When.NONE);
    }

    When untilNow(String basis) {
        return When.open(Optional.empty(), to, basis);
    }

    Optional<LocalDate> now() {
        return to;
    }

    private static LocalDate back(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day" -> day.minusDays(count);
            case "week" -> day.minusWeeks(count);
            case "month" -> day.minusMonths(count);
            case "decade" -> day.minusYears(10L * count);
            default -> day.minusYears(count);
        };
    }

    /** Shifts a time by so many units; the result is as coarse as the unit. */
    static When shifted(When base, int count, String unit, String basis) {
        LocalDate day = base.latest().or(base::earliest).map(d -> back(d, -count, unit)).orElse(null);
        if (day == null) {
            return When.NONE;
        }
        return switch (unit) {
            case "day" -> When.day(day, basis);
            case "week" -> When.between(day.minusDays(3), day.plusDays(3), basis);
            case "month" -> When.month(YearMonth.from(day), basis);
            default -> When.year(day.getYear(), basis);
        };
    }
}
