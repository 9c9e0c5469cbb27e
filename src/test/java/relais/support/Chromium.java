package relais.support;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person in front of a headless Chromium: the operating system's, with its driver, never one that
 * Selenium would download.
 */
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final String origin;
    private final boolean scripts;

    private Chromium(String origin, String language, boolean scripts) {
        var options = new ChromeOptions();
        options.setBinary(
                find("CHROME_BIN", "chromium", "chromium-browser", "google-chrome").toString());
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=" + language);
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        language,
                        "profile.managed_default_content_settings.javascript",
                        scripts ? 1 : 2));
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(find("CHROMEDRIVER", "chromedriver").toFile())
                        .usingAnyFreePort()
                        .build();
        this.driver = new ChromeDriver(service, options);
        this.origin = origin;
        this.scripts = scripts;
        size(1280, 900);
    }

    /** Speaks this language by default; addresses are relative to the origin. */
    public static Chromium open(String origin, String language) {
        return new Chromium(origin, language, true);
    }

    public static Chromium withoutScripts(String origin, String language) {
        return new Chromium(origin, language, false);
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void go(String path) {
        driver.get(origin + path);
    }

    public String path() {
        return driver.getCurrentUrl().substring(origin.length());
    }

    public void signIn(String email, String password) {
        go("/login");
        type("email", email);
        type("password", password);
        click("form[action^='/login'] button:not([name])");
        await(() -> !path().startsWith("/login"));
    }

    public void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The page as a screen of this size shows it, smaller than a window can be. */
    public void viewport(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public boolean isWiderThanItsWindow() {
        return (boolean)
                driver.executeScript(
                        "return document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Parts of the page that hide some of what is in them at their edge; fields can be walked. */
    public List<String> cut() {
        var found =
                (List<?>)
                        driver.executeScript(
                                """
                                return [...document.querySelectorAll('main *:not(svg, svg *, .unseen, input)')]
                                    .filter(it => {
                                        const style = getComputedStyle(it)
                                        return ['hidden', 'clip'].includes(style.overflowX)
                                            && style.textOverflow !== 'ellipsis'
                                            && it.scrollWidth > it.clientWidth + 1
                                    })
                                    .map(it => it.tagName + ' ' + it.className)
                                """);
        return found.stream().map(String::valueOf).toList();
    }

    /** Light or dark, as the system would say. */
    public void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Puts text into the field of this name, in place of what it held. */
    public void type(String field, String text) {
        var element = find("[name='" + field + "']");
        element.clear();
        element.sendKeys(text);
    }

    public void click(String css) {
        await(
                () -> {
                    var element = find(css);
                    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
                    element.click();
                    return true;
                });
    }

    /** Without scripts there is no scrolling by script either. */
    public void press(String css) {
        find(css).click();
    }

    public WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    public boolean shows(String text) {
        return find("body").getText().contains(text);
    }

    public String text(String css) {
        return find(css).getText();
    }

    /** Waits until it is so; what was swapped meanwhile is looked up again. */
    public void await(Condition condition) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NoSuchElementException.class)
                .ignoring(org.openqa.selenium.ElementNotInteractableException.class)
                .withMessage(() -> "at " + driver.getCurrentUrl() + ": " + find("body").getText())
                .until(_ -> holds(condition));
    }

    /** While a page takes the place of another one, Chromium has other words for what is stale. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains("does not belong to the document")) {
                return false;
            }
            throw e;
        }
    }

    public void awaitText(String text) {
        await(() -> shows(text));
    }

    /** Marks the page, so that {@link #isSamePage} can tell whether it was loaded anew. */
    public void mark() {
        driver.executeScript("window.stillHere = true");
    }

    public boolean isSamePage() {
        return Boolean.TRUE.equals(driver.executeScript("return window.stillHere === true"));
    }

    /**
     * What axe finds against WCAG 2.2 A and AA on this page: rule and places. Nothing without
     * scripts, which axe itself needs: it would wait for half a minute and then have seen nothing.
     */
    public List<String> barriers() {
        return scripts ? seenByAxe() : List.of();
    }

    /** In axe's own new way each page costs another window, for frames of foreign sites. */
    @SuppressWarnings("deprecation")
    private List<String> seenByAxe() {
        var results =
                new AxeBuilder()
                        .setLegacyMode()
                        .withTags(
                                List.of(
                                        "wcag2a",
                                        "wcag2aa",
                                        "wcag21a",
                                        "wcag21aa",
                                        "wcag22aa",
                                        "best-practice"))
                        .analyze(driver);
        if (results.isErrored()) {
            throw new IllegalStateException("Axe: " + results.getErrorMessage());
        }
        var barriers = new ArrayList<String>();
        for (Rule rule : results.getViolations()) {
            rule.getNodes().stream()
                    .limit(3)
                    .forEach(
                            node ->
                                    barriers.add(
                                            rule.getId()
                                                    + " "
                                                    + node.getTarget()
                                                    + " "
                                                    + node.getHtml()));
        }
        return barriers;
    }

    /** What the browser complained of since the last time it was asked. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    public void photograph(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Something that is or becomes so. */
    public interface Condition {
        boolean holds();
    }

    private static Path find(String variable, String... names) {
        return Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .or(() -> onPath(names))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Browser tests need Chromium and chromedriver: apt-get"
                                                + " install chromium chromium-driver"));
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
