package org.embargo.web;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;

import org.embargo.assessment.Engine;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Opens Embargo to HTTP: {@code POST /v1/assessments} takes a document or facts and answers with the canonical JSON of
 * the command; {@code GET /health} names the rulebook's edition; every refusal is a problem of RFC 9457.
 */
@SpringBootApplication
public class HttpDoor {

    /** Left to Spring. */
    HttpDoor() {
    }

    /** Returns the picocli command that starts the service; {@code err} is where it says that it listens. */
    public static Object command(Supplier<Engine> engine, PrintStream err) {
        return new ServeCommand(engine, err);
    }

    /**
     * Starts the service.
     *
     * @param address the address to listen on, such as {@code 127.0.0.1}
     * @param port the port; 0 for any free one
     * @return the running service; its port is {@link #port}, closing it stops the service
     */
    public static ConfigurableApplicationContext start(Engine engine, String address, int port) {
        SpringApplication application = new SpringApplicationBuilder(HttpDoor.class).web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Engine.class, () -> engine))
                .build();
        application.setDefaultProperties(Map.of(
                "server.address", address,
                "server.port", port,
                "server.error.include-stacktrace", "never",
                "server.max-http-request-header-size", "16KB",
                "server.tomcat.max-swallow-size", "20MB",
                "spring.mvc.problemdetails.enabled", "true",
                "management.endpoints.web.base-path", "/",
                "management.endpoints.web.exposure.include", "health",
                "management.endpoint.health.show-details", "always",
                "logging.level.root", "WARN"));
        return application.run();
    }

    /** Returns the port on which a running service listens. */
    public static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}
