package org.embargo.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.embargo.assessment.Engine;
import org.embargo.assessment.Input;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.facts.DescribedFacts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
     * Assesses the body: a plain-text document, a facts file in YAML or JSON, or an earlier assessment, told apart by
     * content.
     *
     * @param published publication date of a document, in EDTF
     * @param name what to call the document; {@code request} unless given
     * @param measure measures to ask, separated by commas; the usual ones when absent
     * @param reading readings such as {@code IQ-01=wide}; several alternatives are separated by commas
     */
    @PostMapping("/assessments")
    ResponseEntity<byte[]> assess(HttpServletRequest request, @RequestParam Optional<String> published,
            @RequestParam Optional<String> name, @RequestParam(defaultValue = "") List<String> measure,
            @RequestParam(defaultValue = "") String[] reading) throws IOException {
        byte[] body = body(request);
        DescribedFacts facts = engine.reader().read(new Input(name.orElse(NAME), body, published));
        String json = engine.report().canonical(engine.assess(facts, measure, readings(reading)));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
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

    private static Map<String, List<String>> readings(String[] given) {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        String question = "";
        for (String part : given) {
            int equals = part.indexOf('=');
            if (equals < 0 && question.isEmpty() && !part.isEmpty()) {
                throw new Refused(new Problem("readings/unknown", "`" + part + "` is no reading", "write it as IQ-01=wide", Place.whole("reading")));
            }
            question = equals < 0 ? question : part.substring(0, equals);
            if (!part.isEmpty()) {
                readings.computeIfAbsent(question, q -> new java.util.ArrayList<>()).add(part.substring(equals + 1));
            }
        }
        return readings;
    }
}
