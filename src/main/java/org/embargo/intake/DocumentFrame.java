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

import org.embargo.evidence.SourceDocument;
import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;

/**
 * Says when a document was published, and on what that rests: given by the user, stated by the publisher for machines, a date
 * line, when it was sent, or the last dated fact, in this order. When the file was made says too little to reckon from.
 *
 * @param published when; empty when nothing shows it
 * @param basis what it rests on
 * @param firm whether it is given or stands in a date line, so that what is told cannot be later
 */
record DocumentFrame(Optional<When> published, String basis, boolean firm) {

    private static final Pattern LINE = Pattern.compile("(?:^|\\n|\\|) {0,3}(?:(?:date|published|posted|updated|created|released|issued)(?: on)?:? )?"
            + "((?:\\d{4}-\\d{2}-\\d{2})|(?:" + DateFinder.MONTH + " \\d{1,2},? \\d{4})|(?:\\d{1,2} " + DateFinder.MONTH + ",? \\d{4}))(?=[^\\n]{0,14}(?:\\n|$)| [a-z]{3,}, | {1,3}[a-z])");
    private static final Pattern LABEL = Pattern.compile("(?:^|[\\s|(])(?:date|published|posted|updated|released|issued|dated)(?: on)?:? {1,2}"
            + "((?:\\d{4}-\\d{2}-\\d{2})|(?:" + DateFinder.MONTH + " \\d{1,2},? \\d{4})|(?:\\d{1,2} " + DateFinder.MONTH + ",? \\d{4}))");
    private static final Pattern DATELINE = Pattern.compile("(?:^|\\n)[\\p{L}., ]{3,60}?[,.] ((?:" + DateFinder.MONTH + " \\d{1,2},? \\d{4})|(?:\\d{1,2} " + DateFinder.MONTH + ",? \\d{4})) ?(?:\\(|-|\\.|:)");

    /** Frames a document. */
    static DocumentFrame of(SourceDocument document, Dated stated, String plain, List<Lexicon.Era> eras, List<Lexicon.Era> anchors) {
        Optional<When> given = edtf(document.published());
        if (given.isPresent()) {
            return new DocumentFrame(given, document.publishedBasis().isEmpty() ? "given" : document.publishedBasis(), true);
        }
        Optional<When> metadata = edtf(stated.value());
        if (metadata.isPresent() && stated.trust() == Trust.PUBLISHER) {
            return new DocumentFrame(metadata, stated.basis(), true);
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        Optional<When> line = lines(lower);
        if (line.isPresent()) {
            return new DocumentFrame(line, "date line `" + line.get().basis() + "`", true);
        }
        if (metadata.isPresent() && stated.trust() == Trust.SENT) {
            return new DocumentFrame(metadata, stated.basis(), true);
        }
        Optional<When> last = lastFact(plain, lower, eras, anchors);
        return new DocumentFrame(last, last.map(w -> "last dated fact: " + w.basis()).orElse(""), false);
    }

    /** Reads an EDTF date of level 0 or an interval, with or without a mark of doubt. */
    static Optional<When> edtf(String value) {
        String plain = value.replaceAll("[~?%]", "");
        try {
            if (plain.contains("/")) {
                String[] ends = plain.split("/", 2);
                return Optional.of(When.open(edtf(ends[0]).flatMap(When::earliest), edtf(ends[1]).flatMap(When::latest), value));
            }
            return switch (plain.length()) {
                case 4 -> Optional.of(When.year(Integer.parseInt(plain), value));
                case 7 -> Optional.of(When.month(YearMonth.parse(plain), value));
                case 10 -> Optional.of(When.day(LocalDate.parse(plain), value));
                default -> Optional.empty();
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<When> lines(String lower) {
        List<When> found = new ArrayList<>();
        DateFinder finder = new DateFinder(Optional.empty(), List.of());
        for (Pattern pattern : List.of(LABEL, LINE, DATELINE)) {
            Matcher m = pattern.matcher(lower);
            while (m.find()) {
                finder.find(m.group(1)).stream().map(DateFinder.Dated::when).filter(w -> w.days() == 0).forEach(found::add);
            }
            if (!found.isEmpty()) {
                return found.stream().max(Comparator.comparing(w -> w.latest().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    /** Takes the last fact that has a date of its own, and the days named without a year that follow it. */
    private static Optional<When> lastFact(String plain, String lower, List<Lexicon.Era> eras, List<Lexicon.Era> anchors) {
        List<When> facts = new ArrayList<>();
        DateFinder finder = new DateFinder(Optional.empty(), List.of());
        List<Segmenter.Stretch> stretches = Segmenter.of(plain);
        for (Segmenter.Stretch s : stretches) {
            String sentence = plain.substring(s.start(), s.end());
            if (!future(sentence)) {
                finder.find(sentence).stream().map(DateFinder.Dated::when).filter(w -> !w.window() && w.days() <= 31).forEach(facts::add);
            }
        }
        anchors.stream().filter(a -> lower.contains(a.phrase())).forEach(a -> facts.add(When.day(a.from().orElseThrow(), a.phrase())));
        Optional<When> last = facts.stream().max(Comparator.comparing(w -> w.latest().orElseThrow()));
        return last.map(w -> following(plain, stretches, w, eras));
    }

    private static boolean future(String sentence) {
        return sentence.contains("FILE") || sentence.matches("(?s).*\\b(will|would|until|expires?|by 20\\d\\d)\\b.*");
    }

    private static When following(String plain, List<Segmenter.Stretch> stretches, When last, List<Lexicon.Era> eras) {
        LocalDate base = last.latest().orElseThrow();
        DateFinder within = new DateFinder(Optional.of(When.day(base.plusYears(1).minusDays(1), "")), eras);
        Pattern day = Pattern.compile("(?i)(?:" + DateFinder.MONTH + " \\d{1,2}|\\d{1,2} " + DateFinder.MONTH + ")\\.?");
        When best = last;
        for (Segmenter.Stretch s : stretches) {
            String sentence = plain.substring(s.start(), s.end());
            if (future(sentence)) {
                continue;
            }
            for (DateFinder.Dated d : within.find(sentence)) {
                boolean days = day.matcher(sentence.substring(d.start(), d.end())).matches();
                if (days && d.when().latest().orElse(LocalDate.MIN).isAfter(best.latest().orElseThrow())) {
                    best = d.when();
                }
            }
        }
        return best;
    }
}
