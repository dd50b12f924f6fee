package org.embargo.web;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Answers over HTTP until it is stopped: POST /v1/assessments, GET /health.")
final class ServeCommand implements Callable<Integer> {

    private final Supplier<Engine> engine;
    private final PrintStream err;

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on, 0 for any free one; 8080 unless named.")
    private int port = 8080;

    @Option(names = "--address", paramLabel = "ADDRESS", description = "Address to listen on; 127.0.0.1 unless named.")
    private String address = "127.0.0.1";

    ServeCommand(Supplier<Engine> engine, PrintStream err) {
        this.engine = engine;
        this.err = err;
    }

    @Override
    public Integer call() throws InterruptedException {
        // The command is silent by a file of its own; the service says what goes wrong.
        System.clearProperty("logback.configurationFile");
        ConfigurableApplicationContext service = HttpDoor.start(engine.get(), address, port);
        err.println("embargo: listening on http://" + address + ":" + HttpDoor.port(service));
        CountDownLatch closed = new CountDownLatch(1);
        service.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                closed.countDown();
            }
        });
        closed.await();
        return 0;
    }
}
