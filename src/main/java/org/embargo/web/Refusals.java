package org.embargo.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every refusal into a problem of RFC 9457, with all its problems and their places. Never a stack trace. */
@RestControllerAdvice
class Refusals extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused refused) {
        List<Problem> problems = refused.problems();
        boolean tooLarge = problems.stream().anyMatch(p -> p.code().endsWith("/too-large"));
        HttpStatus status = tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, problems.get(0).sentence());
        detail.setType(URI.create("urn:embargo:problem:" + problems.get(0).code().replace('/', ':')));
        detail.setTitle(problems.size() == 1 ? "the input was refused" : "the input was refused for " + problems.size() + " problems");
        detail.setProperty("problems", problems.stream().map(Refusals::problem).toList());
        return answer(detail);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(RuntimeException fault) {
        LOG.error("a fault of ours", fault);
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "this is a fault of Embargo and not of the input");
        detail.setType(URI.create("urn:embargo:problem:fault"));
        detail.setTitle("a fault of Embargo");
        return answer(detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.status(detail.getStatus()).header(HttpHeaders.CONTENT_TYPE, "application/problem+json").body(detail);
    }

    private static Map<String, Object> problem(Problem problem) {
        Place place = problem.place();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", problem.code());
        map.put("sentence", problem.sentence());
        map.put("help", problem.help());
        map.put("file", place.file());
        map.put("line", place.line());
        map.put("column", place.column());
        map.put("underlined", place.underlined());
        map.put("pointer", place.pointer());
        return map;
    }
}
