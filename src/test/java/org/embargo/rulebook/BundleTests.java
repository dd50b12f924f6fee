package org.embargo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.embargo.assessment.Bundle;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.law.Edition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle is let in whole and signed by a known key, or not at all; and nothing is ever written from it. */
class BundleTests {

    private static final String CONSEQUENCE = "insert( Findings.by(drools.getMatch(), $provision, $pattern) );";
    private static final KeyPair KEY = keyPair();
    private static final byte[] SHIPPED = SignedBundles.pack(ShippedRulebook.files(), Rulebooks.shipped().edition(), Optional.of(KEY), "a test");

    @TempDir
    private Path outer;
    private Path folder;
    private Path trusted;

    @BeforeEach
    void trustsOneKey() throws IOException {
        folder = Files.createDirectories(outer.resolve("inner/deep"));
        trusted = publicKey("team.pub", KEY);
    }

    @AfterEach
    void hasWrittenNothing() throws IOException {
        try (Stream<Path> files = Files.walk(outer)) {
            assertThat(files.filter(Files::isRegularFile).map(p -> p.getFileName().toString())).isSubsetOf("team.pub", "other.pub", "team.key", "a.bundle");
        }
        assertThat(System.getProperty("embargo.ran")).isNull();
    }

    @Test
    void verifiesAndLoadsWhatItPacked() throws IOException {
        Bundle bundle = RulesFolder.bundles().verify(bundle(SHIPPED), List.of(trusted), false);

        assertThat(bundle.files()).hasSameSizeAs(ShippedRulebook.files());
        assertThat(RulesFolder.load(bundle(SHIPPED), Path.of("target/compiled-rules"), List.of(trusted)).edition()).isEqualTo(Rulebooks.shipped().edition());
    }

    @Test
    void packsTheSameBytesAgainFromTheFolderAndAPrivateKeyAlone() throws IOException {
        Path secret = pem("team.key", "PRIVATE KEY", KEY.getPrivate().getEncoded());

        assertThat(RulesFolder.bundles().pack(ShippedRulebook.FOLDER, Optional.of(secret), "a test")).isEqualTo(SHIPPED);
    }

