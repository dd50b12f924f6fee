package org.embargo.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.intake.Lexicon.Era;

/** Finds the dates that a text names and resolves them against the day it was published. */
final class DateFinder {

    static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november|december"
            + "|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)";
    static final String COUNT = "(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|couple of|a couple of|few|a few|half a dozen)";
    private static final String UNIT = "(day|week|month|year|decade)s?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(1[89]\\d\\d|20\\d\\d)";
    private static final String PART = "(?:(early|mid|late|the beginning of|the end of)[ -]{1,2})?";
    private static final Pattern TEMPORAL = Pattern.compile("(?s).*\\b(before|since|during|after|until|prior to|throughout|in|by|end of) (the )?");
    private final Optional<When> published;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Era> eras;
    private final Calendars calendars;

    /** A date found in a sentence: offsets of its words in the sentence, and its time. */
    record Dated(int start, int end, When when) {
    }

    private record Rule(Pattern pattern, java.util.function.Function<Matcher, When> reading) {
    }

    DateFinder(Optional<When> published, List<Era> eras) {
        this.published = published;
        this.eras = eras;
        this.calendars = new Calendars(published);
        absolute();
        relative();
    }

    private void rule(String pattern, java.util.function.Function<Matcher, When> reading) {
        rules.add(new Rule(Pattern.compile("(?<![\\p{L}\\d])" + pattern.replace(" ", "\\s{1,3}") + "(?![\\p{L}\\d])"), reading));
    }

    private void absolute() {
        rule("(\\d{4})[-/](\\d{2})[-/](\\d{2})", m -> calendars.day(m.group(1), m.group(2), m.group(3), m.group()));
        rule("(\\d{1,2})[./](\\d{1,2})[./]" + YEAR, m -> calendars.digits(m.group(1), m.group(2), m.group(3), m.group()));
        rule(DAY + "-" + MONTH + "-" + YEAR, m -> calendars.dayOf(m.group(1), m.group(2), m.group(3), m.group()));
        rule("(?:from |between )?" + DAY + " ?(?:to|and|until|through|-) ?" + DAY + " (?:of )?" + MONTH + ",? " + YEAR, m -> calendars.days(m.group(1), m.group(3), m.group(2), m.group(3), m.group(4), m.group()));
        rule("(?:from |between )?" + MONTH + " " + DAY + " ?(?:to|and|until|through|-) ?" + DAY + ",? " + YEAR, m -> calendars.days(m.group(2), m.group(1), m.group(3), m.group(1), m.group(4), m.group()));
        rule("(?:from |between )" + DAY + " " + MONTH + " (?:to|and|until|through) " + DAY + " " + MONTH + ",? " + YEAR, m -> calendars.days(m.group(1), m.group(2), m.group(3), m.group(4), m.group(5), m.group()));
        rule("(?:from |between )" + PART + MONTH + " (?:to|and|until|through) " + PART + MONTH + ",? " + YEAR, m -> Calendars.months(m.group(2), m.group(4), m.group(5), m.group()));
        rule(DAY + " (?:of )?" + MONTH + ",? " + YEAR, m -> calendars.dayOf(m.group(1), m.group(2), m.group(3), m.group()));
        rule(MONTH + " " + DAY + ",? " + YEAR, m -> calendars.dayOf(m.group(2), m.group(1), m.group(3), m.group()));
        rule(PART + MONTH + ",?(?: of)? " + YEAR, m -> When.month(YearMonth.of(Integer.parseInt(m.group(3)), Calendars.month(m.group(2))), m.group()));
        rule("(?:the )?(early|mid|late)?[ -]{0,2}(1[89]\\d0|20\\d0)s", m -> Calendars.decade(m.group(2), m.group(1), m.group()));
        rule("the (early|mid|late)?[ -]{0,2}(fifties|sixties|seventies|eighties|nineties)", m -> Calendars.decade(Calendars.named(m.group(2)), m.group(1), m.group()));
        rule("(?:the )?(spring|summer|autumn|fall|winter)(?: of)? " + YEAR, m -> Calendars.season(m.group(1), Integer.parseInt(m.group(2)), m.group()));
        rule("the winter of " + YEAR + "-(?:\\d\\d)?(\\d\\d)", m -> Calendars.season("winter", Integer.parseInt(m.group(1)) + 1, m.group()));
        rule("(?:the )?'?([5-9])0s", m -> Calendars.decade("19" + m.group(1) + "0", null, m.group()));
        parts();
        rule(YEAR + "[-/](\\d{2}|\\d{4})", m -> Calendars.years(m.group(1), m.group(2), m.group()));
        rule(PART + YEAR, m -> When.year(Integer.parseInt(m.group(2)), m.group()));
    }

