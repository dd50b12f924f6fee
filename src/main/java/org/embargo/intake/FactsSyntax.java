package org.embargo.intake;

import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Parses a facts file's text and puts what the parser says into the user's words. */
final class FactsSyntax {

    private record Hint(String said, String help) {
    }

    private static final List<Hint> HINTS = List.of(
            new Hint("TAB", "indent with blanks, not with tabs"),
            new Hint("\\t", "indent with blanks, not with tabs"),
            new Hint("mapping values are not allowed", "put a text that contains `: ` in quotation marks"),
            new Hint("could not find expected ':'", "write `key: value`, with a blank after the colon"),
            new Hint("unexpected end of stream", "close the quotation mark"),
            new Hint("quoted scalar", "close the quotation mark"),
            new Hint("expected ',' or", "close the bracket or put a comma between the values"),
            new Hint("cannot start any token", "put the value in quotation marks"),
            new Hint("escape", "a backslash in double quotation marks is written twice"),
            new Hint("expected <block end>", "check the indentation: keys that belong together start in one column"),
            new Hint("expected the node content", "write a value or leave the key out"));

    private FactsSyntax() {
    }

    /** Reads the tree of a text, or nothing when it has none and {@code problems} says why. */
    static Optional<Located> tree(String text, Problems problems) {
        try {
            return JsonTree.read(text, problems).or(() -> Optional.of(LocatedTree.read(text, problems)));
        } catch (LocatedTree.Abandoned e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().or(e::getContextMark).map(Mark::getIndex).orElse(0);
            at = LocatedTree.offset(LocatedTree.offsets(text), at);
            problems.add(FactsCode.SYNTAX, "the file is not well-formed YAML or JSON here", help(e.getMessage()),
                    at, at + 1, "");
        } catch (ReaderException e) {
            int at = LocatedTree.offset(LocatedTree.offsets(text), e.getPosition());
            problems.add(FactsCode.SYNTAX,
                    String.format("the character U+%04X cannot stand in a facts file", e.getCodePoint()),
                    "take the control character out", at, at + 1, "");
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.add(FactsCode.SYNTAX, "the file is not well-formed YAML or JSON", "", 0, 0, "");
        }
        return Optional.empty();
    }

    private static String help(String said) {
        return HINTS.stream().filter(h -> said.contains(h.said())).findFirst().map(Hint::help).orElse("");
    }
}
