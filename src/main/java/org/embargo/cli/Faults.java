package org.embargo.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into problems on the error stream and an exit code. */
final class Faults {

    private static final int REFUSED = 2;
    private static final int OURS = 70;
    private static final int INTERRUPTED = 130;

    private final PrintStream err;

    Faults(PrintStream err) {
        this.err = err;
    }

    /** Reports what was wrong with the command line. */
    int usage(ParameterException e, String[] arguments) {
        if (e.getCause() instanceof Refused refused) {
            return refused(refused);
        }
        return refused(new Refused(problem(e)));
    }

    /** Reports what went wrong while a command ran. */
    int execution(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Refused refused) {
            return refused(refused);
        }
        return e instanceof InterruptedException ? INTERRUPTED : ours(e);
    }

    /** Reports a fault of ours in one line. */
    int ours(Throwable e) {
        err.println("embargo: a fault of ours, " + e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + oneLine(e.getMessage()))
                + "; please report it with the command line and the input that brought it about");
        if (Boolean.getBoolean("embargo.debug")) {
            e.printStackTrace(err);
        }
        return OURS;
    }

    private int refused(Refused refused) {
        err.println(refused.problems().stream().map(Problem::text).map(Faults::plain).collect(Collectors.joining("\n\n")));
        return REFUSED;
    }

    private static Problem problem(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        String help = "see `" + spec.qualifiedName() + " --help`";
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), spec, help);
        }
        String code = e instanceof MissingParameterException ? "usage/missing" : "usage/bad-value";
        return new Problem(code, sentence(e), help, Place.whole(spec.qualifiedName()));
    }

    private static Problem unmatched(String word, CommandSpec spec, String help) {
        boolean option = word.startsWith("-") && word.length() > 1;
        boolean command = !option && !spec.subcommands().isEmpty();
        Collection<String> known = option ? options(spec) : spec.subcommands().keySet();
        String name = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        String sentence = "there is no " + (option ? "option" : command ? "command" : "place for") + " `" + name + "`";
        String meant = command || option ? Suggestion.didYouMean(name, known) : "";
        String code = option ? "usage/unknown-option" : command ? "usage/unknown-command" : "usage/unknown-argument";
        return new Problem(code, sentence, meant.isEmpty() ? help : meant,
                Place.whole(spec.qualifiedName()));
    }

    private static List<String> options(CommandSpec spec) {
        List<String> names = new ArrayList<>();
        spec.options().forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static String sentence(ParameterException e) {
        String message = oneLine(e.getMessage()).replace('\'', '`');
        String lower = message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Takes what would move a terminal's cursor out of a text that quotes an input. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n]]", "\uFFFD");
    }
}
