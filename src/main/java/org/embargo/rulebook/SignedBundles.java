package org.embargo.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.embargo.assessment.Bundle;
import org.embargo.assessment.Bundles;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.law.Edition;

/** Bundles with an Ed25519 signature over their manifest. They are read into memory and never unpacked. */
final class SignedBundles implements Bundles {

    private record Opened(String name, Bundle bundle, Map<String, byte[]> entries, Map<String, byte[]> rules) {
    }

    @Override
    public byte[] pack(Path rules, Optional<Path> key, String createdBy) {
        Optional<KeyPair> pair = key.map(Keys::pair);
        Map<String, byte[]> files = RulesFolder.bytes(rules);
        return pack(files, RulesFolder.parts(files).edition(), pair, createdBy);
    }

    static byte[] pack(Map<String, byte[]> files, Edition edition, Optional<KeyPair> key, String createdBy) {
        Map<String, byte[]> entries = new TreeMap<>();
        files.forEach((name, content) -> entries.put(Archive.RULES + name, content));
        String manifest = Manifest.write(edition, createdBy, files);
        entries.put(Archive.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        key.ifPresent(k -> entries.put(Archive.SIGNATURE, Manifest.sign(manifest, k).getBytes(StandardCharsets.UTF_8)));
        byte[] packed = Archive.write(entries);
        Archive.read("the bundle", packed);
        return packed;
    }

    @Override
    public Bundle inspect(Path file) {
        return open(file).bundle();
    }

    @Override
    public Bundle verify(Path file, List<Path> trusted, boolean unsignedToo) {
        Opened opened = trusted(file, trusted, unsignedToo);
        Edition edition = RulesFolder.parts(opened.rules()).edition();
        Bundle said = opened.bundle();
        if (!edition.equals(new Edition(said.name(), said.version(), said.edition()))) {
            throw refused("bundle/altered", "its manifest names another edition than its files make", "ask for the file again", opened.name());
        }
        return said;
    }

    /** Returns the files of a bundle whose signature and digests hold; what the files say is not looked at. */
    static Map<String, byte[]> rules(Path file, List<Path> trusted) {
        return trusted(file, trusted, false).rules();
    }

    private static Opened trusted(Path file, List<Path> trusted, boolean unsignedToo) {
        Map<String, PublicKey> keys = Keys.trusted(trusted);
        Opened opened = open(file);
        Bundle bundle = opened.bundle();
        if (!bundle.signed() && !unsignedToo) {
            throw refused("bundle/unsigned", "nobody has signed this bundle", "sign it with `embargo bundle create --key`, or verify it with --allow-unsigned", opened.name());
        }
        if (bundle.signed() && !keys.containsKey(bundle.key())) {
            throw refused("bundle/unknown-key", "it is signed with the key " + shown(bundle.key()) + ", which is not among the " + keys.size() + " trusted keys",
                    "see with whoever made it whether this is the key, then name its public key", opened.name());
        }
        if (bundle.signed() && !Manifest.fits(keys.get(bundle.key()), opened.entries().get(Archive.MANIFEST), opened.entries().get(Archive.SIGNATURE))) {
            throw refused("bundle/altered", "its signature does not fit its manifest", "ask for the file again", opened.name());
        }
        return opened;
    }

    private static String shown(String key) {
        return key.matches("[0-9a-f]{64}") ? key.substring(0, 16) : "that it names";
    }

    private static Opened open(Path file) {
        String name = file.toString();
        Map<String, byte[]> entries = Archive.read(name, bytes(file));
        Bundle bundle;
        try {
            bundle = Manifest.read(entries.get(Archive.MANIFEST), entries.getOrDefault(Archive.SIGNATURE, new byte[0]));
        } catch (IllegalArgumentException e) {
            throw refused("bundle/not-a-bundle", "its manifest or its signature cannot be read", "make one with `embargo bundle create`", name);
        }
        Map<String, byte[]> rules = new TreeMap<>();
        entries.forEach((entry, content) -> {
            if (entry.startsWith(Archive.RULES)) {
                rules.put(entry.substring(Archive.RULES.length()), content);
            }
        });
        compare(name, bundle, rules);
        return new Opened(name, bundle, entries, rules);
    }

    private static void compare(String name, Bundle bundle, Map<String, byte[]> rules) {
        List<Problem> problems = new ArrayList<>();
        bundle.files().forEach((file, digest) -> {
            if (!rules.containsKey(file)) {
                problems.add(altered("its manifest names a file that is not there", name + "!" + Archive.RULES + file));
            } else if (!RuleCache.sha256(rules.get(file)).equals(digest)) {
                problems.add(altered("this file is not the one whose digest the manifest has", name + "!" + Archive.RULES + file));
            }
        });
        rules.keySet().stream().filter(file -> !bundle.files().containsKey(file))
                .forEach(file -> problems.add(altered("its manifest does not name this file", name + "!" + Archive.RULES + file)));
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static Problem altered(String sentence, String place) {
        return new Problem("bundle/altered", sentence, "ask for the file again", Place.whole(place));
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Archive.LARGEST + 1);
            if (bytes.length > Archive.LARGEST) {
                throw refused("bundle/too-large", "this file has more than 16 MiB", "no rulebook is as large", file.toString());
            }
            return bytes;
        } catch (IOException e) {
            throw refused("bundle/not-a-bundle", "`" + file + "` cannot be read", "name a file that `embargo bundle create` wrote", file.toString());
        }
    }

    private static Refused refused(String code, String sentence, String help, String place) {
        return new Refused(new Problem(code, sentence, help, Place.whole(place)));
    }
}
