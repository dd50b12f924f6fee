package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.embargo.intake.Extracted.Page;

/**
 * Where in a text its pages and numbered paragraphs begin. Numbers at the beginning of paragraphs count as theirs when each
 * follows the one before, at least five times, as in the reports of the UN; shorter lists number their points only.
 */
final class Places {

    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t]{0,8}(\\d{1,3})\\.[ \\t\\u00A0]+(?=[\\p{L}\"'(\u201C\u2018])");
    private static final int FEWEST = 5;

    private final TreeMap<Integer, Integer> pages = new TreeMap<>();
    private final TreeMap<Integer, Integer> paragraphs = new TreeMap<>();

    private Places() {
    }

    /** Finds the numbered paragraphs of a text whose pages are known. */
    static Places of(String text, List<Page> pages) {
        Places places = new Places();
        pages.forEach(p -> places.pages.put(p.start(), p.number()));
        List<int[]> row = List.of();
        List<int[]> best = row;
        List<int[]> found = new ArrayList<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            found.add(new int[] {m.start(), Integer.parseInt(m.group(1))});
        }
        for (int first = 0; first < Math.min(found.size(), FEWEST); first++) {
            row = row(found, first);
            best = row.size() > best.size() ? row : best;
        }
        if (best.size() >= FEWEST) {
            best.forEach(p -> places.paragraphs.put(p[0], p[1]));
        }
        return places;
    }

    /** Follows the numbers from one of the first on; a list of points within a paragraph begins anew and is passed over. */
    private static List<int[]> row(List<int[]> found, int first) {
        List<int[]> row = new ArrayList<>();
        int next = found.get(first)[1];
        for (int[] one : found.subList(first, found.size())) {
            if (one[1] == next) {
                row.add(one);
                next++;
            }
        }
        return row;
    }

    /** Says where an offset lies, such as {@code p. 12, para. 34}; nothing in a text without pages and numbers. */
    String at(int offset) {
        List<String> where = new ArrayList<>();
        Map.Entry<Integer, Integer> page = pages.floorEntry(offset);
        if (page != null) {
            where.add("p. " + page.getValue());
        }
        Map.Entry<Integer, Integer> paragraph = paragraphs.floorEntry(offset);
        if (paragraph != null) {
            where.add("para. " + paragraph.getValue());
        }
        return String.join(", ", where);
    }
}
