package org.embargo.rulebook;

import java.util.Optional;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** Parses a rule file with the parser of Drools, and says where it stops instead of writing to standard error. */
final class RuleParser {

    private static final String SHAPE = "a rule is `rule \"name\" @effect( ... ) when ... then ... end`; compare with a rule beside it";

    private final RuleText file;
    private boolean refused;

    RuleParser(RuleText file) {
        this.file = file;
    }

    /** Returns the file's syntax tree; notes the first error and returns nothing when there is one. */
    Optional<PackageDescr> parse() {
        if (!Bounds.allow(file.withoutComments())) {
            refuse("this file is larger, or holds more or deeper brackets, than any rule needs", 1, 1, 0);
            return Optional.empty();
        }
        try {
            PackageDescr parsed = tree();
            return refused ? Optional.empty() : Optional.of(parsed);
        } catch (RuntimeException | StackOverflowError unparsed) {
            refuse("this is not a rule file", 1, 1, 0);
            return Optional.empty();
        }
    }

    private PackageDescr tree() {
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(file.text());
        Lexer lexer = (Lexer) parser.getTokenStream().getTokenSource();
        Listener listener = new Listener();
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        DRL10Parser.CompilationUnitContext unit = parser.compilationUnit();
        return refused ? new PackageDescr() : DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null);
    }

    private void refuse(String sentence, int line, int column, int length) {
        if (!refused) {
            refused = true;
            file.problemAt("rule/syntax", sentence, SHAPE, line, column, length);
        }
    }

    private final class Listener extends BaseErrorListener {

        @Override
        public void syntaxError(Recognizer<?, ?> by, Object symbol, int line, int column, String message, RecognitionException e) {
            boolean known = symbol instanceof Token token && token.getType() != Token.EOF;
            String word = known ? ((Token) symbol).getText() : "";
            refuse(known ? "the rule language does not expect `" + word + "` here"
                    : "the rule language cannot read on here", line, column + 1, Math.max(1, word.length()));
        }
    }
}
