package org.embargo.assessment;

/**
 * Where a language model answers, in the manner of OpenAI's chat completions.
 *
 * @param url address of the API, such as {@code https://models.example.org/v1}; empty when not configured
 * @param model name of the model; empty when not configured
 * @param key what it is unlocked with; empty when it needs none
 */
public record Endpoint(String url, String model, String key) {

    /** Shows the model alone: an address may hold a secret, and a key is one. */
    @Override
    public String toString() {
        return "Endpoint[model=" + model + "]";
    }
}
