package org.embargo.rulebook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** A set of checked rules, compiled by Drools, that can be asked about many facts at once. */
final class Drools implements Asked {

    private static final String IMPORTS = FactTypes.TYPES.values().stream().map(t -> "import " + t.getName() + ";\n").collect(Collectors.joining())
            + "import " + Findings.class.getName() + ";\nimport " + Profile.class.getName() + ";\n";

    static {
        System.setProperty("drools.lang.level", "DRL10");
    }

    private final KieBase base;

    /** Compiles rule texts, given as rule text to the file that it comes from, or takes them from the cache. */
    Drools(Map<String, String> rules, CompiledRules.Cache cache) {
        String sources = sources(rules).entrySet().stream().map(e -> e.getKey() + "\n" + e.getValue()).collect(Collectors.joining("\n"));
        CompiledRules compiled = cache.get(sources, () -> compile(rules));
        List<Model> models = compiled.models();
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    private static Map<String, String> sources(Map<String, String> rules) {
        Map<String, StringBuilder> packages = new TreeMap<>();
        rules.forEach((text, file) -> packages.computeIfAbsent(RuleFile.packageOf(file), p -> new StringBuilder("package " + p + ";\n" + IMPORTS)).append(text));
        Map<String, String> texts = new TreeMap<>();
        packages.forEach((name, text) -> texts.put(name, text.toString()));
        return texts;
    }

    private static CompiledRules compile(Map<String, String> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        ReleaseId release = services.newReleaseId("org.embargo", "rules", "1");
        files.generateAndWritePomXML(release);
        sources(rules).forEach((name, text) -> files.write("src/main/resources/" + name.replace('.', '/') + "/rules.drl", text));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new Refused(errors.stream().map(e -> new Problem("rule/not-compiled", "Drools refuses the rules: "
                    + e.getText().lines().findFirst().orElse(""), "look at the rule that the message names", Place.whole(e.getPath()))).toList());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        String models = new String(module.getBytes(CanonicalKieModule.getModelFileWithGAV(release)), java.nio.charset.StandardCharsets.UTF_8);
        services.getRepository().removeKieModule(release);
        return new CompiledRules(module.getClassesMap(), models.lines().filter(l -> l.startsWith("rules.")).toList());
    }

    @Override
    public Map<Object, Set<String>> ask(Collection<?> circumstances, Collection<?> facts) {
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
