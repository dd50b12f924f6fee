package org.embargo.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.embargo.assessment.Fixture;
import org.embargo.assessment.FixtureReader;
import org.embargo.assessment.Input;
import org.embargo.assessment.Reader;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

/** Takes in whatever a user hands in, told apart by content. Safe for use by several threads. */
public final class Intake implements Reader, FixtureReader {

    private final Set<String> kinds;
    private final FactsFile facts;
    private final FixtureFile fixtures;
    private final Path lexicon;
    private final Unpacker unpacker = new Unpacker();
    private @Nullable TextReader reader;

    /**
     * Takes in facts and documents.
     *
     * @param kinds the classes and groups of items that facts may name
     * @param lexicon folder of the lexicon with which documents are read
     */
    public Intake(Set<String> kinds, Path lexicon) {
        this.kinds = kinds;
        this.facts = new FactsFile(kinds);
        this.fixtures = new FixtureFile(kinds);
        this.lexicon = lexicon;
    }

    @Override
    public DescribedFacts read(Input input) {
        Format format = Format.of(input.name(), input.content());
        if (format == Format.TEXT && FactsFile.recognises(input.content())) {
            return facts.read(input.name(), input.content());
        }
        return textReader().read(DocumentFile.manuscript(input, format, unpacker));
    }

    private synchronized TextReader textReader() {
        TextReader made = reader;
        if (made == null) {
            made = new TextReader(lexicon);
            reader = made;
        }
        return made;
    }

    @Override
    public DescribedFacts revise(DescribedFacts described, String transfer, List<String> settings) {
        List<Transfer> transfers = described.transfers().stream().map(t -> t.id().equals(transfer) ? new Settings(kinds).set(t, settings) : t).toList();
        return new DescribedFacts(described.document(), transfers, described.setAside(), described.extensions());
    }

    @Override
    public Fixture readFixture(String name, byte[] content) {
        return fixtures.read(name, content);
    }
}
