package org.embargo.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.embargo.assessment.Merged.Kind;
import org.embargo.assessment.Merged.Step;
import org.embargo.evidence.SourceDocument;
import org.embargo.facts.Conflict;

/** Merges how the document is cited. */
final class CitationMerge {

    private final SourceDocument mine;
    private final Optional<SourceDocument> base;
    private final SourceDocument theirs;
    private final List<Step> steps = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    CitationMerge(SourceDocument mine, Optional<SourceDocument> base, SourceDocument theirs) {
        this.mine = mine;
        this.base = base;
        this.theirs = theirs;
    }

    /** Returns the citation, with the digest and the text of the new reading. */
    SourceDocument merged() {
        boolean own = !field("published", SourceDocument::published).equals(theirs.published());
        String basis = own || mine.published().equals(theirs.published()) && !basisFollows() ? mine.publishedBasis() : theirs.publishedBasis();
        return new SourceDocument(field("id", SourceDocument::id), field("title", SourceDocument::title), field("publisher", SourceDocument::publisher),
                field("author", SourceDocument::author), field("published", SourceDocument::published), basis, theirs.sha256(), theirs.text(), theirs.original())
                .readBy(mine.readBy().isEmpty() ? theirs.readBy() : mine.readBy());
    }

    private boolean basisFollows() {
        return base.map(SourceDocument::publishedBasis).filter(mine.publishedBasis()::equals).isPresent();
    }

    private String field(String name, Function<SourceDocument, String> of) {
        String is = of.apply(mine);
        String says = of.apply(theirs);
        Optional<String> was = base.map(of);
        if (is.equals(says) || was.isPresent() && is.equals(was.get())) {
            return says;
        }
        boolean silent = says.isEmpty() || says.equals("unknown") || name.equals("id");
        if (!silent && !was.equals(Optional.of(says)) && steps.stream().noneMatch(s -> s.sentence().startsWith(name))) {
            Map<String, Object> values = new LinkedHashMap<>(Map.of("kept", is, "reader", says));
            was.ifPresent(w -> values.put("was", w));
            conflicts.add(new Conflict("", "document." + name, was.isPresent() ? "changed" : "unmarked", values, List.of()));
            steps.add(new Step(Kind.CONFLICT, "", name + " of the document stays " + is + "; the reader now says " + says));
        }
        return is;
    }

    List<Step> steps() {
        return steps;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }
}
