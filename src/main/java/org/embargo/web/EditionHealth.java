package org.embargo.web;

import org.embargo.assessment.Engine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in the health answer which rulebook the service decides by. */
@Component("rulebook")
class EditionHealth implements HealthIndicator {

    private final Engine engine;

    EditionHealth(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("name", engine.rulebook().edition().name()).withDetail("version", engine.rulebook().edition().version())
                .withDetail("sha256", engine.rulebook().edition().sha256()).build();
    }
}
