package org.embargo.secondopinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.assessment.RuleOutline;
import org.embargo.assessment.Rulebook;

/**
 * A fault to be planted in a copy of the rules. Faults are mechanical: they know a rule's outline and no more.
 *
 * @param rule name of the rule; or name of a threshold
 * @param kind what is done to it
 * @param condition which of its conditions, from 0, where that matters
 */
record Fault(String rule, Kind kind, int condition) {

    /** What is done to a rule. */
    enum Kind {
        /** One condition is left out. */
        DROP,
        /** From the DPRK becomes to the DPRK and the other way round. */
        TURN,
        /** A reading is taken for another answer to the same question. */
        READ_OTHERWISE,
        /** A number in the thresholds is moved up by a tenth. */
        MOVE
    }

    private static final Path THRESHOLDS = Path.of("definitions/thresholds.yaml");
    private static final Pattern READING = Pattern.compile("reads\\(\\s*\"(IQ-\\d\\d)\"\\s*,\\s*\"([a-z0-9-]+)\"\\s*\\)");

    /** Copies the rules into the folder and plants the fault. */
    void plant(Path rules, Path folder, Rulebook rulebook) throws IOException {
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(rules.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        if (kind == Kind.MOVE) {
            change(folder.resolve(THRESHOLDS.toString()), this::moved);
            return;
        }
        RuleOutline outline = rulebook.rules().stream().filter(r -> r.name().equals(rule)).findFirst().orElseThrow();
        change(folder.resolve(outline.file()), text -> damaged(text, outline, rulebook));
    }

    private static void change(Path file, java.util.function.UnaryOperator<String> change) throws IOException {
        String before = Files.readString(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("the fault changes nothing in " + file.getFileName());
        }
        Files.writeString(file, after);
    }

    private String damaged(String text, RuleOutline outline, Rulebook rulebook) {
        int start = text.indexOf("rule \"" + rule + "\"");
        int next = text.indexOf("\nrule \"", start);
        int end = next < 0 ? text.length() : next;
        String block = text.substring(start, end);
        String damaged = switch (kind) {
            case DROP -> dropped(block, outline.conditions().get(condition).text());
            case TURN -> block.replace("fromDprk", "\0").replace("toDprk", "fromDprk").replace("\0", "toDprk");
            case READ_OTHERWISE -> readOtherwise(block, rulebook);
            case MOVE -> throw new IllegalStateException();
        };
        return text.substring(0, start) + damaged + text.substring(end);
    }

    private static String dropped(String block, String condition) {
        String quoted = Stream.of(condition.trim().split("\\s+")).map(Pattern::quote).reduce((a, b) -> a + "\\s+" + b).orElseThrow();
        String first = block.replaceFirst(",\\s*" + quoted + "(?=\\s*[,)])", "");
        return first.equals(block) ? block.replaceFirst("(?<=[(,])\\s*" + quoted + "\\s*(,|(?=\\)))", "") : first;
    }

    private static String readOtherwise(String block, Rulebook rulebook) {
        Matcher reading = READING.matcher(block);
        return reading.replaceFirst(r -> {
            List<String> names = rulebook.questions().get(r.group(1)).names();
            return "reads(\"" + r.group(1) + "\", \"" + names.get((names.indexOf(r.group(2)) + 1) % names.size()) + "\")";
        });
    }

    private String moved(String text) {
        int[] seen = { 0 };
        return Pattern.compile("value: *(\\d+(?:\\.\\d+)?)").matcher(text).replaceAll(
                m -> seen[0]++ == condition ? "value: " + Double.parseDouble(m.group(1)) * 1.1 : m.group());
    }

    @Override
    public String toString() {
        return rule + ", " + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + (kind == Kind.DROP || kind == Kind.MOVE ? " " + condition : "");
    }
}