    /** Halves, quarters and months of a year, halves of a decade, fiscal years. */
    private void parts() {
        rule("(?:the )?(first|second|latter|last) half of " + YEAR, m -> Calendars.half(m.group(1), m.group(2), m.group()));
        rule("h([12]) " + YEAR, m -> Calendars.half(m.group(1), m.group(2), m.group()));
        rule("(?:the )?(first|second|third|fourth|last|final) quarter of " + YEAR, m -> Calendars.quarter(m.group(1), m.group(2), m.group()));
        rule("q([1-4]) " + YEAR, m -> Calendars.quarter(m.group(1), m.group(2), m.group()));
        rule("(?:the )?(first|last|final) (?:" + COUNT + " )?months of " + YEAR, m -> Calendars.monthsOf(m.group(1), m.group(2), m.group(3), m.group()));
        rule("(?:the )?(first|second|latter) half of the (1[89]\\d0|20\\d0)s", m -> Calendars.halfDecade(m.group(1), m.group(2), m.group()));
        rule("(?:fy|fiscal )" + YEAR, m -> When.year(Integer.parseInt(m.group(1)), m.group()));
        rule(YEAR + " (?:to|through|until|till) (?:at least )?" + YEAR, m -> Calendars.years(m.group(1), m.group(2), m.group()));
    }

    private void relative() {
        rule("(?:from|between) " + PART + MONTH + " (?:to|and|until|through) " + PART + MONTH + "(?! \\d)", m -> calendars.lastMonths(m.group(2), m.group(4), m.group()));
        rule("(?:in|since|by|until|during|from|of) " + PART + MONTH + ",? (?:of )?(last|this) year", m -> calendars.monthOf(m.group(2), m.group(3), m.group()));
        rule("(last|this) year in " + MONTH, m -> calendars.monthOf(m.group(2), m.group(1), m.group()));
        rule("the (year|month|week) before last", m -> calendars.beforeLast(m.group(1), m.group()));
        rule("the day before yesterday", m -> calendars.ago("two", "day", m.group()));
        rule("(?:earlier|later|so far) (?:in|during) the (year|month|week)", m -> calendars.unitBefore(m.group(1), 0, m.group()));
        rule("this (spring|summer|autumn|fall|winter)", m -> calendars.thisSeason(m.group(1), m.group()));
        rule("(?:over the|at the|last|this past) weekend", m -> calendars.weekend(m.group()));
        rule("for (?:more than |over |nearly |almost |about |at least |the better part of )?(?:" + COUNT + " )?(decade)s?", m -> calendars.window(m.group(1), m.group(2), m.group()));
        rule("as (?:recently|late) as " + PART + MONTH, m -> calendars.lastMonth(m.group(2), m.group()));
        rule("this past " + MONTH, m -> calendars.lastMonth(m.group(1), m.group()));
        rule(MONTH + " " + DAY, m -> calendars.lastDay(m.group(1), m.group(2), m.group()));
        rule(DAY + " (?:of )?" + MONTH, m -> calendars.lastDay(m.group(2), m.group(1), m.group()));
        rule("(?:in|since|by|until|during|from|of|last|this|through|before|after|between|and) " + PART + MONTH + "(?! \\d)",
                m -> calendars.lastMonth(m.group(2), m.group()));
        rule("(?:early|mid|late)[ -]{1,2}" + MONTH, m -> calendars.lastMonth(m.group(1), m.group()));
        rule("(?:in|over|during|within|for|throughout) the (?:past|last|previous) (?:" + COUNT + " )?" + UNIT, m -> calendars.window(m.group(1), m.group(2), m.group()));
        rule("(?:last|past|previous) (week|month|year)", m -> calendars.unitBefore(m.group(1), 1, m.group()));
        rule("(?:last|the past|this past) (spring|summer|autumn|fall|winter)", m -> calendars.lastSeason(m.group(1), m.group()));
        rule("(?:earlier |later )?this (week|month|year)", m -> calendars.unitBefore(m.group(1), 0, m.group()));
        rule("(?:" + COUNT + "|some " + COUNT + "|about " + COUNT + ") " + UNIT + " ago", m -> calendars.ago(first(m), m.group(4), m.group()));
        rule("(yesterday|today|tonight)", m -> calendars.ago(m.group(1).equals("yesterday") ? "one" : "0", "day", m.group()));
        rule("(?:last )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)", m -> calendars.weekday(m.group(1), m.group()));
        rule("in recent (days|weeks|months|years)", m -> calendars.untilNow(m.group()));
    }

