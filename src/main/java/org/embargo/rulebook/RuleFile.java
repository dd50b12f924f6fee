package org.embargo.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.law.Question;

/** Reads one rule file and holds it to the safe subset before anything of it is compiled. */
final class RuleFile {

    private static final Pattern EFFECT = Pattern.compile("@\\s*effect\\b");

    private final RuleText file;
    private final Map<String, Question> questions;

    RuleFile(String name, String text, Map<String, Question> questions, List<Problem> problems) {
        this.file = new RuleText(name, text, problems);
        this.questions = questions;
    }

    /** Returns the rules of the file; those with a problem are left out. */
    List<ParsedRule> read() {
        List<ParsedRule> rules = new ArrayList<>();
        new RuleParser(file).parse().ifPresent(tree -> {
            refuseWhatIsNoRule(tree);
            packageLine(tree);
            tree.getRules().forEach(rule -> new RuleCheck(file, questions, rule).checked().ifPresent(rules::add));
            if (EFFECT.matcher(file.withoutComments()).results().count() > tree.getRules().size()) {
                file.problem("rule/forbidden", "a rule has one effect, and one rule here has two", "keep one of them", Place.whole(file.name()));
            }
            if (tree.getRules().isEmpty() && file.faults() == 0) {
                file.problem("rule/empty", "this file holds no rule", "write one, or remove the file", Place.whole(file.name()));
            }
        });
        return rules;
    }

    /** Returns the package that a rule file's folder stands for. */
    static String packageOf(String name) {
        String folder = name.substring(0, Math.max(0, name.indexOf('/')));
        return "rules." + folder.replaceFirst("^\\d{4}-", "").replace("-", "");
    }

    private void packageLine(PackageDescr tree) {
        String expected = packageOf(file.name());
        if (!expected.equals(tree.getName())) {
            file.problem("rule/name-and-file-disagree", "this file is not in the package that its folder stands for",
                    "write `package " + expected + "`", Math.max(1, tree.getLine()), tree.getName() == null ? "" : tree.getName());
        }
    }

    private void refuseWhatIsNoRule(PackageDescr tree) {
        forbid(tree.getImports(), "import");
        forbid(tree.getFunctionImports(), "import");
        forbid(tree.getAccumulateImports(), "import");
        forbid(tree.getGlobals(), "global");
        forbid(tree.getFunctions(), "function");
        forbid(tree.getTypeDeclarations(), "declare");
        forbid(tree.getEnumDeclarations(), "declare");
        forbid(List.copyOf(tree.getEntryPointDeclarations()), "declare");
        forbid(List.copyOf(tree.getWindowDeclarations()), "declare");
        forbid(tree.getAttributes(), "attribute");
        if (tree.getUnit() != null) {
            forbid(List.of(tree.getUnit()), "unit");
        }
    }

    private void forbid(List<? extends BaseDescr> found, String what) {
        for (BaseDescr one : found) {
            file.problem("rule/forbidden", "`" + what + "` has no place in a rule file",
                    "a rule file holds a package line and rules over the published fact types", one.getLine(), "");
        }
    }
}
