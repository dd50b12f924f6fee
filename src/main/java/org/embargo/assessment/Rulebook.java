package org.embargo.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.embargo.facts.FactPattern;
import org.embargo.facts.ItemKind;
import org.embargo.facts.PhysicalFact;
import org.embargo.law.Edition;
import org.embargo.law.Instrument;
import org.embargo.law.Measure;
import org.embargo.law.OtherMeasure;
import org.embargo.law.Question;

/** The law as rules: what it contains, and what it says of complete situations. Safe for use by several threads. */
public interface Rulebook {

    /** Returns which edition this is. */
    Edition edition();

    /** Returns the texts of the files that it was read from, by name below the rules folder. */
    Map<String, String> files();

    /** Returns what tries small changes of it. */
    Mutants mutants();

    /** Returns the instruments, oldest first. */
    List<Instrument> instruments();

    /** Returns the measures, in the order of the rulebook. */
    List<Measure> measures();

    /** Returns the interpretive questions by id. */
    Map<String, Question> questions();

    /** Returns the classes of items by id. */
    Map<String, ItemKind> kinds();

    /** Returns the ids of all classes and groups. */
    Set<String> classesAndGroups();

    /** Returns the classes that a class or group stands for: itself, or its members; empty when there is no such thing. */
    List<String> members(String classOrGroup);

    /** Returns what people call a class or group. */
    String nameOf(String classOrGroup);

    /** Returns what the words for measures outside the arms embargo stand for. */
    Map<String, OtherMeasure> otherMeasures();

    /** Returns the id of the provision that catches goods of any kind once a State determines their use; empty when there is none. */
    String catchAll();

    /** Returns every rule, definitions first. */
    List<RuleOutline> rules();

    /** Returns the question to ask for a fact, by the fact's name; empty when the vocabulary has none. */
    String ask(String fact);

    /** Returns the days on which thresholds or listings change, in order. */
    List<LocalDate> changes();

    /** Returns the numbers at which a physical fact can change an answer, in order. */
    List<Double> breakpoints(PhysicalFact fact);

    /**
     * Returns which questions and which of the open fields can matter to an item, an act or a fact pattern. What is
     * left out cannot change which rules fire; what is named may.
     */
    Relevant relevant(Object situation, Set<String> open);

    /** Returns for each item or act the names of the definition rules that apply to it. */
    Map<Object, Set<String>> define(Collection<?> things);

    /** Returns for each fact pattern the names of the measure's rules that apply to it. */
    Map<FactPattern, Set<String>> judge(Measure measure, Collection<FactPattern> patterns);

    /**
     * Returns for each situation the conditions that are met, as {@code rule#index} by the order of the rule's outline.
     * Drools evaluates each rule's own constraint by itself.
     */
    Map<Object, Set<String>> probe(Measure measure, Collection<?> situations);
}
