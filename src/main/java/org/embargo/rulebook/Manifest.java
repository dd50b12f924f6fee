package org.embargo.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

import org.embargo.assessment.Bundle;
import org.embargo.law.Edition;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The two JSON texts of a bundle: the manifest with a digest of every file, and the signature over the manifest. */
final class Manifest {

    /** Stands before the manifest when it is signed, so that the signature fits nothing else that the key may sign. */
    private static final String SIGNED = "embargo rulebook bundle 1\n";
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private Manifest() {
    }

    static String write(Edition edition, String createdBy, Map<String, byte[]> files) {
        ObjectNode node = JSON.createObjectNode().put("format", FORMAT).put("name", edition.name()).put("version", edition.version())
                .put("edition", edition.sha256()).put("createdBy", createdBy);
        ObjectNode digests = node.putObject("files");
        new TreeMap<>(files).forEach((name, content) -> digests.put(name, RuleCache.sha256(content)));
        return JSON.writeValueAsString(node) + "\n";
    }

    static String sign(String manifest, KeyPair key) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("algorithm", "Ed25519").put("key", Keys.id(key.getPublic()))
                .put("signature", Base64.getEncoder().encodeToString(Keys.sign(key, SIGNED + manifest)))) + "\n";
    }

    /** Returns whether a signature was made over a manifest by the key's owner. */
    static boolean fits(java.security.PublicKey key, byte[] manifest, byte[] signature) {
        try {
            return Keys.fits(key, SIGNED + text(manifest), Base64.getDecoder().decode(word(JSON.readTree(text(signature)), "signature")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads a manifest and the signature beside it.
     *
     * @param signature empty when the bundle is unsigned
     * @throws IllegalArgumentException when it is none
     */
    static Bundle read(byte[] manifest, byte[] signature) {
        try {
            JsonNode node = JSON.readTree(text(manifest));
            if (!node.path("format").isInt() || node.path("format").intValue() != FORMAT || !node.path("files").isObject()) {
                throw new IllegalArgumentException("no manifest of format " + FORMAT);
            }
            Map<String, String> files = new TreeMap<>();
            node.path("files").propertyNames().forEach(name -> files.put(name, word(node.path("files"), name)));
            String key = signature.length == 0 ? "" : word(JSON.readTree(text(signature)), "key");
            return new Bundle(word(node, "name"), word(node, "version"), word(node, "edition"), word(node, "createdBy"), key, files);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    private static String word(JsonNode node, String key) {
        if (!node.path(key).isString() || node.path(key).stringValue().isEmpty()) {
            throw new IllegalArgumentException("no text under " + key);
        }
        return node.path(key).stringValue();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
