package org.embargo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for a language model on this computer: answers every request with what a file has, and keeps what it was asked. */
public final class StubEndpoint implements AutoCloseable {

    public static final Path ANSWERS = Path.of("fixtures/problems/reader");
    public static final String KEY = "sk-very-secret";

    /** A request as it came: path, the key's header and the body. */
    public record Asked(String path, String authorization, String body) {
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private StubEndpoint(com.sun.net.httpserver.HttpHandler answer) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            asked.add(new Asked(exchange.getRequestURI().getPath(), String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer.handle(exchange);
        });
        server.start();
    }

    /** Answers with a status line, headers and a body, as a file below {@link #ANSWERS} has them. */
    public static StubEndpoint of(String file) {
        return new StubEndpoint(exchange -> answer(exchange, Files.readString(ANSWERS.resolve(file))));
    }

    /** Answers as a handler does. */
    public static StubEndpoint answering(com.sun.net.httpserver.HttpHandler answer) {
        return new StubEndpoint(answer);
    }

    private static void answer(HttpExchange exchange, String message) throws IOException {
        String[] parts = message.split("\n\n", 2);
        String[] head = parts[0].split("\n");
        for (int i = 1; i < head.length; i++) {
            exchange.getResponseHeaders().set(head[i].split(": ")[0], head[i].split(": ")[1]);
        }
        byte[] body = parts[1].getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(head[0].split(" ")[1]), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Returns the variables under which a command finds it. */
    public Map<String, String> environment() {
        return Map.of("EMBARGO_READER_URL", url(), "EMBARGO_READER_MODEL", "stub-1", "EMBARGO_READER_KEY", KEY);
    }

    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