    private static String first(Matcher m) {
        return m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
    }

    /** Returns the dates of a sentence, in order and without overlap. */
    List<Dated> find(String sentence) {
        return find(sentence, published);
    }

    /** Returns the dates of a sentence; {@code a year later} counts from the anchor when the sentence has no other date. */
    List<Dated> find(String sentence, Optional<When> anchor) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        List<Dated> found = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher m = rule.pattern().matcher(lower);
            while (m.find()) {
                if (!excluded(lower, m)) {
                    When when = rule.reading().apply(m);
                    if (when.known()) {
                        found.add(new Dated(m.start(), m.end(), when));
                    }
                }
            }
        }
        eras(lower, found);
        found.sort(Comparator.comparingInt(Dated::start).thenComparing(Comparator.comparingInt(Dated::end).reversed()));
        return new DateComposer(lower, calendars, anchor.or(() -> published)).composed(apart(found));
    }

    private void eras(String lower, List<Dated> found) {
        for (Era era : eras) {
            int at = lower.indexOf(era.phrase());
            while (at >= 0) {
                if (!TEMPORAL.matcher(lower.substring(Math.max(0, at - 16), at)).matches()) {
                    at = lower.indexOf(era.phrase(), at + 1);
                    continue;
                }
                found.add(new Dated(at, at + era.phrase().length(), When.open(era.from(), era.to(), era.phrase())));
                at = lower.indexOf(era.phrase(), at + 1);
            }
        }
    }

    private static List<Dated> apart(List<Dated> sorted) {
        List<Dated> out = new ArrayList<>();
        for (Dated d : sorted) {
            Dated last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last == null || d.start() >= last.end()) {
                out.add(d);
            } else if (d.end() - d.start() > last.end() - last.start()) {
                out.set(out.size() - 1, d);
            }
        }
        return out;
    }

    /** A bare number may be a resolution, a quantity or part of a symbol and no year. */
    private static boolean excluded(String lower, Matcher m) {
        String before = lower.substring(Math.max(0, m.start() - 22), m.start());
        String after = lower.substring(m.end(), Math.min(lower.length(), m.end() + 14));
        boolean bare = m.group().chars().allMatch(Character::isDigit);
        boolean symbol = before.matches("(?s).*(resolutions?|res/|no\\.|s/|and|measure|para\\.?|paragraph) ?\\(?") && !before.endsWith("and ") && bare
                || before.matches("(?s).*\\d{3,4} \\(") && bare;
        boolean amount = after.matches("(?s) ?(metric|kg|kilo|tons|tonnes|km|mm|meters|metres|miles|people|troops|workers|pieces|rounds|rifles|pistols|euros|dollars|containers|soldiers).*")
                || before.endsWith("$") || before.endsWith("sa-") || before.endsWith("€");
        boolean may = m.group().equals("may") || m.group().endsWith(" may") && !m.group().matches("(?s).*\\b(in|since|by|until|during|from|of|last|early|mid|late|past|as)[ -]+may");
        boolean named = m.group().endsWith("day") && before.matches("(?s).*\\d,? an? ") && !before.endsWith("on a ");
        boolean type = m.group().endsWith("0s") && before.matches("(?s).*\\p{L}-");
        boolean anniversary = after.startsWith("th anniversary");
        return symbol || bare && amount || may || anniversary || type || named;
    }
}
