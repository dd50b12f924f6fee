package org.embargo.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A change to the shipped rules: texts replaced, files removed or laid over, and what must be said of it. */
record RulebookProblem(Path folder) {

    /** Returns the files of the changed rulebook. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = ShippedRulebook.files();
        for (Map<String, String> edit : this.<Map<String, String>>list("replace")) {
            String before = new String(files.get(edit.get("file")), StandardCharsets.UTF_8);
            if (!before.contains(edit.get("this"))) {
                throw new IllegalStateException(folder + ": " + edit.get("file") + " no longer has " + edit.get("this"));
            }
            int at = before.indexOf(edit.get("this"));
            String after = before.substring(0, at) + edit.get("with") + before.substring(at + edit.get("this").length());
            files.put(edit.get("file"), after.getBytes(StandardCharsets.UTF_8));
        }
        this.<String>list("remove").forEach(files::remove);
        ShippedRulebook.files(folder).forEach((name, content) -> {
            if (!name.equals("expect.yaml")) {
                files.put(name, content);
            }
        });
        return files;
    }

    void layOver(Path target) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    List<String> expected() {
        return list("problems");
    }

    void rewrite(List<String> problems) throws IOException {
        Path file = folder.resolve("expect.yaml");
        StringBuilder out = new StringBuilder(Files.readString(file).replaceFirst("(?s)(?<=\n)problems:\n.*", "")).append("problems:\n");
        problems.forEach(p -> out.append("  - \"").append(p.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"\n"));
        Files.writeString(file, out);
    }

    /** Writes a problem as it stands in a fixture: code, place, and the text underlined. */
    String line(Problem problem, Path loaded) {
        Place place = problem.place();
        return (problem.code() + " at " + place.address().replace(loaded.toString(), "the folder")
                + (place.underlined().isEmpty() ? "" : " underlining " + place.underlined())).strip();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(String key) {
        try {
            Map<String, Object> all = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("expect.yaml")));
            return (List<T>) all.getOrDefault(key, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
