package org.embargo.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was done, in the words of the facts format. */
public enum Conduct {
    SUPPLY("supply"), SALE("sale"), GIFT("gift"), BARTER("barter"), PROCUREMENT("procurement"),
    REPAIR_AND_RETURN("repair-and-return"),
    TRAINING("training"), ASSISTANCE("assistance"), REPAIR("repair"), CONSTRUCTION("construction"), LICENCE("licence"),
    FINANCING("financing"), BROKERING("brokering"), TRANSPORT("transport"), DEPLOYMENT("deployment"),
    MARKETING_SAMPLE("marketing-sample"),
    VISIT("visit"), DISPLAY("display"), DESIGNATION("designation");

    private final String word;

    Conduct(String word) {
        this.word = word;
    }

    /** Returns the word of the facts format. */
    public String word() {
        return word;
    }

    /** Says it of goods or of what a service concerns, as in {@code assistance with missiles}. */
    public String of(List<String> goods) {
        String what = String.join(", ", goods);
        String preposition = switch (this) {
            case TRAINING -> "in";
            case ASSISTANCE -> "with";
            case LICENCE, FINANCING -> "for";
            case VISIT, DESIGNATION -> "over";
            default -> "of";
        };
        return phrase() + (what.isEmpty() ? "" : " " + preposition + " " + what);
    }

    private String phrase() {
        return switch (this) {
            case FINANCING -> "payment";
            case MARKETING_SAMPLE -> "marketing samples";
            case REPAIR_AND_RETURN -> "repair and return";
            default -> word;
        };
    }

    /** Returns whether it is help, which is given by somebody for somebody and does not travel. */
    public boolean help() {
        return switch (this) {
            case TRAINING, ASSISTANCE, REPAIR, CONSTRUCTION -> true;
            default -> false;
        };
    }

    /** Returns whether goods move by it, so that the catch-all can judge them; help and payments are judged without it. */
    public boolean movesGoods() {
        return switch (this) {
            case SUPPLY, SALE, GIFT, BARTER, PROCUREMENT, REPAIR_AND_RETURN, MARKETING_SAMPLE -> true;
            default -> false;
        };
    }

    /** Finds the conduct with this word. */
    public static Optional<Conduct> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }

    /** Returns every word, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Conduct::word).toList();
    }

    /** Returns the word. */
    @Override
    public String toString() {
        return word;
    }
}
