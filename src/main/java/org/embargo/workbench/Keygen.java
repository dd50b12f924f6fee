package org.embargo.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a key. It is the one command whose result is never twice the same. */
@Command(name = "keygen", mixinStandardHelpOptions = true, description = "Makes an Ed25519 key: NAME.key to sign with, NAME.pub to give away.")
final class Keygen implements Callable<Integer> {

    private final BundleCommands.Bench bench;

    @Parameters(paramLabel = "NAME", description = "Path without an ending.")
    private String name = "";

    Keygen(BundleCommands.Bench bench) {
        this.bench = bench;
    }

    @Override
    public Integer call() throws NoSuchAlgorithmException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(Path.of(name + ".key"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        files.put(Path.of(name + ".pub"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        Writing.anew(files);
        keepPrivate(Path.of(name + ".key"));
        bench.out().accept("wrote " + name + ".key, which is for you alone, and " + name + ".pub\n");
        return 0;
    }

    private static byte[] pem(String kind, byte[] key) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return ("-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void keepPrivate(Path file) {
        try {
            if (file.toAbsolutePath().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new Refused(new Problem("output/unwritable", "`" + file + "` cannot be made private", "remove it, and make the key in a folder of your own", Place.whole(file.toString())));
        }
    }
}
