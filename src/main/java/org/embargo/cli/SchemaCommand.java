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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "schema", mixinStandardHelpOptions = true, description = "Prints the JSON Schema of a format.")
final class SchemaCommand implements Callable<Integer> {

    private static final List<String> KNOWN = List.of("facts", "fixture", "rulebook", "instrument", "items", "readings", "vocabulary", "thresholds");
    /** Where a schema leans on the facts format; what is printed stands alone. */
    private static final String OF_FACTS = "facts.schema.json#/";

    private final Output output;

    @Parameters(paramLabel = "NAME", description = "facts, which is the format of assessments as well; fixture; or of a rulebook's files rulebook, instrument, items, readings, vocabulary, thresholds.")
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
        output.print(whole(name));
        return 0;
    }

    private static String whole(String name) {
        String text = resource(name);
        if (!text.contains(OF_FACTS)) {
            return text;
        }
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(text.replace(OF_FACTS, "#/"));
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        JsonMapper.shared().readTree(resource("facts")).get("$defs").properties().forEach(d -> definitions.set(d.getKey(), d.getValue()));
        DefaultIndenter twoBlanks = new DefaultIndenter("  ", "\n");
        return JsonMapper.shared().writer().with(new DefaultPrettyPrinter().withObjectIndenter(twoBlanks).withArrayIndenter(twoBlanks)).writeValueAsString(schema) + "\n";
    }

    private static String resource(String name) {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/org/embargo/" + name + ".schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
