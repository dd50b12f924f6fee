package org.embargo.workbench;

/** Which way goods or help go, and whether another State's national or flag takes part; exactly one side is of the DPRK. */
enum Way {
    /** From the DPRK to another State. */
    FROM_TO_A_STATE(true, true),
    /** From the DPRK to somebody of no State, under no foreign flag. */
    FROM_TO_NOBODY_S(true, false),
    /** To the DPRK, with a broker, carrier or flag of another State. */
    TO_THROUGH_A_STATE(false, true),
    /** To the DPRK, with nobody in between. */
    TO(false, false);

    private final boolean fromDprk;
    private final boolean foreign;

    Way(boolean fromDprk, boolean foreign) {
        this.fromDprk = fromDprk;
        this.foreign = foreign;
    }

    boolean fromDprk() {
        return fromDprk;
    }

    boolean toDprk() {
        return !fromDprk;
    }

    /** Returns whether a national of another State procures, or its flag carries. */
    boolean foreign() {
        return foreign;
    }

    /** Returns 0 for from the DPRK, 1 for to it. */
    int direction() {
        return fromDprk ? 0 : 1;
    }
}
