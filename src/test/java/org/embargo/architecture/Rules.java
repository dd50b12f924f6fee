package org.embargo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house, for any root package: the real one, and that of the offenders. */
final class Rules {

    private static final Set<String> CLOCK = Set.of("LocalDate.now", "LocalDateTime.now", "Instant.now", "ZonedDateTime.now", "Year.now",
            "System.currentTimeMillis", "System.nanoTime", "Math.random", "Random.<init>", "UUID.randomUUID", "Locale.getDefault", "ZoneId.systemDefault");
    private static final Set<String> WITHOUT_LOCALE = Set.of("String.format(java.lang.String, [Ljava.lang.Object;)", "String.formatted([Ljava.lang.Object;)",
            "String.toLowerCase()", "String.toUpperCase()");
    private static final Set<String> CONNECTIONS = Set.of("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URL", "java.net.URLConnection",
            "java.net.HttpURLConnection", "java.net.InetAddress", "javax.net.SocketFactory");
    private static final String[] JDK = {"java..", "org.jspecify.."};

    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    Rules(String root) {
        this.root = root;
        bands();
        nouns();
        libraries();
        network();
        behaviour();
        names();
    }

    Map<String, ArchRule> all() {
        return rules;
    }

    private void bands() {
        add("nouns-know-no-plug-and-no-door", noClasses().that().resideInAnyPackage(in(Shape.NOUNS)).should().dependOnClassesThat().resideInAnyPackage(in(joined()))
                .because("the law and the facts outlive every way of reading and showing them"));
        for (String one : joined()) {
            List<String> others = joined().stream().filter(o -> !o.equals(one)).toList();
            add(one + "-stands-alone", noClasses().that().resideInAPackage(root + "." + one + "..").should().dependOnClassesThat().resideInAnyPackage(in(others))
                    .allowEmptyShould(true).because("plugs and doors depend on nouns only; Embargo and the start classes join them"));
        }
        add("nobody-depends-on-the-start-classes", noClasses().that().resideInAnyPackage(in(all(Shape.NOUNS, Shape.plugs()))).should().dependOnClassesThat().resideInAPackage(root)
                .because("the start classes see both sides, and no side sees them"));
        add("no-cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles().because("a package that two others need is below both"));
    }

    private void nouns() {
        only("law", List.of());
        only("evidence", List.of());
        only("facts", List.of("law", "evidence"));
        only("assessment", List.of("law", "evidence", "facts"));
        add("nouns-are-values", classes().that().resideInAnyPackage(in(Shape.NOUNS)).and(describe("are no exemption", (JavaClass c) ->
                Shape.NOT_VALUES.stream().noneMatch(n -> c.getName().equals(root + "." + n) || c.getName().startsWith(root + "." + n + "$"))))
                .should().beRecords().orShould().beEnums().orShould().beInterfaces().orShould().haveSimpleName("package-info").orShould().beAnonymousClasses()
                .orShould().haveNameMatching(".*\\$\\d+").because("a fact that can change after it was read cannot be cited"));
    }

    private void only(String noun, List<String> others) {
        List<String> allowed = all(List.of(noun), others);
        add(noun + "-depends-on-little", classes().that().resideInAPackage(root + "." + noun + "..").should().onlyDependOnClassesThat(
                resideInAnyPackage(in(allowed)).or(resideInAnyPackage(JDK)).as("reside in the JDK or in " + allowed)).because("the nouns are the part that others embed"));
    }

    private void libraries() {
        kept("drools", List.of("org.drools..", "org.kie..", "com.github.javaparser..", "org.antlr.."), List.of("rulebook"), "the engine that evaluates rules can be another one day");
        kept("jackson", List.of("tools.jackson..", "com.fasterxml.jackson.."), joined(), "formats belong to those who read and write them");
        kept("spring", List.of("org.springframework.."), List.of("web"), "the command starts without Spring");
        kept("picocli", List.of("picocli.."), Shape.doors(), "a command line is a door");
        kept("formats", List.of("org.jsoup..", "org.apache.pdfbox..", "org.apache.poi..", "org.apache.james.."), List.of("intake", "report"), "a hostile document is unpacked in a process of its own");
        kept("files", List.of("java.io.File", "java.nio.file.Files"), joined(), "nouns get what they need as values");
        add("one-jackson", noClasses().should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because("two generations of Jackson read the same file in two ways"));
    }

    /** One class opens connections, and one command has it made: when its option says so. */
    private void network() {
        add("network-in-its-place", noClasses().that(describe("are none of " + Shape.NETWORK, (JavaClass c) -> Shape.NETWORK.stream().noneMatch(n -> c.getName().equals(root + "." + n) || c.getName().startsWith(root + "." + n + "$"))))
                .should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "java.nio.channels..").or(describe("open connections", c -> CONNECTIONS.contains(c.getName()))))
                .because("what a document says stays on this computer unless somebody wants it otherwise"));
        add("models-only-when-asked", noClasses().that(describe("are not " + Shape.ASKING, (JavaClass c) -> !c.getName().equals(root + "." + Shape.ASKING)))
                .should().accessTargetWhere(describe("makes an endpoint", (JavaAccess<?> a) -> a.getTargetOwner().getName().equals(root + ".assessment.Reader") && a.getTarget().getName().equals("endpoint")
                        || a.getTargetOwner().getName().equals(root + ".intake.Intake") && a.getTarget().getName().equals("endpoint")))
                .because("off by default is off"));
    }

    private void kept(String what, List<String> forbidden, List<String> keepers, String reason) {
        DescribedPredicate<JavaClass> library = resideInAnyPackage(forbidden.toArray(String[]::new)).or(describe("are " + forbidden, c -> forbidden.contains(c.getName())));
        add(what + "-in-its-place", noClasses().that(not(resideInAnyPackage(in(keepers)))).and().resideOutsideOfPackage(root).should().dependOnClassesThat(library)
                .because(reason));
    }

    private void behaviour() {
        accesses("no-clock-and-no-chance", a -> CLOCK.contains(a.getTargetOwner().getSimpleName() + "." + a.getTarget().getName()), false,
                "the same document and rulebook give the same bytes; whoever calls passes dates in");
        accesses("no-locale-by-default", a -> Shape.HEXADECIMAL.stream().noneMatch(h -> a.getOriginOwner().getName().equals(root + "." + h)) && WITHOUT_LOCALE.contains(a.getTargetOwner().getSimpleName() + "." + a.getTarget().getFullName().replaceFirst(".*\\.(\\w+\\()", "$1")), false,
                "a Turkish computer gives the same answer");
        accesses("no-standard-streams", a -> a.getTargetOwner().isEquivalentTo(System.class) && Set.of("out", "err", "exit").contains(a.getTarget().getName()), true,
                "a library that prints cannot be embedded");
        accesses("no-generic-exceptions", a -> a.getTarget().getName().equals("<init>") && !a.getOriginOwner().isAssignableTo(Throwable.class)
                && Set.of("RuntimeException", "Exception", "Throwable", "Error").contains(a.getTargetOwner().getSimpleName()), false, "an exception says what went wrong");
    }

    private void accesses(String name, java.util.function.Predicate<JavaAccess<?>> wrong, boolean doorsMay, String reason) {
        List<String> free = doorsMay ? Shape.doors() : List.of();
        var origin = noClasses().that(describe("are held to it", (JavaClass c) -> !doorsMay || !c.getPackageName().equals(root)))
                .and(not(resideInAnyPackage(free.isEmpty() ? new String[] {"none.at.all"} : in(free))));
        add(name, origin.should().accessTargetWhere(describe(name, wrong)).because(reason));
    }

    private void names() {
        add("no-empty-names", noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|Dto|DTO|Data|Info)")
                .because("a name of the field says what the type is"));
        add("plugs-and-doors-show-little", classes().that().resideInAnyPackage(in(joined())).and().arePublic().and().areTopLevelClasses()
                .and(describe("are not listed", (JavaClass c) -> Shape.PUBLIC.stream().noneMatch(p -> c.getName().equals(root + "." + p))))
                .should().bePackagePrivate().allowEmptyShould(true).because("what nobody outside needs can be changed by whoever works inside"));
    }

    private List<String> joined() {
        return all(Shape.plugs(), Shape.doors());
    }

    private static List<String> all(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private String[] in(List<String> packages) {
        return Shape.in(root, packages);
    }

    private void add(String name, ArchRule rule) {
        rules.put(name, rule);
    }
}
