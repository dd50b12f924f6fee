package org.embargo.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Possible;
import org.embargo.facts.Quantity;
import org.embargo.intake.Mention.What;

/**
 * How many of some goods, and what is said of their size.
 *
 * @param quantity how many
 * @param physical calibre or range when the words give it
 */
record Amounts(Possible<Quantity> quantity, Map<PhysicalFact, Possible<Object>> physical) {

    private static final Pattern CALIBRE = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)[ -]?(?:mm|millimet(?:er|re)s?)(?![a-z])");
    private static final Pattern RANGE = Pattern.compile("range of (?:about |up to |over |some )?(\\d[\\d,]{0,5}) ?(?:km|kilomet(?:er|re)s?)");
    /** A number of this look that does not stand right before the goods is the year of something else: "in June 2010 a State shipped rifles". */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Reads the words before and around the goods. */
    static Amounts of(Scene scene, What what) {
        Map<PhysicalFact, Possible<Object>> physical = new HashMap<>();
        int near = scene.tokens().get(Math.max(0, what.from() - 4)).start();
        String before = PlainText.of(scene.text().substring(near, scene.tokens().get(what.to() - 1).end())).toLowerCase(java.util.Locale.ROOT);
        Matcher calibre = CALIBRE.matcher(before);
        if (calibre.find()) {
            physical.put(PhysicalFact.CALIBRE_MM, Possible.known(Double.valueOf(calibre.group(1))));
        }
        int after = scene.tokens().get(Math.min(scene.tokens().size() - 1, what.to() + 10)).end();
        Matcher range = RANGE.matcher(PlainText.of(scene.text().substring(scene.tokens().get(what.from()).start(), after)).toLowerCase(java.util.Locale.ROOT));
        if (range.find()) {
            physical.put(PhysicalFact.RANGE_KM, Possible.known(Double.valueOf(range.group(1).replace(",", ""))));
        }
        return new Amounts(quantity(scene, what), physical);
    }

    private static Possible<Quantity> quantity(Scene scene, What what) {
        for (int i = what.from() - 1; i >= Math.max(0, what.from() - 5); i--) {
            String word = scene.word(i);
            boolean measure = i + 1 < what.from() && !scene.word(i + 1).equals("mm") && scene.word(what.from() - 1).equals("of");
            double number = scene.tokens().get(i).number() ? number(word) : WORDS.indexOf(word);
            if (i + 1 < what.from() && YEAR.matcher(word).matches()) {
                return Possible.unknown();
            }
            if (number >= 0) {
                return Possible.known(new Quantity(number, measure ? scene.word(i + 1) : ""));
            }
            if (List.of(",", "and", "or", "from", "to", "with", ";").contains(word)) {
                return Possible.unknown();
            }
        }
        return Possible.unknown();
    }

    private static double number(String word) {
        String digits = word.replace(",", "");
        return digits.matches("\\d{1,9}(\\.\\d{1,4})?") ? Double.parseDouble(digits) : -1;
    }
}
