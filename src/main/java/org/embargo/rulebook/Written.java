package org.embargo.rulebook;

import com.github.javaparser.ast.Node;
import org.drools.mvel.parser.printer.PrintUtil;

/** Writes a parsed expression back as rule text; the parser's own nodes cannot. */
final class Written {

    private Written() {
    }

    static String of(Node node) {
        return PrintUtil.printNode(node);
    }
}
