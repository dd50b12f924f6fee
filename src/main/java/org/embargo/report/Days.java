package org.embargo.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.facts.ActDate;

/** Says dates of the facts format (EDTF) as people write them; what is no such date stays as it is. */
final class Days {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%]?)");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final String OPEN = "..";
    private static final int MONTHS = 12;

    private Days() {
    }

    /** Says when an act took place, as far as that is known. */
    static String of(ActDate d) {
        String words = Described.date(d);
        return d.value().equals("unknown") || !words.contains(d.value()) ? words.replace(d.latest().map(Object::toString).orElse(OPEN), d.latest().map(l -> of(l.toString())).orElse(OPEN))
                : words.replace(d.value(), of(d.value()));
    }

    /** Says when an act took place without what else is dated. */
    static String brief(ActDate d) {
        return of(d).replaceFirst(" \\(the date of the \\w+\\)$", "");
    }

    /** Says a date or an interval. */
    static String of(String edtf) {
        String[] ends = edtf.split("/", 2);
        if (ends.length == 1) {
            return one(edtf);
        }
        if (ends[0].equals(OPEN) || ends[0].isEmpty()) {
            return "by " + one(ends[1]);
        }
        return ends[1].equals(OPEN) || ends[1].isEmpty() ? "from " + one(ends[0]) + " on" : one(ends[0]) + " to " + one(ends[1]);
    }

    private static String one(String edtf) {
        Matcher decade = DECADE.matcher(edtf);
        if (decade.matches()) {
            return "the " + decade.group(1) + "0s";
        }
        Matcher m = DATE.matcher(edtf);
        if (!m.matches() || m.group(2) != null && (m.group(2).equals("00") || Integer.parseInt(m.group(2)) > MONTHS)) {
            return edtf;
        }
        String month = m.group(2) == null ? "" : Month.of(Integer.parseInt(m.group(2))).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " ";
        String day = m.group(3) == null ? "" : Integer.parseInt(m.group(3)) + " ";
        String doubt = switch (m.group(4)) {
            case "~" -> "about ";
            case "?", "%" -> "perhaps ";
            default -> "";
        };
        return doubt + day + month + m.group(1);
    }
}
