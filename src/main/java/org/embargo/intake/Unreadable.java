package org.embargo.intake;

import java.io.IOException;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Says why a document cannot be read, before its name is known. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;
    private final String code;
    private final String help;

    private Unreadable(String code, String sentence, String help) {
        super(sentence);
        this.code = code;
        this.help = help;
    }

    /** Names the reason as a problem does. */
    static Unreadable of(String code, String sentence, String help) {
        return new Unreadable(code, sentence, help);
    }

    /** Names a document whose parts are nested deeper than any reader needs. */
    static Unreadable tooDeep(int most) {
        return of("document/too-deep", "parts of the document are nested more than " + most + " deep", "hand in the text itself");
    }

    /** Names a document that is more than can be read. */
    static Unreadable tooLarge(String sentence) {
        return of("document/too-large", sentence, "hand in the part that describes transfers");
    }

    /** Names a document that is not what it begins as. */
    static Unreadable damaged(String what) {
        return of("document/damaged", "the document begins as " + what + " and cannot be read as one", "open it, and save or export it again");
    }

    /** Returns the code. */
    String code() {
        return code;
    }

    /** Returns what to do. */
    String help() {
        return help;
    }

    /** Refuses the document of that name. */
    Refused refused(String name) {
        return new Refused(new Problem(code, getMessage(), help, Place.whole(name)));
    }
}
