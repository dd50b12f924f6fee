package org.embargo.assessment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.embargo.evidence.Refused;

/** Packs rulebooks into signed files and opens such files. Nothing is ever unpacked to a folder. */
public interface Bundles {

    /**
     * Packs the rulebook in a folder. The same rulebook and key give the same bytes.
     *
     * @param key file with an Ed25519 private key (PKCS#8 in PEM); empty for a bundle without a signature
     * @param createdBy the program that packs, with its version
     * @throws Refused when the rulebook or the key cannot be used
     */
    byte[] pack(Path rules, Optional<Path> key, String createdBy);

    /**
     * Reads what a bundle says of itself, and compares its files with their digests.
     *
     * @throws Refused when it is no bundle or was altered; whose signature it bears is not asked
     */
    Bundle inspect(Path file);

    /**
     * Verifies form, signature and digests, and that every file of the rulebook may be loaded.
     *
     * @param trusted files and folders of Ed25519 public keys (X.509 in PEM, {@code *.pub} in a folder)
     * @param unsignedToo whether a bundle without a signature is let pass
     * @throws Refused with every problem found
     */
    Bundle verify(Path file, List<Path> trusted, boolean unsignedToo);
}
