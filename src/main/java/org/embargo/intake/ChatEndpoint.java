package org.embargo.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.embargo.assessment.Endpoint;
import org.embargo.assessment.OtherReader;
import org.embargo.assessment.Statement;
import org.embargo.assessment.Terms;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;

/**
 * Asks a language model, in the manner of OpenAI's chat completions. The only class that opens a connection, once for each
 * document, to the address that the user names and no other: no redirect, no second attempt, an answer bounded in size and time.
 */
final class ChatEndpoint implements OtherReader {

    /**
     * How far it goes.
     *
     * @param connect time for the connection
     * @param answer time for all of it
     * @param bytes most bytes of an answer
     * @param characters most characters of a document
     */
    record Limits(Duration connect, Duration answer, int bytes, int characters) {
    }

    private static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofMinutes(5), 4 << 20, 400_000);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final URI address;
    private final String model;
    private final String key;
    private final Limits limits;

    private ChatEndpoint(URI address, String model, String key, Limits limits) {
        this.address = address;
        this.model = model;
        this.key = key;
        this.limits = limits;
    }

    /** Makes one; refuses what is not configured, or may not be used so, without saying the key. */
    static ChatEndpoint of(Endpoint endpoint) {
        return of(endpoint, USUAL);
    }

    /** Makes one that goes as far as these limits. */
    static ChatEndpoint of(Endpoint endpoint, Limits limits) {
        List<Problem> problems = new ArrayList<>();
        URI address = endpoint.url().isBlank() ? URI.create("") : address(endpoint.url().strip(), problems);
        if (endpoint.url().isBlank()) {
            problems.add(new Problem("reader/not-configured", "no address of an endpoint is configured", "set EMBARGO_READER_URL or --reader-url, for example to https://models.example.org/v1", Place.whole("EMBARGO_READER_URL")));
        }
        if (!endpoint.model().strip().matches("[\\x21-\\x7E]{1,200}")) {
            problems.add(new Problem("reader/not-configured", endpoint.model().isBlank() ? "no model is configured" : "a model's name has printable ASCII characters and no blanks",
                    "set EMBARGO_READER_MODEL or --reader-model to a model that the endpoint has", Place.whole("EMBARGO_READER_MODEL")));
        }
        // The client would name the header's value in its complaint.
        if (!endpoint.key().strip().matches("[\\x21-\\x7E]*")) {
            problems.add(new Problem("reader/bad-key", "the key has characters that no key has", "set EMBARGO_READER_KEY to the key alone", Place.whole("EMBARGO_READER_KEY")));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new ChatEndpoint(address, endpoint.model().strip(), endpoint.key().strip(), limits);
    }

    private static URI address(String url, List<Problem> problems) {
        try {
            URI uri = new URI(url);
            boolean here = uri.getHost() != null && HERE.contains(uri.getHost());
            if (uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null && ("https".equals(uri.getScheme()) || here && "http".equals(uri.getScheme()))) {
                String path = uri.getRawPath().replaceFirst("/+$", "");
                return uri.resolve(path.endsWith("/chat/completions") ? path : path + "/chat/completions");
            }
        } catch (URISyntaxException e) {
            // Reported below, without the address: it may hold a secret.
        }
        problems.add(new Problem("reader/bad-url", "the address is none that may be asked", "write https://host/path, or http:// for this computer alone; without user, password, query or fragment", Place.whole("EMBARGO_READER_URL")));
        return URI.create("");
    }

    @Override
    public String name() {
        return "model " + model + " at " + address.getHost();
    }

    @Override
    public List<Statement> read(SourceDocument document, Terms terms) {
        if (document.text().length() > limits.characters()) {
            throw refused("reader/too-long", "the text has more than " + limits.characters() + " characters", "hand in the part that describes transfers");
        }
        HttpResponse<byte[]> response = answer(ChatMessages.request(model, document, terms));
        switch (response.statusCode()) {
            case 200 -> { }
            case 401, 403 -> throw refused("reader/unauthorized", "it does not take the key (HTTP " + response.statusCode() + ")", "set EMBARGO_READER_KEY to a key that it takes");
            case 429 -> throw refused("reader/busy", "it takes no more requests for now (HTTP 429)", "try again later, or see what the account may do");
            default -> throw refused("reader/failed", "it answers with HTTP " + response.statusCode(), "see whether the address and the model are right; redirects are not followed");
        }
        return ChatMessages.statements(response.body()).orElseThrow(() -> refused("reader/not-json", "its answer is not the JSON that was asked for",
                "ask again, or a model that answers in JSON mode; a long answer may have been cut off"));
    }

    private HttpResponse<byte[]> answer(String request) {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connect()).build();
        HttpRequest.Builder post = HttpRequest.newBuilder(address).header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request, StandardCharsets.UTF_8));
        if (!key.isEmpty()) {
            post.header("Authorization", "Bearer " + key);
        }
        // The client's own limit of time ends with the headers; this one holds until the last byte.
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(post.build(), r -> new BoundedBody(limits.bytes()));
        try {
            return sent.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw refused("reader/out-of-time", "it has not answered within " + limits.answer().toSeconds() + " seconds", "hand in a shorter document, or ask a faster model");
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused("reader/out-of-time", "the reading was interrupted", "try again");
        } finally {
            sent.cancel(true);
        }
    }

    private Refused failed(Throwable cause) {
        for (Throwable c = cause; c != null; c = c.getCause()) {
            if (c instanceof BoundedBody.TooLarge) {
                return refused("reader/too-large", "its answer has more than " + limits.bytes() + " bytes", "hand in a shorter document");
            }
        }
        return refused("reader/unreachable", "it cannot be reached, or breaks off", "see whether the address is right and the endpoint runs");
    }

    private Refused refused(String code, String sentence, String help) {
        String host = address.getScheme() + "://" + address.getAuthority();
        return new Refused(new Problem(code, sentence, help, Place.whole(host)));
    }
}
