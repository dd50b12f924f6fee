package org.embargo.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

import picocli.CommandLine.Command;

@Command(name = "completion", mixinStandardHelpOptions = true,
        description = "Prints completions for bash and zsh: source <(embargo completion).")
final class CompletionCommand implements Callable<Integer> {

    private final Supplier<String> script;
    private final Output output;

    CompletionCommand(Supplier<String> script, Output output) {
        this.script = script;
        this.output = output;
    }

    @Override
    public Integer call() {
        output.print(script.get());
        return 0;
    }
}
