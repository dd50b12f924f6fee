package org.embargo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import org.embargo.evidence.SourceDocument;
import org.kie.api.KieServices;

/**
 * Keeps compiled rules in a folder of the user's own. They are bytecode, so the folder is private, the name of each
 * file is the digest of everything that it was compiled from, and its content is checked against a digest before use.
 * A file that cannot be read or written is as if it were not there.
 */
final class RuleCache implements CompiledRules.Cache {

    private final Path folder;

    RuleCache(Path folder) {
        this.folder = folder;
    }

    /** Keeps nothing. */
    static CompiledRules compiled(String sources, Supplier<CompiledRules> compiler) {
        return compiler.get();
    }

    @Override
    public CompiledRules get(String sources, Supplier<CompiledRules> compiler) {
        Path file = folder.resolve(key(sources) + ".zip");
        return read(file).orElseGet(() -> {
            CompiledRules compiled = compiler.get();
            write(file, compiled.bytes());
            return compiled;
        });
    }

    private static String key(String sources) {
        StringBuilder all = new StringBuilder(sources).append('\n').append(KieServices.class.getPackage().getImplementationVersion())
                .append('\n').append(System.getProperty("java.specification.version"));
        for (Class<?> type : FactTypes.TYPES.values()) {
            all.append('\n').append(digestOfClass(type));
        }
        return SourceDocument.digest(all.append('\n').append(digestOfClass(Findings.class)).append(digestOfClass(Profile.class)).toString());
    }

    private static String digestOfClass(Class<?> type) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in == null ? type.getName() : sha256(in.readAllBytes());
        } catch (IOException e) {
            return type.getName();
        }
    }

    private static Optional<CompiledRules> read(Path file) {
        try {
            Path sum = Path.of(file + ".sha256");
            if (!Files.isRegularFile(file) || !Files.isRegularFile(sum)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return Files.readString(sum).strip().equals(sha256(bytes)) ? Optional.of(CompiledRules.of(bytes)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
            move(file, bytes);
            move(Path.of(file + ".sha256"), sha256(bytes).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException | UnsupportedOperationException e) {
            // Without a cache the next run compiles again; nothing else changes.
        }
    }

    private void move(Path to, byte[] bytes) throws IOException {
        Path part = Files.createTempFile(folder, "part", null);
        Files.write(part, bytes);
        Files.move(part, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
