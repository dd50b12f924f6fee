package org.embargo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.embargo.StubEndpoint;
import org.embargo.assessment.Endpoint;
import org.embargo.assessment.Terms;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.junit.jupiter.api.Test;

/** The bounds of the one class that opens a connection. */
class ChatEndpointTests {

    private static final Terms TERMS = new Terms(List.of(), List.of(), List.of(), List.of());
    private static final SourceDocument TEXT = SourceDocument.ofText("d", "North Korea shipped rifles.");

    @Test
    void givesUpAnAnswerThatNeverBegins() {
        CountDownLatch done = new CountDownLatch(1);
        try (StubEndpoint stub = StubEndpoint.answering(e -> await(done))) {
            assertThat(refused(stub, 100, 1000, 1000)).isEqualTo("reader/out-of-time");
            done.countDown();
        }
    }

    @Test
    void givesUpAnAnswerThatBeginsAndNeverEnds() {
        CountDownLatch done = new CountDownLatch(1);
        try (StubEndpoint stub = StubEndpoint.answering(e -> {
            e.sendResponseHeaders(200, 0);
            e.getResponseBody().write('{');
            e.getResponseBody().flush();
            await(done);
        })) {
            assertThat(refused(stub, 300, 1000, 1000)).isEqualTo("reader/out-of-time");
            done.countDown();
        }
    }

    @Test
    void givesUpAnAnswerThatIsTooLarge() {
        try (StubEndpoint stub = StubEndpoint.answering(e -> {
            e.sendResponseHeaders(200, 0);
            try (var out = e.getResponseBody()) {
                out.write(new byte[100_000]);
            }
        })) {
            assertThat(refused(stub, 60_000, 50_000, 1000)).isEqualTo("reader/too-large");
        }
    }

    @Test
    void givesUpAnAnswerThatBreaksOff() {
        try (StubEndpoint stub = StubEndpoint.answering(e -> {
            e.sendResponseHeaders(200, 100);
            e.getResponseBody().write('{');
            e.close();
        })) {
            assertThat(refused(stub, 60_000, 1000, 1000)).isEqualTo("reader/unreachable");
        }
    }

    @Test
    void sendsNoTextThatIsTooLong() {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            assertThat(refused(stub, 60_000, 1000, 10)).isEqualTo("reader/too-long");
            assertThat(stub.asked()).isEmpty();
        }
    }

    @Test
    void sendsNoKeyWhereThereIsNone() {
        try (StubEndpoint stub = StubEndpoint.of("answer.http")) {
            ChatEndpoint.of(new Endpoint(stub.url() + "/chat/completions/", "m", "")).read(TEXT, TERMS);

            assertThat(stub.asked()).singleElement().satisfies(a -> assertThat(a.authorization()).isEqualTo("null")).satisfies(a -> assertThat(a.path()).isEqualTo("/v1/chat/completions"));
        }
    }

    @Test
    void showsNeitherKeyNorAddressAsText() {
        assertThat(new Endpoint("https://models.example.org/secret", "m", StubEndpoint.KEY).toString()).doesNotContain("secret", "sk-");
    }

    private static String refused(StubEndpoint stub, int milliseconds, int bytes, int characters) {
        ChatEndpoint.Limits limits = new ChatEndpoint.Limits(Duration.ofSeconds(10), Duration.ofMillis(milliseconds), bytes, characters);
        Refused refused = catchThrowableOfType(Refused.class, () -> ChatEndpoint.of(new Endpoint(stub.url(), "m", ""), limits).read(TEXT, TERMS));
        assertThat(refused.problems()).extracting(Problem::help).noneMatch(String::isEmpty);
        return refused.problems().get(0).code();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
