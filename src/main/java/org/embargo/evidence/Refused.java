package org.embargo.evidence;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses an input, with every problem that was found in it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    /** Refuses for the given problems; at least one is needed. */
    public Refused(List<Problem> problems) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal names at least one problem");
        }
        this.problems = List.copyOf(problems);
    }

    /** Refuses for one problem. */
    public Refused(Problem problem) {
        this(List.of(problem));
    }

    /** Returns every problem, in the order of the input. */
    public List<Problem> problems() {
        return problems;
    }
}
