package org.embargo.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Colours a text for a terminal. What it colours is said in words or marks as well. */
final class Colours {

    private static final String OFF = "\u001b[0m";
    private static final Map<String, String> STYLES = new LinkedHashMap<>();

    static {
        STYLES.put("(?m)^(?=\\S)(.+)$", "\u001b[1m");
        STYLES.put("(?m)(?<=^ {4,8}\\d{4}  )(would violate|covered either way)\\b", "\u001b[31m");
        STYLES.put("(?m)(?<=^ {4,8}\\d{4}  )(depends on)\\b", "\u001b[33m");
        STYLES.put("(?m)(?<=^ {0,30})(✓)(?= )", "\u001b[32m");
        STYLES.put("(?m)(?<=^ {0,30})(✗)(?= )", "\u001b[31m");
        STYLES.put("(?m)(?<=^ {0,30})(\\?)(?= )", "\u001b[33m");
    }

    private Colours() {
    }

    static String paint(String text) {
        String painted = text;
        for (Map.Entry<String, String> style : STYLES.entrySet()) {
            painted = painted.replaceAll(style.getKey(), style.getValue() + "$1" + OFF);
        }
        return painted;
    }
}
