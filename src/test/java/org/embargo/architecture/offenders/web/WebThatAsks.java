package org.embargo.architecture.offenders.web;

/** A door that has a model asked without being told, over a connection of its own. */
public class WebThatAsks {
    java.net.http.HttpClient client;

    Object ask(org.embargo.architecture.offenders.assessment.Reader reader) {
        return reader.endpoint();
    }
}
