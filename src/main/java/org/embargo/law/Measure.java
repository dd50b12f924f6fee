package org.embargo.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A named set of provisions, asked as one question, as if no later instrument existed.
 *
 * @param id for example {@code 2009}
 * @param name what people call it
 * @param firstDay the day it begins
 * @param instruments the instruments that it includes, oldest first
 */
public record Measure(String id, String name, LocalDate firstDay, List<Instrument> instruments) {

    /** Returns its provisions, each with the last day that the included instruments give it. */
    public List<Provision> provisions() {
        List<Provision> all = new ArrayList<>();
        for (Instrument instrument : instruments) {
            for (Provision provision : instrument.provisions()) {
                all.add(instruments.stream().filter(later -> later.ends().contains(provision.id())).findFirst()
                        .map(later -> provision.endedBy(later.adopted())).orElse(provision));
            }
        }
        return all;
    }

    /** Returns whether the measure includes the instrument. */
    public boolean includes(String instrument) {
        return instruments.stream().anyMatch(i -> i.id().equals(instrument));
    }
}
