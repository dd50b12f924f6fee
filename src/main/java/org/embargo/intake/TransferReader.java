package org.embargo.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.embargo.facts.ActDate;
import org.embargo.facts.CommitteeDecision;
import org.embargo.facts.Conduct;
import org.embargo.facts.Edtf;
import org.embargo.facts.Escape;
import org.embargo.facts.Item;
import org.embargo.facts.Notice;
import org.embargo.facts.Possible;
import org.embargo.facts.Stage;
import org.embargo.facts.Standing;
import org.embargo.facts.Transfer;

/** Reads the transfers of a facts file, of an earlier assessment or of a fixture. */
final class TransferReader {

    /** What an earlier assessment says of a transfer beyond its facts. */
    static final List<String> COMPUTED = List.of("dateEarliest", "dateLatest", "evidence", "determinations");

    /** What may be said of a transfer. */
    static final List<String> KEYS = Stream.concat(Stream.of("id", "summary", "supplier", "recipient", "intermediaries",
            "items", "conduct", "stage", "date", "contractDate", "standing", "notice", "committeeDecision",
            "stateDetermination", "escape", "passages", "filledBy", "deductions", "notes", "sources"), COMPUTED.stream()).toList();

    private final Leaves leaves;
    private final PartyReader parties;
    private final ItemReader items;
    private final DateReader dates;
    private final LegalActs acts;
    private final EvidenceReader evidence;
    private final Problems problems;

    /** Reads for a rulebook that knows these classes and groups of items. */
    TransferReader(Set<String> kinds, Problems problems) {
        this(kinds, problems, Set.of());
    }

    /** Reads transfers that several documents describe, which have these ids. */
    TransferReader(Set<String> kinds, Problems problems, Set<String> documents) {
        this.leaves = new Leaves(kinds, problems);
        this.evidence = new EvidenceReader(leaves, problems, documents);
        this.parties = new PartyReader(leaves, problems, evidence);
        this.items = new ItemReader(leaves, problems);
        this.dates = new DateReader(leaves, problems);
        this.acts = new LegalActs(leaves, problems);
        this.problems = problems;
    }

    /** Reads a list of transfers and reports ids that stand twice. */
    List<Transfer> transfers(Located node) {
        Set<String> ids = new HashSet<>();
        List<Transfer> transfers = new ArrayList<>();
        for (Located one : Fields.list(node, problems)) {
            Fields.of(one, KEYS, problems).ifPresent(fields -> {
                Transfer transfer = transfer(fields);
                transfers.add(transfer);
                if (!transfer.id().isEmpty() && !ids.add(transfer.id())) {
                    problems.add(FactsCode.DUPLICATE_ID, "a transfer before this one has the id `" + transfer.id() + "` too",
                            "give each transfer an id of its own", fields.entries().get("id").value());
                }
            });
        }
        return transfers;
    }

    private Transfer transfer(Fields f) {
        List<Item> goods = f.read("items", n -> Optional.of(items.items(n)), List.of(ItemReader.unknown()));
        return new Transfer(f.need("id", "write for example `id: T1`").flatMap(this::id).orElse(""),
                f.read("summary", leaves::text, ""),
                f.read("supplier", parties::possible, Possible.unknown()),
                f.read("recipient", parties::possible, Possible.unknown()),
                f.read("intermediaries", n -> Optional.of(parties.intermediaries(n)), List.of()),
                goods,
                f.read("conduct", n -> leaves.possible(n, this::conduct), Possible.unknown()),
                f.read("stage", n -> leaves.possible(n, this::stage), Possible.unknown()),
                f.read("date", dates::date, ActDate.unknown()),
                f.read("contractDate", n -> leaves.date(n).map(Edtf::text), Edtf.UNKNOWN),
                f.read("standing", parties::standing, Standing.unknown()),
                f.read("notice", acts::notice, Possible.known(Notice.NONE)),
                f.read("committeeDecision", acts::committeeDecision, Possible.known(CommitteeDecision.NONE)),
                f.read("stateDetermination", acts::stateDetermination, Possible.unknown()),
                f.read("escape", acts::escape, Possible.known(Escape.NONE)),
                f.read("passages", n -> Optional.of(evidence.passages(n, goods.size())), Map.of()),
                f.read("filledBy", n -> Optional.of(evidence.filledBy(n, goods.size())), Map.of()),
                f.read("deductions", n -> Optional.of(evidence.deductions(n, goods.size())), Map.of()),
                f.read("notes", leaves::text, ""),
                f.read("sources", n -> Optional.of(Fields.list(n, problems).stream().flatMap(s -> evidence.source(s).stream()).toList()), List.of()));
    }

    private Optional<String> id(Located node) {
        Optional<String> id = leaves.text(node);
        if (id.isPresent() && !id.get().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            problems.add(FactsCode.BAD_ID, Problems.quoted(id.get()) + " is not an id",
                    "an id has letters, digits, `-`, `_` and `.`, and starts with a letter or a digit", node);
            return Optional.empty();
        }
        return id;
    }

    private Optional<Conduct> conduct(Located node) {
        return leaves.word(node, Conduct.words()).flatMap(Conduct::of);
    }

    private Optional<Stage> stage(Located node) {
        return leaves.word(node, Stage.words()).flatMap(Stage::of);
    }
}
