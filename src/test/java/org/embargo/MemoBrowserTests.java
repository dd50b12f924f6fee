package org.embargo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A memo in a real browser. Without Chromium these tests are skipped, and say so; {@code EMBARGO_BROWSER=required} makes
 * a missing browser a failure.
 */
class MemoBrowserTests {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void opensABrowser() {
        Optional<Path> program = Stream.concat(Stream.ofNullable(System.getenv("EMBARGO_CHROMIUM")).map(Path::of), PLACES.stream()).filter(Files::isExecutable).findFirst();
        if (!"required".equals(System.getenv("EMBARGO_BROWSER"))) {
            assumeTrue(program.isPresent(), "no Chromium is installed: the memo is not looked at in a browser");
        }
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium has no sandbox for root, which build servers often are; it opens a file of ours alone.
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program.orElseThrow(() -> new AssertionError("no Chromium is installed")))
                .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closesIt() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,SCREEN", "320,SCREEN", "1000,PRINT"})
    void hasNothingThatAxeFinds(int width, Media media) {
        try (Page page = page(width, media)) {
            assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(v -> v.getId() + ": " + v.getNodes().get(0).getHtml())).isEmpty();
        }
    }

    @Test
    void catchesAPageThatIsNotAccessible() {
        try (Page page = browser.newPage()) {
            page.setContent("<html><body><img src='data:,'><table><td></table></body></html>");

            assertThat(new AxeBuilder(page).analyze().getViolations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "320"})
    void fitsTheWidth(int width) {
        try (Page page = page(width, Media.SCREEN)) {
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(width);
        }
    }

    @Test
    void needsNoNetworkAndNoScript() {
        List<String> asked = new ArrayList<>();
        try (Page page = browser.newPage()) {
            page.onRequest(r -> asked.add(r.url()));
            page.setContent(MemoExample.string(MemoExample.worked("html")));

            assertThat(page.locator("script, link, img, iframe, object").count()).isZero();
            assertThat(page.locator("h1").count()).isEqualTo(1);
        }
        assertThat(asked).isEmpty();
    }

    private static Page page(int width, Media media) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
        page.setContent(MemoExample.string(MemoExample.worked("html")));
        return page;
    }
}
