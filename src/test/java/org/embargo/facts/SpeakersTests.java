package org.embargo.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTests {

    @ParameterizedTest
    @CsvSource({
        "United States,US,state,,John Kirby,US,speaker,,1", "US Treasury,US,,,US State Department,US,,,1", "John Kirby,US,person,,Kirby,US,person,,1",
        "Jane Doe,US,person,,United States,US,state,,2", "Jane Doe,US,person,spokeswoman,United States,US,state,,1", "A bank,US,company,,John Kirby,US,speaker,,2",
        "United States,US,state,,South Korea,KR,state,,2", "analysts,,,,UN Panel of Experts,,,,2", "John Kirby,US,person,,Joan Kirby,US,person,,2"})
    void countsThoseWhoSpeakForOneStateOnce(String name, String state, String kind, String role, String other, String otherState, String otherKind, String otherRole, int sources) {
        assertThat(new Speakers(List.of(party(name, state, kind, role), party(other, otherState, otherKind, otherRole))).sources()).hasSize(sources);
    }

    private static Party party(String name, String state, String kind, String role) {
        return new Party(name, state == null ? Possible.unknown() : Possible.known(state), kind == null ? "" : kind, role == null ? "" : role);
    }
}
