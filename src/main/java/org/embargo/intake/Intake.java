package org.embargo.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.assessment.Claimed;
import org.embargo.assessment.Endpoint;
import org.embargo.assessment.Fixture;
import org.embargo.assessment.FixtureReader;
import org.embargo.assessment.Gaps;
import org.embargo.assessment.Input;
import org.embargo.assessment.LexiconCheck;
import org.embargo.assessment.OtherReader;
import org.embargo.assessment.Reader;
import org.embargo.assessment.Terms;
import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Conduct;
import org.embargo.facts.DescribedFacts;
import org.embargo.facts.Modality;
import org.embargo.facts.Stage;
import org.embargo.facts.Transfer;
import org.jspecify.annotations.Nullable;

/** Takes in whatever a user hands in, told apart by content. Safe for use by several threads. */
public final class Intake implements Reader, FixtureReader, LexiconCheck {

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
        return textReader().read(DocumentFile.manuscript(input, format, unpacker)).keptAsRead();
    }

    @Override
    public Claimed annotated(Input document, Input annotations) {
        SourceDocument text = text(document, "annotations/no-text", "in which annotated words could be found");
        return new AnnotationFile(annotations, text, places(document), kinds, LexiconFiles.read(lexicon).states()).facts(text);
    }

    @Override
    public Claimed readBy(Input document, OtherReader other) {
        SourceDocument text = text(document, "reader/no-text", "that another reader could read");
        Terms terms = new Terms(kinds.stream().sorted().toList(), Conduct.words(), Stage.words(), Modality.words());
        Claimed claimed = new Statements(text, places(document), other.name(), kinds, LexiconFiles.read(lexicon).phrases()).facts(other.read(text, terms));
        if (claimed.facts().transfers().isEmpty()) {
            throw new Refused(Stream.concat(Stream.of(new Problem("reader/no-claims", claimed.dropped().isEmpty() ? "it states no transfer" : "nothing that it states stands in the text",
                    "that it finds none does not mean that there is none: read the text, or leave --reader away", Place.whole(other.name()))), claimed.dropped().stream()).toList());
        }
        return claimed;
    }

    @Override
    public OtherReader endpoint(Endpoint endpoint) {
        return ChatEndpoint.of(endpoint);
    }

    private SourceDocument text(Input document, String code, String why) {
        SourceDocument text = read(document).document();
        if (text.text().isEmpty()) {
            throw new Refused(new Problem(code, "`" + document.name() + "` has no text " + why, "name the document itself", Place.whole(document.name())));
        }
        return text;
    }

    private Places places(Input document) {
        return DocumentFile.manuscript(document, Format.of(document.name(), document.content()), unpacker).places();
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
    public List<Gaps.Sentence> sentences(SourceDocument document) {
        return textReader().sentences(document);
    }

    @Override
    public DescribedFacts revise(DescribedFacts described, String transfer, List<String> settings) {
        List<Transfer> transfers = described.transfers().stream().map(t -> t.id().equals(transfer) ? new Settings(kinds).set(t, settings) : t).toList();
        return new DescribedFacts(described.documents(), transfers, described.setAside(), described.extensions(), described.asRead(), described.conflicts());
    }

    @Override
    public Fixture readFixture(String name, byte[] content) {
        return fixtures.read(name, content);
    }

    @Override
    public Map<String, Integer> check(Optional<Path> folder) {
        return new LexiconFolder(folder.orElse(lexicon), kinds).check();
    }
}
