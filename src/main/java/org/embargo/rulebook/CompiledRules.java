package org.embargo.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.drools.model.Model;

/**
 * Compiled rules as class files, so that they can be kept: compiling takes seconds and loading tenths.
 *
 * @param classes path of each class file to its bytes
 * @param modelNames names of the classes that hold the rule models
 */
record CompiledRules(Map<String, byte[]> classes, List<String> modelNames) {

    /** Where compiled rules may be kept between runs. */
    @FunctionalInterface
    interface Cache {

        /** Returns the compiled rules for the sources, compiling them when they are not kept. */
        CompiledRules get(String sources, Supplier<CompiledRules> compiler);
    }

    private static final String MODELS = "models";

    /** Loads the classes and creates the rule models. */
    List<Model> models() {
        Loader loader = new Loader(classes);
        return modelNames.stream().map(name -> {
            try {
                return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("compiled rules cannot be loaded: " + name, e);
            }
        }).toList();
    }

    /** Writes everything into one archive. */
    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> e : new TreeMap<>(classes).entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
            zip.putNextEntry(new ZipEntry(MODELS));
            zip.write(String.join("\n", modelNames).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads an archive that {@link #bytes} wrote. */
    static CompiledRules of(byte[] archive) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = List.of();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().equals(MODELS)) {
                    models = new String(content, java.nio.charset.StandardCharsets.UTF_8).lines().toList();
                } else {
                    classes.put(entry.getName(), content);
                }
            }
        }
        if (models.isEmpty()) {
            throw new IOException("the archive holds no compiled rules");
        }
        return new CompiledRules(classes, models);
    }

    /** Defines the compiled classes; everything else comes from where Embargo itself comes from. */
    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = classes.get(name.replace('.', '/') + ".class");
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }
}
