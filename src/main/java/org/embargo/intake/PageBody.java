package org.embargo.intake;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;

/**
 * Finds what a web page tells. What only steers, decorates or advertises is taken out first; then the article is looked
 * for. A part that holds most of the page's words is never taken out, whatever it is called.
 */
final class PageBody {

    private static final String NO_TEXT = "script, style, noscript, template, iframe, object, svg, canvas, button, input, select, textarea, [hidden], [aria-hidden=true]";
    private static final String AROUND = "nav, aside, footer, form, dialog, menu, [role=navigation], [role=complementary], [role=contentinfo], [role=search], [role=banner], [role=dialog]";
    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[\\s_-])(?:comments?|disqus|related|recommended|recirculation|most-?read|most-?popular|trending|share|sharing|social|newsletter|"
            + "subscribe|subscription|breadcrumbs?|cookies?|consent|promo|advert(?:isement)?s?|ads?|sidebar|sitenav|navbar|masthead|paywall|outbrain|taboola|read-?more|tags|skip-?link)(?:$|[\\s_-])");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:related|recommended|read more|read also|read next|more (?:on|from|in|stories|news)|see also|most (?:read|popular|viewed)|you may also like|"
            + "also (?:on|read|in)|comments?|leave a (?:comment|reply)|share this|sign up|subscribe|trending|latest (?:news|stories)|don't miss|up next)\\b.{0,60}");
    private static final int FEW_LINKS = 3;

    private final Element body;
    private final int all;

    private PageBody(Element body) {
        this.body = body;
        this.all = length(body);
    }

    /** Returns the part of a page that tells, changed so that it holds nothing else. */
    static Element of(Document page) {
        page.select(NO_TEXT).remove();
        page.select("[style*=display]").stream().filter(e -> e.attr("style").replace(" ", "").contains("display:none")).toList().forEach(Element::remove);
        Element whole = page.body().clone();
        PageBody found = new PageBody(page.body());
        found.clean();
        Element told = found.article();
        return length(told) == 0 ? whole : told;
    }

    private void clean() {
        body.select(AROUND).forEach(this::drop);
        body.select("header").stream().filter(h -> h.closest("article, main") == null).toList().forEach(this::drop);
        body.select("[class], [id]").stream().filter(e -> NAMED.matcher(e.className() + " " + e.id()).find()).toList().forEach(this::drop);
        body.select("h2, h3, h4, h5, h6, strong, p").stream().filter(h -> HEADING.matcher(h.text().strip()).matches()).toList().forEach(this::dropWithList);
        body.select("ul, ol, div, section").stream().filter(PageBody::links).toList().forEach(this::drop);
        body.filter((node, depth) -> node instanceof Comment ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
    }

    private void drop(Element e) {
        boolean body = e.normalName().equals("body") || e.normalName().equals("main") || e.normalName().equals("article") && length(e) * 5 > all;
        if (!body && length(e) * 2 <= all && e.parent() != null) {
            e.remove();
        }
    }

    /** Drops a heading such as "Related stories" with the list or the teasers that follow it. */
    private void dropWithList(Element heading) {
        Element next = heading.nextElementSibling();
        boolean list = next != null && (links(next) || !next.select("a").isEmpty() && next.normalName().matches("ul|ol|div|section"));
        if (list) {
            drop(next);
            heading.remove();
        } else if (!heading.select("a").isEmpty() && heading.select("a").text().length() * 2 > heading.text().length()) {
            heading.remove();
        }
    }

    /** Tells whether an element is a list of links and not a text with links in it. */
    private static boolean links(Element e) {
        List<Element> links = e.select("a");
        int linked = links.stream().mapToInt(PageBody::length).sum();
        return links.size() >= FEW_LINKS && linked * 10 > length(e) * 7 && e.select("p").stream().noneMatch(p -> length(p) > 200 && length(p) > 3 * p.select("a").text().length());
    }

    private Element article() {
        int left = length(body);
        return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]").map(q -> body.select(q).stream().max(Comparator.comparingInt(PageBody::length)))
                .flatMap(o -> o.stream()).filter(e -> length(e) * 10 >= left * 4).findFirst().orElse(body);
    }

    private static int length(Element e) {
        return e.text().length();
    }
}
