package org.embargo.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.embargo.assessment.Bundle;
import org.embargo.assessment.Bundles;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rulebooks as one signed file. */
@Command(name = "bundle", mixinStandardHelpOptions = true, sortOptions = false, subcommands = CommandLine.HelpCommand.class,
        description = "Packs a rulebook into one signed file, and verifies such a file.",
        header = {"", "  ./embargo bundle keygen team", "  ./embargo bundle create --key team.key -o embargo.bundle", "  ./embargo bundle verify embargo.bundle --key team.pub", ""},
        synopsisSubcommandLabel = "COMMAND", commandListHeading = "%nCommands:%n")
final class BundleCommands implements Callable<Integer> {

    /** What the commands of bundles share. */
    record Bench(Bundles bundles, Supplier<Path> rules, List<Path> trusted, String version, Consumer<String> out) {
    }

    private BundleCommands() {
    }

    static CommandLine of(Bench bench) {
        return new CommandLine(new BundleCommands()).addSubcommand(new Create(bench)).addSubcommand(new Verify(bench)).addSubcommand(new Inspect(bench))
                .addSubcommand(new Keygen(bench));
    }

    @Override
    public Integer call() {
        throw new Refused(new Problem("usage/missing", "no command of bundles is named", "see `embargo bundle --help`", Place.whole("embargo bundle")));
    }

    private static String said(Bundle bundle) {
        return bundle.name() + " " + bundle.version() + " (" + bundle.edition().substring(0, Math.min(12, bundle.edition().length())) + "), "
                + bundle.files().size() + " files, made by " + bundle.createdBy() + "\n";
    }

    private static String key(Bundle bundle) {
        return bundle.key().substring(0, Math.min(16, bundle.key().length()));
    }

    @Command(name = "create", mixinStandardHelpOptions = true, sortOptions = false, description = "Packs and signs the rulebook that --rules names.")
    static final class Create implements Callable<Integer> {

        private final Bench bench;

        @Option(names = "--key", paramLabel = "FILE", description = "Ed25519 private key that signs, PKCS#8 in PEM.")
        private Optional<Path> key = Optional.empty();

        @Option(names = "--unsigned", description = "Packs without a signature.")
        private boolean unsigned;

        @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true, description = "The bundle to write; nothing is overwritten.")
        private Path output = Path.of("");

        Create(Bench bench) {
            this.bench = bench;
        }

        @Override
        public Integer call() {
            if (key.isPresent() == unsigned) {
                throw new Refused(new Problem("usage/missing", "either --key or --unsigned is needed", "`embargo bundle keygen NAME` makes a key", Place.whole("--key")));
            }
            Writing.anew(Map.of(output, bench.bundles().pack(bench.rules().get(), key, "Embargo " + bench.version())));
            Bundle bundle = bench.bundles().inspect(output);
            bench.out().accept(said(bundle) + (bundle.signed() ? "signed with the key " + key(bundle) + "\n" : "unsigned\n"));
            return 0;
        }
    }

    @Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false, description = "Verifies signature, digests and rules of a bundle.")
    static final class Verify implements Callable<Integer> {

        private final Bench bench;

        @Parameters(paramLabel = "FILE", description = "The bundle.")
        private Path file = Path.of("");

        @Option(names = "--key", paramLabel = "FILE|FOLDER", description = "Public keys that may have signed it; those of the user's folder of keys unless named. Repeatable.")
        private List<Path> keys = new ArrayList<>();

        @Option(names = "--allow-unsigned", description = "Lets a bundle pass that nobody has signed.")
        private boolean unsignedToo;

        Verify(Bench bench) {
            this.bench = bench;
        }

        @Override
        public Integer call() {
            Bundle bundle = bench.bundles().verify(file, keys.isEmpty() ? bench.trusted() : keys, unsignedToo);
            bench.out().accept(said(bundle) + (bundle.signed() ? "signed with the key " + key(bundle) + ", which is trusted\n" : "unsigned, and let pass\n"));
            return 0;
        }
    }

    @Command(name = "inspect", mixinStandardHelpOptions = true, sortOptions = false, description = "Shows what a bundle says of itself; verifies no signature.")
    static final class Inspect implements Callable<Integer> {

        private final Bench bench;

        @Parameters(paramLabel = "FILE", description = "The bundle.")
        private Path file = Path.of("");

        Inspect(Bench bench) {
            this.bench = bench;
        }

        @Override
        public Integer call() {
            Bundle bundle = bench.bundles().inspect(file);
            StringBuilder text = new StringBuilder(said(bundle)).append("edition ").append(bundle.edition()).append('\n')
                    .append(bundle.signed() ? "names the key " + bundle.key() + "; `embargo bundle verify` checks the signature\n" : "unsigned\n");
            bundle.files().forEach((name, digest) -> text.append(digest).append("  ").append(name).append('\n'));
            bench.out().accept(text.toString());
            return 0;
        }
    }
}
