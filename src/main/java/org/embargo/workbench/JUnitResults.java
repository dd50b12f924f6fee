package org.embargo.workbench;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.embargo.evidence.Problem;

/** Writes how fixtures came out as JUnit XML, for build servers. It names no times, so that the same run gives the same bytes. */
final class JUnitResults {

    private final XMLStreamWriter xml;

    private JUnitResults(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<FixtureRun> runs) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JUnitResults(xml).write(runs);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can be written into a text", e);
        }
        return out.append('\n').toString();
    }

    private void write(List<FixtureRun> runs) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "embargo fixtures");
        xml.writeAttribute("tests", Integer.toString(runs.size()));
        xml.writeAttribute("failures", Long.toString(runs.stream().filter(FixtureRun::failed).count()));
        xml.writeAttribute("errors", Long.toString(runs.stream().filter(r -> !r.problems().isEmpty()).count()));
        xml.writeAttribute("skipped", Long.toString(runs.stream().filter(JUnitResults::skipped).count()));
        line();
        for (FixtureRun run : runs) {
            write(run);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static boolean skipped(FixtureRun run) {
        return run.problems().isEmpty() && !run.checked();
    }

    private void write(FixtureRun run) throws XMLStreamException {
        int slash = run.name().lastIndexOf('/');
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", slash < 0 ? "" : run.name().substring(0, slash));
        xml.writeAttribute("name", run.name().substring(slash + 1));
        if (run.failed()) {
            String first = run.differences().get(0).said();
            outcome("failure", first, run.differences().stream().map(d -> d.said() + "\n" + run.assessment()
                    .map(a -> String.join("\n", Because.lines(a, d))).orElse("")).collect(Collectors.joining("\n")));
        } else if (!run.problems().isEmpty()) {
            outcome("error", run.problems().get(0).sentence(), run.problems().stream().map(Problem::text).collect(Collectors.joining("\n\n")));
        } else if (skipped(run)) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", "the rulebook has no measure that it names: " + String.join(", ", run.unchecked()));
        }
        xml.writeEndElement();
        line();
    }

    private void outcome(String element, String message, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", plain(message));
        xml.writeCharacters(plain(text));
        xml.writeEndElement();
    }

    /** Leaves out what XML 1.0 cannot hold. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]", "\uFFFD");
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
