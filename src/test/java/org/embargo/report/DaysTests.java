package org.embargo.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    @ParameterizedTest
    @CsvSource({"2023-08-30, 30 August 2023", "2022-09, September 2022", "1999, 1999", "198X, the 1980s", "2022-09~, about September 2022", "2011?, perhaps 2011",
        "2014/2023-07, 2014 to July 2023", "2023-09-05/.., from 5 September 2023 on", "../2006-10-13, by 13 October 2006", "2022-21, 2022-21", "unknown, unknown"})
    void saysADateAsPeopleWriteItWhenItIsOneOfTheFactsFormat(String edtf, String words) {
        assertThat(Days.of(edtf)).isEqualTo(words);
    }
}
