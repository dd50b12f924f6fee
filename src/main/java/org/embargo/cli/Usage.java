package org.embargo.cli;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.Edtf;

/** Refuses what was typed. */
final class Usage {

    private Usage() {
    }

    /** Makes the refusal of a value that an option or parameter cannot have. */
    static Refused badValue(String where, String sentence, String help) {
        return new Refused(new Problem("usage/bad-value", sentence, help, Place.whole(where)));
    }

    /** Refuses a publication date that is no date. */
    static void checkDate(String edtf) {
        try {
            Edtf.parse(edtf);
        } catch (IllegalArgumentException e) {
            throw badValue("--published", String.valueOf(e.getMessage()), "write a date such as 2023-09-05, 2023-09 or 2023-09~");
        }
    }
}
