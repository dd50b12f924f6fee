package org.embargo.law;

import java.time.LocalDate;
import java.util.List;

/**
 * A Security Council resolution.
 *
 * @param id for example {@code unscr-1874}
 * @param symbol for example {@code S/RES/1874 (2009)}
 * @param adopted day of adoption, by the calendar of United Nations Headquarters
 * @param link where its text is found
 * @param ends ids of provisions of earlier instruments that it ends
 * @param provisions its provisions, in order
 */
public record Instrument(String id, String symbol, LocalDate adopted, String link, List<String> ends,
        List<Provision> provisions) {
}
