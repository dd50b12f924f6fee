package org.embargo.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.intake.DateFinder.Dated;

/** Puts single dates together: ranges, {@code since}, {@code before}, shifts such as {@code two months after}. */
final class DateComposer {

    private static final Pattern SHIFT = Pattern.compile("(?<![\\p{L}\\d])(?:nearly |about |almost |some |more than |less than |roughly |just |around |over )?"
            + DateFinder.COUNT + " (day|week|month|year)s? (after|before|earlier|later|prior to)(?![\\p{L}])");
    private static final String FILLER = "(?:about |around |at |least |roughly |the |end of |year |years )*";
    private static final Pattern LEAD = Pattern.compile("(?:since|before|until|by|after|from) ");
    private final String sentence;
    private final Calendars calendars;
    private final Optional<When> anchor;

    /** Composes the dates of a sentence; a shift with no date beside it counts from the anchor, the date told before. */
    DateComposer(String lower, Calendars calendars, Optional<When> anchor) {
        this.sentence = lower.replace('\n', ' ');
        this.calendars = calendars;
        this.anchor = anchor;
    }

    /** Returns the dates after composition. */
    List<Dated> composed(List<Dated> single) {
        return withShifts(ends(joined(ranges(single))));
    }

    private List<Dated> ranges(List<Dated> in) {
        List<Dated> out = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            Dated a = in.get(i);
            Dated b = i + 1 < in.size() ? in.get(i + 1) : null;
            if (b != null && range(a, b)) {
                When when = new When(yearOf(a, b).earliest(), b.when().latest(), edtf(yearOf(a, b), b.when()), words(a.start(), b.end()), true);
                out.add(new Dated(a.start(), b.end(), when));
                i++;
            } else {
                out.add(b != null && near(a, b) ? new Dated(a.start(), a.end(), yearOf(a, b)) : a);
            }
        }
        return out;
    }

    private boolean near(Dated a, Dated b) {
        String gap = sentence.substring(a.end(), b.start());
        return gap.matches(",? (and|to|or) ");
    }

    /** A month without a year takes the year of the date that follows it. */
    private static When yearOf(Dated a, Dated b) {
        boolean named = a.when().basis().matches(".*\\d{4}.*|.*\\b(ago|last|this|past|previous|earlier|later|recent|yesterday|today)\\b.*");
        Optional<LocalDate> from = b.when().earliest();
        if (named || from.isEmpty() || a.when().earliest().isEmpty() || a.when().window()) {
            return a.when();
        }
        int year = from.get().getYear();
        LocalDate first = a.when().earliest().get();
        int shift = year - first.getYear();
        LocalDate moved = first.plusYears(shift);
        int back = moved.isAfter(from.get()) ? shift - 1 : shift;
        return a.when().days() == 0 ? When.day(first.plusYears(back), a.when().basis()) : When.month(java.time.YearMonth.from(first.plusYears(back)), a.when().basis());
    }

    private boolean range(Dated a, Dated b) {
        String gap = sentence.substring(a.end(), b.start()).trim();
        String before = sentence.substring(Math.max(0, a.start() - 14), a.start());
        String own = a.when().basis();
        boolean between = before.matches("(?s).*\\bbetween ") || own.startsWith("between ");
        boolean from = before.matches("(?s).*\\b(from|since|as early as) ") || own.startsWith("from ") || own.startsWith("since ");
        return between && gap.equals("and") || between && gap.isEmpty() && b.when().basis().startsWith("and ")
                || from && gap.matches("(and )?(at least )?(to|until|through|till|up to|up until)( at least| about| around)?")
                || from && b.when().basis().matches("(until|through) .*") && gap.isEmpty() || gap.equals("-") && a.when().days() > 26;
    }

    /** Joins years, decades or months that follow each other, such as {@code 2012 and 2013}. */
    private List<Dated> joined(List<Dated> in) {
        List<Dated> out = new ArrayList<>();
        for (Dated d : in) {
            Dated last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && listed(last, d)) {
                out.set(out.size() - 1, new Dated(last.start(), d.end(), new When(last.when().earliest(), d.when().latest(), edtf(last.when(), d.when()), words(last.start(), d.end()), true)));
            } else {
                out.add(d);
            }
        }
        return out;
    }

    private boolean listed(Dated a, Dated b) {
        String gap = sentence.substring(a.end(), b.start()).trim();
        boolean list = gap.matches("and|or|,|, and|and (the )?|/|and in|and the") || gap.isEmpty() && b.when().basis().startsWith("and ");
        return list && a.when().days() > 0 && b.when().days() > 0 && a.when().latest().map(l -> l.plusDays(1)).equals(b.when().earliest());
    }

    private static String edtf(When a, When b) {
        return (a.edtf().contains("/") ? a.earliest().map(LocalDate::toString).orElse("..") : a.edtf()) + "/"
                + (b.edtf().contains("/") ? b.latest().map(LocalDate::toString).orElse("..") : b.edtf());
    }

    private String words(int from, int to) {
        return sentence.substring(Math.max(0, from), Math.min(sentence.length(), to)).trim();
    }

    private List<Dated> ends(List<Dated> in) {
        return new ArrayList<>(in.stream().map(this::end).toList());
    }

    /** Opens one end of a date behind {@code since}, {@code before}, {@code after} and the like. */
    private Dated end(Dated d) {
        Matcher own = LEAD.matcher(d.when().basis());
        String lead = sentence.substring(Math.max(0, d.start() - 30), d.start()) + (own.lookingAt() ? own.group() : "");
        String behind = sentence.substring(d.end(), Math.min(sentence.length(), d.end() + 18));
        if (lead.matches("(?s).*\\b(since|start(ing|ed) (in|from|on)|beginning (in|on|from)|dat(ing|es|ed) (back )?(to|from)|going back to|as far back as|not before|no earlier than) " + FILLER)
                || behind.matches("(?s) (on(ward|wards)|to the present|to date|until now|up to now|until today)\\b.*|(?s) on([.,;].*|$| and .*)?") && lead.matches("(?s).*\\b(from|since) " + FILLER)) {
            return since(d);
        }
        if (lead.matches("(?s).*\\b(before|prior to|ahead of) " + FILLER)) {
            return before(d, false);
        }
        if (lead.matches("(?s).*\\b(until|till|up to|up until) " + FILLER)) {
            return before(d, true);
        }
        if (lead.matches("(?s).*\\b(by|no later than|not later than) " + FILLER)) {
            return until(d);
        }
        return lead.matches("(?s).*\\b(after|following) " + FILLER) ? after(d) : d;
    }

    private Dated since(Dated d) {
        return new Dated(d.start(), d.end(), When.open(d.when().earliest(), calendars.now(), d.when().basis().startsWith("since") ? d.when().basis() : "since " + d.when().basis()));
    }

    private Dated before(Dated d, boolean through) {
        Optional<LocalDate> end = through ? d.when().latest().or(d.when()::earliest) : d.when().earliest().map(e -> e.minusDays(1)).or(d.when()::latest);
        return new Dated(d.start(), d.end(), When.open(Optional.empty(), end, "before " + d.when().basis()));
    }

    private static Dated until(Dated d) {
        return new Dated(d.start(), d.end(), When.open(Optional.empty(), d.when().latest(), "by " + d.when().basis()));
    }

    private Dated after(Dated d) {
        return new Dated(d.start(), d.end(), When.open(d.when().latest().map(l -> l.plusDays(1)).or(d.when()::earliest), calendars.now().filter(n ->
                d.when().latest().or(d.when()::earliest).map(n::isAfter).orElse(false)), "after " + d.when().basis()));
    }

    /** Adds what a shift says: with a date before it, the clause behind it happened so much earlier or later. */
    private List<Dated> withShifts(List<Dated> in) {
        List<Dated> out = new ArrayList<>(in);
        Matcher m = SHIFT.matcher(sentence);
        while (m.find()) {
            int at = m.start();
            Optional<When> base = in.stream().filter(d -> d.end() <= at && at - d.end() <= 40).reduce((a, b) -> b).map(Dated::when).or(() -> anchor);
            int sign = m.group(3).equals("after") || m.group(3).equals("earlier") ? -1 : 1;
            boolean dated = in.stream().anyMatch(d -> d.start() >= m.end() && d.start() - m.end() <= 2);
            base.filter(b -> !dated).map(b -> Calendars.shifted(b, sign * Calendars.count(m.group(1)), m.group(2), m.group() + " " + b.basis()))
                    .filter(When::known).ifPresent(w -> out.add(new Dated(m.start(), m.end(), w)));
        }
        out.sort(java.util.Comparator.comparingInt(Dated::start));
        return out;
    }
}
