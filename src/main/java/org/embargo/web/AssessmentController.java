package org.embargo.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.DescribedFacts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Assesses what is posted: the same facts give the same bytes as the command and the library. */
@RestController
@RequestMapping("/v1")
class AssessmentController {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final String NAME = "request";

    private final Engine engine;

    AssessmentController(Engine engine) {
        this.engine = engine;
    }

    /**
     * Assesses the body, whatever content type is stated: a plain-text document, a facts file in YAML or JSON, or an
     * earlier assessment, told apart by content. The address can name {@code published} (publication date of a document,
     * in EDTF), {@code measure} (measures to ask, separated by commas) and {@code reading} (such as {@code IQ-01=wide},
     * several alternatives separated by commas); each of the last two may be repeated.
     */
    @PostMapping("/assessments")
    ResponseEntity<byte[]> assess(HttpServletRequest request) throws IOException {
        byte[] body = body(request);
        MultiValueMap<String, String> asked = asked(request);
        DescribedFacts facts = engine.reader().read(new Input(NAME, body, Optional.ofNullable(asked.getFirst("published"))));
        List<String> measures = asked.getOrDefault("measure", List.of()).stream().flatMap(m -> Stream.of(m.split(","))).toList();
        String json = engine.report().canonical(engine.assess(facts, measures, readings(asked.getOrDefault("reading", List.of()))));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes parameters from the address alone: asking the request for them would read a form's body. */
    private static MultiValueMap<String, String> asked(HttpServletRequest request) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance().query(request.getQueryString()).build().getQueryParams()
                .forEach((key, values) -> values.forEach(v -> asked.add(key, v == null ? "" : UriUtils.decode(v, StandardCharsets.UTF_8))));
        List<String> known = List.of("published", "measure", "reading");
        List<Problem> problems = asked.keySet().stream().filter(k -> !known.contains(k)).map(k -> new Problem("usage/unknown-option",
                "there is no parameter `" + k + "`", Suggestion.didYouMean(k, known), Place.whole(NAME))).toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return asked;
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                throw new Refused(new Problem("document/too-large", "the request is larger than " + LARGEST / 1024 / 1024 + " MB",
                        "hand in the part that describes transfers", Place.whole(NAME)));
            }
            return body;
        }
    }

    private static Map<String, List<String>> readings(List<String> given) {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (String reading : given) {
            int equals = reading.indexOf('=');
            if (equals < 1) {
                throw new Refused(new Problem("readings/unknown", "`" + reading + "` is no reading", "write it as IQ-01=wide", Place.whole("reading")));
            }
            readings.put(reading.substring(0, equals), List.of(reading.substring(equals + 1).split(",")));
        }
        return readings;
    }
}
