package org.embargo.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.embargo.evidence.Place;
import org.embargo.evidence.Problem;
import org.embargo.evidence.Refused;
import org.embargo.evidence.Suggestion;
import org.embargo.facts.PhysicalFact;
import org.embargo.facts.Revision;
import org.embargo.facts.Transfer;

/** Sets facts of a transfer by their paths, each value read as a facts file would have it read. */
final class Settings {

    private static final List<String> OF_THE_ACT = List.of("supplier", "recipient", "conduct", "stage", "date", "contractDate", "notice",
            "committeeDecision", "stateDetermination", "escape");
    private static final List<String> OF_THE_ITEM = Stream.concat(Stream.of("item", "origin", "makes"),
            Stream.of(PhysicalFact.values()).map(PhysicalFact::key)).toList();

    private final Set<String> kinds;
    private final List<Problem> problems = new ArrayList<>();

    Settings(Set<String> kinds) {
        this.kinds = kinds;
    }

    /** Returns the transfer with the facts set; refuses with every problem at once. */
    Transfer set(Transfer transfer, List<String> settings) {
        Transfer set = transfer;
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String path = equals < 0 ? setting : setting.substring(0, equals).strip();
            String value = equals < 0 ? "" : setting.substring(equals + 1).strip();
            if (value.isEmpty() || value.contains("\n") || value.contains("\r")) {
                problem(setting, "`" + setting + "` sets nothing", "write it as `stage=negotiated`");
            } else {
                set = one(transfer, set, setting, path, value);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return set;
    }

    private Transfer one(Transfer before, Transfer so, String setting, String path, String value) {
        List<String> known = new ArrayList<>(OF_THE_ACT);
        IntStream.range(0, before.items().size()).forEach(i -> OF_THE_ITEM.forEach(k -> known.add("items." + i + "." + k)));
        if (!known.contains(path)) {
            String near = Suggestion.didYouMean(path, known);
            problem(setting, "there is no fact `" + path + "` to set", near.isEmpty() ? "it can be " + String.join(", ", OF_THE_ACT)
                    + " or of an item for example items.0.item or items.0.rangeKm" : near);
            return so;
        }
        String[] parts = path.split("\\.");
        boolean item = parts.length > 1;
        String lines = item ? "    items:\n      - " + parts[2] + ": " + value + "\n" : "    " + path + ": " + value + "\n";
        return read(setting, "transfers:\n  - id: T\n" + lines).map(t -> {
            int index = item ? Integer.parseInt(parts[1]) : 0;
            return item ? new Revision(so).item(index, so.items().get(index).like(t.items().get(0), parts[2])).transfer()
                    : new Revision(so).like(t, path).transfer();
        }).orElse(so);
    }

    private Optional<Transfer> read(String setting, String yaml) {
        try {
            return Optional.of(new FactsFile(kinds).read(setting, yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8)).transfers().get(0));
        } catch (Refused e) {
            e.problems().forEach(p -> problem(setting, p.sentence().replaceAll("`items\\.0\\.", "`"), p.help()));
            return Optional.empty();
        }
    }

    private void problem(String setting, String sentence, String help) {
        problems.add(new Problem("usage/bad-set", sentence, help, Place.whole("--set " + setting)));
    }
}
