package org.embargo.workbench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The files of a new provision. What only a lawyer can say is a blank, and the loader refuses a rulebook with a blank,
 * so that a rule never applies before somebody has decided what it says.
 *
 * @param instrument id of the resolution, for example {@code unscr-1874}
 * @param symbol its symbol, for example {@code S/RES/1874 (2009)}
 * @param key last part of the provision's id, for example {@code op-09}
 * @param firstDay first day of the provision
 * @param measure a measure that has the provision
 */
record RuleTemplate(String instrument, String symbol, String key, LocalDate firstDay, String measure) {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String RULE = """
            /*
             * %symbol%, operative paragraph %number%
             *
             * FILL IN: whom and what it bans or frees, in one sentence.
             *
             * Applies to   FILL IN: the acts and the items.
             * Binds        FILL IN: which States.
             * Period       from %spoken% (that day is open, IQ-26), FILL IN: without an end, or until when.
             * Exceptions   FILL IN: those in the text, or none.
             */
            package rules.%package%

            rule "%id%/goods"
                // FILL IN: the effect (prohibits, excepts or requires_notice) and the conditions; those below are an example.
                @effect( prohibits )
            when
                $provision : Provision( id == "%id%" )
                $pattern   : FactPattern( toDprk, act.transfer, item.arms, $provision.inForceOn(date) )
            then
                insert( Findings.by(drools.getMatch(), $provision, $pattern) );
            end
            """;
    private static final String ENTRY = """
            provisions:
              %key%:
                paragraph: OP%number%
                summary: "FILL IN: what it says, in one sentence of your own"
                inForceFrom: %day%
                binds: "FILL IN: whom"
                duties:
                  - { rule: goods, bearer: supplier, duty: "FILL IN: what that State must do" }
                review: unconfirmed
                reviewedBy: none
            """;
    private static final String FIXTURE = """
            %lead%about: %id%
            case: "FILL IN: %case%"
            transfers:
              - id: goods
                supplier: { state: XA }
                recipient: { state: KP }
                items: [ { item: "FILL IN: a class of items.yaml that it %reach%" } ]
                conduct: sale
                stage: performed
                date: { value: "%date%", of: conduct }
            expect:
              goods:
                "%measure%": { outcome: "FILL IN: %outcome%" }
            """;

    /** Returns the provision's id. */
    String id() {
        return instrument + "/" + key;
    }

    String rule() {
        return RULE.replace("%symbol%", symbol).replace("%number%", number()).replace("%spoken%", SPOKEN.format(firstDay))
                .replace("%package%", instrument.replace("-", "")).replace("%id%", id());
    }

    /** Returns the provision's entry in {@code instrument.yaml}. */
    String entry() {
        return ENTRY.replace("%key%", key).replace("%number%", number()).replace("%day%", firstDay.toString()).replaceFirst("provisions:\n", "");
    }

    /** Returns a new {@code instrument.yaml} that holds the provision alone. */
    String instrumentFile() {
        return "id: " + instrument + "\nsymbol: " + symbol + "\nadopted: " + firstDay + "\nlink: https://undocs.org/" + symbol.replace(" ", "")
                + "\nreviewedBy: none\nprovisions:\n" + entry();
    }

    /** Returns the fixtures by file name: both sides, and the three days on which the law begins. */
    Map<String, String> fixtures() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("applies-goods-it-reaches.yaml", fixture("", "goods that it reaches", true, firstDay.plusYears(1), "VIOLATION, if it reaches them"));
        files.put("near-miss-goods-it-leaves-alone.yaml", fixture("# Differs from applies-goods-it-reaches in one respect: FILL IN: which.\n",
                "the same, but for one respect", false, firstDay.plusYears(1), "what comes out where it does not reach them"));
        files.put("before-goods-the-day-before-adoption.yaml", fixture("", "the same on the day before", true, firstDay.minusDays(1), "what held before"));
        files.put("depends-goods-on-the-adoption-day.yaml", fixture("", "the same on the first day, which is open (IQ-26)", true, firstDay, "INDETERMINATE, if it alone reaches them"));
        files.put("applies-goods-the-day-after-adoption.yaml", fixture("", "the same on the day after", true, firstDay.plusDays(1), "VIOLATION, if it reaches them"));
        return files;
    }

    private String fixture(String lead, String said, boolean reached, LocalDate day, String outcome) {
        return FIXTURE.replace("%lead%", lead).replace("%id%", id()).replace("%case%", said).replace("%reach%", reached ? "reaches" : "leaves alone")
                .replace("%date%", day.toString()).replace("%measure%", measure).replace("%outcome%", outcome);
    }

    /** Returns the paragraph as resolutions number it: {@code op-08-a-i} is 8(a)(i). */
    private String number() {
        String[] parts = key.substring("op-".length()).split("-");
        StringBuilder number = new StringBuilder(parts[0].replaceFirst("^0+", ""));
        for (int i = 1; i < parts.length; i++) {
            number.append('(').append(parts[i]).append(')');
        }
        return number.toString();
    }
}
