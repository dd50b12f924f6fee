package org.embargo.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.drools.model.codegen.ExecutableModelProject;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** A set of checked rules, compiled by Drools, that can be asked about many facts at once. */
final class Drools {

    private static final String IMPORTS = FactTypes.TYPES.values().stream().map(t -> "import " + t.getName() + ";\n").collect(Collectors.joining())
            + "import " + Findings.class.getName() + ";\nimport " + Profile.class.getName() + ";\n";

    static {
        System.setProperty("drools.lang.level", "DRL10");
    }

    private final KieBase base;

    /** Compiles rule texts, given as rule text to the file that it comes from. */
    Drools(Map<String, String> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.embargo", "rules-" + Integer.toHexString(rules.hashCode()), "1"));
        Map<String, StringBuilder> packages = new TreeMap<>();
        rules.forEach((text, file) -> packages.computeIfAbsent(RuleFile.packageOf(file), p -> new StringBuilder("package " + p + ";\n" + IMPORTS)).append(text));
        packages.forEach((name, text) -> files.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", text.toString()));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream().map(e -> new Problem("rule/not-compiled", "Drools refuses the rules: "
                    + e.getText().lines().findFirst().orElse(""), "look at the rule that the message names", Place.whole(e.getPath()))).toList());
        }
        this.base = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /** Returns for each fact the names of the rules that fired on it, given circumstances such as provisions and thresholds. */
    Map<Object, Set<String>> ask(Collection<?> circumstances, Collection<?> facts) {
        Map<Object, Set<String>> fired = new LinkedHashMap<>();
        facts.forEach(f -> fired.put(f, new LinkedHashSet<>()));
        KieSession session = base.newKieSession();
        try {
            circumstances.forEach(session::insert);
            fired.keySet().forEach(session::insert);
            session.fireAllRules();
            for (Object o : session.getObjects(Hit.class::isInstance)) {
                fired.get(((Hit) o).on()).add(((Hit) o).rule());
            }
        } finally {
            session.dispose();
        }
        return fired;
    }
}
