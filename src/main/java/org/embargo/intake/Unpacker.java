package org.embargo.intake;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Unpacks documents in processes of their own, each with a bound on memory and time, so that a hostile file can take no
 * more than that. A thread has no bound on memory, so none is used for it. The property {@value #CLASS_PATH} names the class
 * path where that of this process will not do, as in a jar of jars.
 */
final class Unpacker {

    static final String CLASS_PATH = "embargo.worker.classpath";
    static final int MOST_BYTES = 64 << 20;

    private static final int MEGABYTES = 512;
    private static final int SECONDS = 120;
    private static final int OUT_OF_MEMORY = 3;
    /** As many at once as there are processors; the memory of this many is what a machine must spare. */
    private static final Semaphore PLACES = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private static final List<String> BOUNDS = List.of("-Xmx" + MEGABYTES + "m", "-XX:MaxMetaspaceSize=96m", "-XX:ReservedCodeCacheSize=48m", "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xss2m");
    private static final List<String> QUIET = List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl", "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory", "-Dorg.apache.logging.log4j.simplelog.level=OFF",
            "-Dorg.apache.logging.log4j.simplelog.StatusLogger.level=OFF");

    private final int seconds;

    /** Unpacks within the usual bounds. */
    Unpacker() {
        this(SECONDS);
    }

    /** Unpacks within another time. */
    Unpacker(int seconds) {
        this.seconds = seconds;
    }

    /** Unpacks a document. Throws {@link Unreadable} when it cannot be read or does not keep within the bounds. */
    Extracted unpack(Format format, byte[] content) throws Unreadable {
        if (content.length > MOST_BYTES) {
            throw Unreadable.tooLarge("the document has more than " + MOST_BYTES + " bytes");
        }
        try {
            if (!PLACES.tryAcquire(seconds, TimeUnit.SECONDS)) {
                throw Unreadable.of("document/busy", "too many documents are being unpacked at once", "try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreadable.of("document/busy", "the reading was interrupted", "try again");
        }
        try {
            return inProcess(format, content);
        } finally {
            PLACES.release();
        }
    }

    private Extracted inProcess(Format format, byte[] content) throws Unreadable {
        Process process = start(format);
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> limit = CompletableFuture.runAsync(() -> {
            late.set(true);
            process.destroyForcibly();
        }, CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS));
        byte[] answer = new byte[0];
        try {
            feed(process, content);
            answer = process.getInputStream().readNBytes(Wire.MOST_BYTES);
            process.getInputStream().close();
            process.waitFor();
            return Wire.read(answer);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw fault(process, late.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Unreadable.of("document/busy", "the reading was interrupted", "try again");
        } finally {
            limit.cancel(false);
            process.destroyForcibly();
        }
    }

    private static Process start(Format format) throws Unreadable {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(BOUNDS);
        command.addAll(QUIET);
        command.addAll(List.of("-cp", classPath(), Worker.class.getName(), format.name()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            // Nor is a key to a model left where a hostile document is unpacked.
            builder.environment().keySet().removeIf(k -> k.startsWith("EMBARGO_READER_") || k.equals("JAVA_TOOL_OPTIONS") || k.equals("_JAVA_OPTIONS") || k.equals("JDK_JAVA_OPTIONS"));
            return builder.start();
        } catch (IOException e) {
            throw noWorker();
        }
    }

    private static String classPath() {
        return Optional.ofNullable(System.getProperty(CLASS_PATH)).orElseGet(() -> System.getProperty("java.class.path", "." + File.pathSeparator));
    }

    /** Hands the document over from another thread, since the process may answer, or end, before it has read everything. */
    private static void feed(Process process, byte[] content) {
        Thread feeder = new Thread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(content);
            } catch (IOException e) {
                // It ended early; its answer says why.
            }
        }, "embargo-unpacker");
        feeder.setDaemon(true);
        feeder.start();
    }

    private Unreadable fault(Process process, boolean late) {
        boolean ended = !process.isAlive();
        if (late || ended && process.exitValue() == Worker.TOO_LONG) {
            return Unreadable.of("document/out-of-time", "the document takes more than " + (late ? seconds + " seconds" : Worker.MOST_SECONDS + " seconds of a processor") + " to unpack",
                    "hand in the part that describes transfers, or its text");
        }
        return ended && process.exitValue() == OUT_OF_MEMORY ? Unreadable.of("document/out-of-memory", "the document takes more than " + MEGABYTES + " MB of memory to unpack",
                "hand in the part that describes transfers, or its text") : noWorker();
    }

    private static Unreadable noWorker() {
        return Unreadable.of("document/no-worker", "the process that unpacks documents did not start or broke off",
                "see whether another Java process may run here; -D" + CLASS_PATH + " names the class path that it needs");
    }
}
