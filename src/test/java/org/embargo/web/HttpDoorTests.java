package org.embargo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.embargo.Embargo;
import org.embargo.assessment.Input;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The service, started for real and asked over HTTP. */
class HttpDoorTests {

    private static final Path FACTS = Path.of("seeds/north-korea-russia-2023/facts.yaml");
    private static final Path REPORT = Path.of("seeds/north-korea-russia-2023/report.txt");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Embargo embargo;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        embargo = Embargo.open(Path.of("rules"), Path.of("seeds"), Path.of("target/compiled-rules"));
        service = HttpDoor.start(embargo, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void answersFactsWithTheBytesOfTheLibrary() throws Exception {
        String library = embargo.report().canonical(embargo.assess(new Input("facts.yaml", Files.readAllBytes(FACTS), Optional.empty())));
        assertThat(post("/v1/assessments", Files.readAllBytes(FACTS)).body()).isEqualTo(library);
    }

    @Test
    void answersADocumentWithTheBytesOfTheLibrary() throws Exception {
        String library = embargo.report().canonical(embargo.assess(new Input("report.txt", Files.readAllBytes(REPORT), Optional.of("2023-09-05"))));
        assertThat(post("/v1/assessments?published=2023-09-05", Files.readAllBytes(REPORT)).body()).isEqualTo(library);
    }

    @Test
    void readsTheBodyWhateverContentTypeIsStated() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(address("/v1/assessments")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(FACTS))).build();
        assertThat(CLIENT.send(form, HttpResponse.BodyHandlers.ofString()).body()).isEqualTo(post("/v1/assessments", Files.readAllBytes(FACTS)).body());
    }

    @Test
    void answersAWebPageAndRefusesAPictureByTheirContent() throws Exception {
        byte[] page = "<!doctype html><html><body><p>In May 2015, North Korea sold tanks to Syria.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        String library = embargo.report().canonical(embargo.assess(new Input("page.html", page, Optional.empty())));

        assertThat(post("/v1/assessments", page).body()).isEqualTo(library).contains("\"format\":\"html\"");
        assertThat(post("/v1/assessments", new byte[] {(byte) 0x89, 'P', 'N', 'G'})).satisfies(r -> assertThat(r.statusCode()).isEqualTo(422))
                .satisfies(r -> assertThat(r.body()).contains("document/unknown-format"));
    }

    @Test
    void takesReadingsAndMeasuresFromTheAddress() throws Exception {
        String library = embargo.report().canonical(embargo.assess(embargo.reader().read(new Input("f", Files.readAllBytes(FACTS), Optional.empty())),
                List.of("2006"), Map.of("IQ-01", List.of("wide"), "IQ-03", List.of("open"))));
        assertThat(post("/v1/assessments?measure=2006&reading=IQ-01=wide&reading=IQ-03=open", Files.readAllBytes(FACTS)).body()).isEqualTo(library);
    }

    @Test
    void refusesAnUnknownKeyAsAProblemWithItsPlace() throws Exception {
        HttpResponse<String> response = post("/v1/assessments", "transfers: []\nsuplier: x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"code\":\"facts/unknown-key\"", "\"line\":2", "\"underlined\":\"suplier\"").doesNotContain("at org.embargo");
    }

    @Test
    void refusesAnUnknownReadingAndAnEmptyDocument() throws Exception {
        assertThat(post("/v1/assessments?reading=IQ-99=wide", Files.readAllBytes(FACTS)).body()).contains("readings/unknown");
        assertThat(post("/v1/assessments?mesure=2006", Files.readAllBytes(FACTS)).body()).contains("did you mean `measure`?");
        assertThat(post("/v1/assessments", new byte[0]).body()).contains("document/empty");
    }

    @Test
    void answersAnUnknownPathAndAWrongMethodAsProblems() throws Exception {
        assertThat(get("/v2/assessments").statusCode()).isEqualTo(404);
        assertThat(get("/v2/assessments").body()).contains("\"status\":404").doesNotContain("<html");
        assertThat(get("/v1/assessments").statusCode()).isEqualTo(405);
    }

    @Test
    void namesTheEditionInItsHealth() throws Exception {
        assertThat(get("/health").body()).contains(embargo.rulebook().edition().sha256(), "\"status\":\"UP\"");
    }

    private static HttpResponse<String> post(String path, byte[] body) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create("http://127.0.0.1:" + HttpDoor.port(service) + path);
    }
}