    @Test
    void refusesABundleOfWhichOneByteIsChangedWhereverItIs() throws IOException {
        int[] places = Stream.of(new Random(1718).ints(150, 0, SHIPPED.length), new Random(8).ints(60, 0, 5000), new Random(9).ints(60, SHIPPED.length - 4000, SHIPPED.length))
                .flatMapToInt(s -> s).toArray();
        for (int at : places) {
            byte[] changed = SHIPPED.clone();
            changed[at] ^= 1;
            assertThat(refusal(changed)).as("byte %s", at).isNotEmpty().allMatch(code -> code.startsWith("bundle/"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../escaped.drl", "rules/../../escaped.drl", "/etc/escaped.drl", "rules\\..\\escaped.drl", "C:/escaped.drl", "rules/./a.drl",
        "rules//a.drl", "rules/a.drl/", "rules/A.DRL", "rules/a.class", "rules/a\u0000.drl", "other/a.drl", "rules/\u00E9.drl"})
    void refusesANameThatIsNotPlain(String name) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(name, "package rules.escaped\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(Archive.write(entries))).containsExactly("bundle/bad-name");
    }

    @Test
    void refusesTwoEntriesOfOneName() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("rules/aaa1.drl", new byte[0]);
        entries.put("rules/aaa2.drl", new byte[0]);
        String bytes = new String(Archive.write(entries), StandardCharsets.ISO_8859_1).replace("aaa2", "aaa1");

        assertThat(refusal(bytes.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("bundle/bad-name");
    }

    @Test
    void refusesALink() throws IOException {
        String bytes = new String(SHIPPED, StandardCharsets.ISO_8859_1);
        int directory = bytes.indexOf("PK\u0001\u0002");
        byte[] linked = SHIPPED.clone();
        linked[directory + 5] = 3;
        linked[directory + 41] = (byte) 0xA1;

        assertThat(refusal(linked)).containsExactly("bundle/altered");
    }

    @Test
    void stopsReadingAtAnEntryThatWouldFillAGigabyte() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            for (int i = 0; i < 1024; i++) {
                zip.write(new byte[1 << 20]);
            }
        }

        assertThat(out.size()).isLessThan(Archive.LARGEST);
        assertThat(refusal(out.toByteArray())).containsExactly("bundle/too-large");
    }

    @Test
    void refusesMoreEntriesThanARulebookHas() throws IOException {
        Map<String, byte[]> entries = entries();
        for (int i = 0; i < 1000; i++) {
            entries.put("rules/a" + i + ".drl", new byte[0]);
        }

        assertThat(refusal(Archive.write(entries))).containsExactly("bundle/too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.setProperty(\"embargo.ran\", \"yes\"); " + CONSEQUENCE, "insert( Runtime.getRuntime().exec(\"touch ran\") );"})
    void refusesCodeInAConsequenceThoughItIsSigned(String consequence) throws IOException {
        Map<String, byte[]> files = ShippedRulebook.files();
        String rule = new String(files.get("2009-unscr-1874/op-09.drl"), StandardCharsets.UTF_8);
        files.put("2009-unscr-1874/op-09.drl", rule.replace(CONSEQUENCE, consequence).getBytes(StandardCharsets.UTF_8));
        byte[] signed = SignedBundles.pack(files, Rulebooks.shipped().edition(), Optional.of(KEY), "a test");

        assertThat(refusal(signed)).isNotEmpty().containsOnly("rule/forbidden-consequence");
        assertThat(problems(() -> RulesFolder.load(bundle(signed), Path.of("target/compiled-rules"), List.of(trusted)))).containsOnly("rule/forbidden-consequence");
    }

    @Test
    void refusesAnUnsignedBundleUnlessItIsAllowed() throws IOException {
        Path unsigned = bundle(RulesFolder.bundles().pack(ShippedRulebook.FOLDER, Optional.empty(), "a test"));

        assertThat(problems(() -> RulesFolder.bundles().verify(unsigned, List.of(trusted), false))).containsExactly("bundle/unsigned");
        assertThat(problems(() -> RulesFolder.load(unsigned, Path.of("target/compiled-rules"), List.of(trusted)))).containsExactly("bundle/unsigned");
        assertThat(RulesFolder.bundles().verify(unsigned, List.of(), true).signed()).isFalse();
    }

    @Test
    void refusesASignatureOfAKeyThatNobodyNamed() throws IOException {
        Path other = publicKey("other.pub", keyPair());

        assertThat(problems(() -> RulesFolder.bundles().verify(bundle(SHIPPED), List.of(other), true))).containsExactly("bundle/unknown-key");
        assertThat(problems(() -> RulesFolder.bundles().verify(bundle(SHIPPED), List.of(), true))).containsExactly("bundle/unknown-key");
    }

    @Test
    void refusesASignatureThatNamesATrustedKeyAndIsOfAnother() throws IOException {
        String forged = Manifest.sign(new String(entries().get(Archive.MANIFEST), StandardCharsets.UTF_8), keyPair()).replaceFirst("[0-9a-f]{64}", Keys.id(KEY.getPublic()));
        Map<String, byte[]> entries = entries();
        entries.put(Archive.SIGNATURE, forged.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(Archive.write(entries))).containsExactly("bundle/altered");
    }

    @Test
    void refusesFilesThatTheManifestDoesNotNameAndMissesThoseThatItNames() throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put("rules/definitions/other.drl", entries.remove("rules/definitions/arms.drl"));

        assertThat(refusal(Archive.write(entries))).containsExactly("bundle/altered", "bundle/altered");
    }

    @Test
    void refusesASignedManifestThatNamesAnotherEdition() throws IOException {
        Edition other = new Edition("UN arms embargo on the DPRK", "9.9.9", Rulebooks.shipped().edition().sha256());

        assertThat(refusal(SignedBundles.pack(ShippedRulebook.files(), other, Optional.of(KEY), "a test"))).containsExactly("bundle/altered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip", "PK\u0003\u0004", "{}"})
    void refusesWhatIsNoBundle(String text) throws IOException {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).containsExactly("bundle/not-a-bundle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"format\":1,\"format\":1}", "{\"format\":2,\"files\":{}}", "{\"format\":1,\"files\":{\"a\":1}}", "nothing"})
    void refusesAManifestThatIsNone(String manifest) throws IOException {
        Map<String, byte[]> entries = entries();
        entries.put(Archive.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(Archive.write(entries))).containsExactly("bundle/not-a-bundle");
    }

    @Test
    void refusesAFileThatHoldsNoKey() throws IOException {
        assertThat(problems(() -> RulesFolder.bundles().verify(bundle(SHIPPED), List.of(Path.of("pom.xml")), false))).containsExactly("bundle/bad-key");
        assertThat(problems(() -> RulesFolder.bundles().pack(ShippedRulebook.FOLDER, Optional.of(trusted), "a test"))).containsExactly("bundle/bad-key");
    }

    private static Map<String, byte[]> entries() {
        return new TreeMap<>(Archive.read("a.bundle", SHIPPED));
    }

    private List<String> refusal(byte[] bytes) throws IOException {
        Path file = bundle(bytes);
        return problems(() -> RulesFolder.bundles().verify(file, List.of(trusted), false));
    }

    private static List<String> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call).problems().stream().map(Problem::code).toList();
    }

    private Path bundle(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("a.bundle"), bytes);
    }

    private Path publicKey(String name, KeyPair pair) throws IOException {
        return pem(name, "PUBLIC KEY", pair.getPublic().getEncoded());
    }

    private Path pem(String name, String kind, byte[] key) throws IOException {
        return Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(key) + "\n-----END " + kind + "-----\n");
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
