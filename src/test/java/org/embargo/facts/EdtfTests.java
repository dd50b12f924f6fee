package org.embargo.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTests {

    @ParameterizedTest
    @CsvSource({
        "2022-11-05,   2022-11-05, 2022-11-05",
        "2022-11,      2022-11-01, 2022-11-30",
        "2022,         2022-01-01, 2022-12-31",
        "2024-02,      2024-02-01, 2024-02-29",
        "2016/2021,    2016-01-01, 2021-12-31",
        "2016-03/2021-05-02, 2016-03-01, 2021-05-02",
        "198X,         1980-01-01, 1989-12-31",
        "19XX,         1900-01-01, 1999-12-31",
        "2004-XX,      2004-01-01, 2004-12-31",
        "2004-06-XX,   2004-06-01, 2004-06-30",
        "2004-XX-XX,   2004-01-01, 2004-12-31",
        "../2023-07,   ,           2023-07-31",
        "/2023-07,     ,           2023-07-31",
        "2009-06/..,   2009-06-01,",
        "2009-06/,     2009-06-01,",
        "../..,        ,",
        "unknown,      ,",
        "2023-09~,     2023-09-01, 2023-09-30",
        "2023?,        2023-01-01, 2023-12-31",
        "2023-09-08%,  2023-09-08, 2023-09-08",
        "2016~/2021?,  2016-01-01, 2021-12-31",
        "2022-21,      2022-03-01, 2022-05-31",
        "2022-22,      2022-06-01, 2022-08-31",
        "2022-23,      2022-09-01, 2022-11-30",
        "2022-24,      2022-12-01, 2023-02-28",
        "2022/2022-01, 2022-01-01, 2022-01-31"})
    void givesTheFirstAndLastDay(String text, LocalDate earliest, LocalDate latest) {
        Edtf date = Edtf.parse(text);

        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(date.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-13       | `2022-13` has no month `13`",
        "2022-00-10    | `2022-00-10` has no month `00`",
        "2022-02-30    | `2022-02-30` is not a day of the calendar",
        "2023-02-29    | `2023-02-29` is not a day of the calendar",
        "2022-25       | `2022-25` has no month `25`",
        "22-11         | `22-11` is not a date",
        "November 2022 | `November 2022` is not a date",
        "2022-11-05T10 | `2022-11-05T10` is not a date",
        "198x          | `198x` is not a date",
        "198X-05       | `198X-05` names a month of a year that is not named",
        "2004-XX-05    | `2004-XX-05` names a day of a month that is not named",
        "2004/2005/2006 | `2004/2005/2006` has more than two ends",
        "/             | `/` is an interval without an end"})
    void refusesWhatIsNoDateWithASentence(String text, String sentence) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021/2016", "2022-11/2022-10", "2022-11-05/2022-11-04"})
    void refusesAnIntervalThatEndsBeforeItStarts(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(Edtf.Inverted.class)
                .hasMessage("the interval `" + text + "` ends before it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0000-00", "2022-11-", "..", "?", "2022-1", "２０２２"})
    void refusesOddTextsWithoutAnotherException(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isExactlyInstanceOf(IllegalArgumentException.class);
    }
}
