package org.embargo.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.embargo.evidence.Suggestion;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of a format.")
final class SchemaCommand implements Callable<Integer> {

    private static final List<String> KNOWN = List.of("facts");

    private final Output output;

    @Parameters(paramLabel = "NAME", description = "facts: the facts format, which is that of assessments as well.")
    private String name = "";

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!KNOWN.contains(name)) {
            String near = Suggestion.didYouMean(name, KNOWN);
            throw Usage.badValue("schema", "there is no schema `" + name + "`", near.isEmpty() ? "it has " + String.join(", ", KNOWN) : near);
        }
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/org/embargo/" + name + ".schema.json")) {
            output.print(new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }
}
