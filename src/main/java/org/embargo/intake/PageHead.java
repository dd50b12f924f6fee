package org.embargo.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.embargo.intake.Extracted.Dated;
import org.embargo.intake.Extracted.Trust;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself: title, author, publisher, and when it was published. */
final class PageHead {

    private static final List<String> PUBLISHED = List.of("article:published_time", "datepublished", "date.published", "dc.date.issued", "dcterms.issued",
            "parsely-pub-date", "publish-date", "pubdate", "dc.date", "date");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern LINKED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{1,40})\"");

    private final Document page;

    PageHead(Document page) {
        this.page = page;
    }

    /** Returns the title, without the site's name where the page has a headline of its own. */
    String title() {
        return Stream.of(meta("og:title"), text("h1"), text("title")).filter(s -> !s.isBlank()).findFirst().orElse("");
    }

    /** Returns the author, or nothing. */
    String author() {
        return Stream.of(meta("author"), text("[itemprop=author] [itemprop=name]"), text("a[rel=author]")).filter(s -> !s.isBlank() && !s.startsWith("http")).findFirst().orElse("");
    }

    /** Returns the publisher, or nothing. */
    String publisher() {
        return meta("og:site_name");
    }

    /** Returns when the page says that it was published: by its head, else by linked data, when that names one day only. */
    Dated dated() {
        for (String name : PUBLISHED) {
            Optional<String> day = day(meta(name));
            if (day.isPresent()) {
                return new Dated(day.get(), "page metadata `" + name + "`", Trust.PUBLISHER);
            }
        }
        List<String> linked = page.select("script[type*=ld+json]").stream().flatMap(s -> LINKED.matcher(s.data()).results().map(r -> r.group(1)))
                .flatMap(v -> day(v).stream()).distinct().toList();
        if (linked.size() == 1) {
            return new Dated(linked.get(0), "page metadata `datePublished`", Trust.PUBLISHER);
        }
        Element marked = page.selectFirst("time[itemprop=datePublished], time[pubdate]");
        return marked == null ? Dated.NONE : day(marked.attr("datetime")).map(d -> new Dated(d, "date marked in the page", Trust.PUBLISHER)).orElse(Dated.NONE);
    }

    /** Takes the day as it is written, wherever on the earth the clock stood. */
    private static Optional<String> day(String value) {
        Matcher m = DAY.matcher(value);
        return m.matches() && DocumentFrame.edtf(m.group(1)).isPresent() ? Optional.of(m.group(1)) : Optional.empty();
    }

    private String meta(String name) {
        return page.select("meta").stream().filter(m -> Stream.of("property", "name", "itemprop").anyMatch(a -> m.attr(a).equalsIgnoreCase(name)))
                .map(m -> m.attr("content").strip()).filter(s -> !s.isEmpty()).findFirst().orElse("");
    }

    private String text(String query) {
        Element found = page.selectFirst(query);
        return found == null ? "" : found.text().strip();
    }
}
