package org.embargo.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

/** Ed25519 keys in PEM files, and what they sign. */
final class Keys {

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----\\s+([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private Keys() {
    }

    /** Reads a private key with the public key that belongs to it. */
    static KeyPair pair(Path file) {
        try {
            EdECPrivateKey key = (EdECPrivateKey) KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pem(file, "PRIVATE KEY")));
            return derived(key.getBytes().orElseThrow());
        } catch (GeneralSecurityException | ClassCastException e) {
            throw bad(file, "PRIVATE KEY");
        }
    }

    /** A PKCS#8 file need not hold the public key. The platform makes one for a secret only where it draws the secret itself, so it is made to draw this one. */
    private static KeyPair derived(byte[] secret) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
        generator.initialize(255, new SecureRandom() {
            private static final long serialVersionUID = 1L;

            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(secret, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair();
    }

    /** Reads the public keys in files and folders, by id. */
    static Map<String, PublicKey> trusted(List<Path> places) {
        Map<String, PublicKey> keys = new LinkedHashMap<>();
        for (Path file : places.stream().flatMap(p -> files(p).stream()).toList()) {
            try {
                PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(pem(file, "PUBLIC KEY")));
                keys.put(id(key), key);
            } catch (GeneralSecurityException e) {
                throw bad(file, "PUBLIC KEY");
            }
        }
        return keys;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return new ArrayList<>(files.filter(f -> f.toString().endsWith(".pub")).sorted().toList());
        } catch (IOException e) {
            throw bad(place, "PUBLIC KEY");
        }
    }

    private static byte[] pem(Path file, String kind) {
        try {
            Matcher block = PEM.matcher(Files.size(file) > 1 << 16 ? "" : Files.readString(file));
            if (block.find() && block.group(1).equals(kind)) {
                return Base64.getMimeDecoder().decode(block.group(2));
            }
        } catch (IOException | IllegalArgumentException e) {
            // said below: a file that is not there, is no text or is no Base64 is no key
        }
        throw bad(file, kind);
    }

    private static Refused bad(Path file, String kind) {
        boolean secret = kind.startsWith("PRIVATE");
        return new Refused(new Problem("bundle/bad-key", "`" + file + "` holds no Ed25519 " + (secret ? "private" : "public") + " key",
                secret ? "it is a PEM file that begins with `-----BEGIN PRIVATE KEY-----`; `embargo bundle keygen NAME` makes one"
                        : "it is a PEM file that begins with `-----BEGIN PUBLIC KEY-----`; `embargo bundle keygen NAME` makes one", Place.whole(file.toString())));
    }

    /** Returns the name of a key: the digest of its encoded form. */
    static String id(PublicKey key) {
        return RuleCache.sha256(key.getEncoded());
    }

    static byte[] sign(KeyPair key, String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform of this age has Ed25519", e);
        }
    }

    static boolean fits(PublicKey key, String text, byte[] written) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(written);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
