package relais.web;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.SameSite;

import relais.people.Person;
import relais.people.Role;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One request, as handlers and templates see it: who asks, in which language, and how to answer.
 */
public final class Visit {

    /** What every visit needs to know of the installation. */
    public record Setting(Clock clock, ZoneId zone, URI home, boolean demo, boolean dev) {

        public static final Key<Setting> KEY = new Key<>("setting");
    }

    private static final String VISIT = "visit";
    private static final String PERSON = "person";
    private static final String FLASH = "flash";
    private static final String LANGUAGE = "language";
    private static final Pattern LANGUAGE_OF_PAGE = Pattern.compile("[?&]lang=([a-z]{2})\\b");

    private final Context ctx;
    private final Messages messages;
    private final Phrasing phrasing;

    private Visit(Context ctx) {
        this.ctx = ctx;
        this.messages = messagesFor(ctx);
        this.phrasing = new Phrasing(messages, zone(), setting().clock());
    }

    /** The same object for the whole request. */
    public static Visit of(Context ctx) {
        Visit visit = ctx.attribute(VISIT);
        if (visit == null) {
            visit = new Visit(ctx);
            ctx.attribute(VISIT, visit);
        }
        return visit;
    }

    /** Says who asks. Called by whoever recognised them, before the gate. */
    public static void signIn(Context ctx, Person person) {
        ctx.attribute(PERSON, person);
        ctx.attribute(VISIT, null);
    }

    // Who asks

    public boolean isSignedIn() {
        return ctx.attribute(PERSON) != null;
    }

    public Person person() {
        return Objects.requireNonNull(ctx.attribute(PERSON), "No one is signed in");
    }

    public boolean is(Role role) {
        return isSignedIn() && person().is(role);
    }

    public boolean isHtmx() {
        return ctx.header("HX-Request") != null;
    }

    public String path() {
        return ctx.path();
    }

    public boolean inDemo() {
        return setting().demo();
    }

    public boolean inDevelopment() {
        return setting().dev();
    }

    public Instant now() {
        return setting().clock().instant();
    }

    /** Where the person is; the programme's zone while nobody is signed in. */
    public ZoneId zone() {
        return isSignedIn() ? person().zone() : setting().zone();
    }

    // What was asked

    /** A number in the path. What is not a number is not there: 404. */
    public long pathId(String name) {
        try {
            return Long.parseUnsignedLong(ctx.pathParam(name));
        } catch (NumberFormatException _) {
            throw new NotFoundResponse();
        }
    }

    /**
     * A part of the address. All of ours are ASCII: where anything else is asked for, nothing is.
     */
    public String pathText(String name) {
        var text = ctx.pathParam(name);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            throw new NotFoundResponse();
        }
        return text;
    }

    /** The first value of a query parameter, stripped; empty when it is missing or blank. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(ctx.queryParam(name))
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }

    public Form form() {
        return Form.filled(ctx.formParamMap());
    }

    // Words

    public String language() {
        return messages.locale().getLanguage();
    }

    /** For lang attributes: null, which JTE leaves out, where it is the page’s own. */
    public String otherLanguage(String language) {
        return language.equals(language()) ? null : language;
    }

    public Locale locale() {
        return messages.locale();
    }

    /** Words of ours, with what is filled in escaped. */
    public Content t(String key, Object... arguments) {
        return messages.html(key, arguments);
    }

    /** Words of ours that are filled in by name. */
    public Content told(String key, Map<String, String> details) {
        return messages.html(key, details);
    }

    /** Words for attributes and titles, where markup has no place. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The same in another language than the page's. */
    public String textIn(String language, String key, Object... arguments) {
        return ctx.appData(MessageCatalog.KEY).of(language).orElseThrow().text(key, arguments);
    }

    public String number(long number) {
        return phrasing.number(number);
    }

    /** "22 November 2026" in the person's zone. */
    public String date(Instant instant) {
        return phrasing.date(instant);
    }

    public String date(LocalDate date) {
        return phrasing.date((TemporalAccessor) date);
    }

    /** "22 November 2026, 14:05" in the person's zone. */
    public String dateTime(Instant instant) {
        return phrasing.dateTime(instant);
    }

    /** "Sunday 22 November 2026 at 14:05" in the person's zone. */
    public String moment(Instant instant) {
        return phrasing.moment(instant);
    }

    /** The same by another clock. */
    public String moment(Instant instant, ZoneId zone) {
        return new Phrasing(messages, zone, setting().clock()).moment(instant);
    }

    /** "Nov" in the person's zone. */
    public String shortMonth(Instant instant) {
        return phrasing.shortMonth(instant);
    }

    /** The number of its day in the person's zone. */
    public int dayOfMonth(Instant instant) {
        return instant.atZone(zone()).getDayOfMonth();
    }

    /** "today", "yesterday", "3 days ago", then the date. */
    public String ago(Instant instant) {
        return phrasing.ago(instant);
    }

    /** "November 2026". */
    public String month(LocalDate date) {
        return phrasing.month(date);
    }

    /** "Sunday 22 November". */
    public String today() {
        return phrasing.weekday(now());
    }

    /** The name of a country in the visitor's language. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(messages.locale());
    }

    /** Countries by their codes, in the alphabetical order of their names. */
    public Map<String, String> countries(Collection<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.stream()
                .sorted(Comparator.comparing(this::country, Collator.getInstance(locale())))
                .forEach(code -> names.put(code, country(code)));
        return names;
    }

    /** Where somebody works; a unit that bears the name of its country says it once. */
    public String whereabouts(String unit, String country) {
        var name = country(country);
        return unit.equals(name) ? unit : unit + "\u00a0· " + name;
    }

    /** This page in the other language, with all else that was asked for. */
    public String languageUrl(String language) {
        return ctx.path()
                + Stream.concat(others(), Stream.of(pair("lang", language)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** This page, for coming back to it; the hub from where a form was refused. */
    public String here() {
        var query = others().collect(Collectors.joining("&"));
        if (ctx.method() != HandlerType.GET) {
            return "/";
        }
        return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
    }

    /** What was asked for beside the language. */
    private Stream<String> others() {
        return ctx.queryParamMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("lang"))
                .flatMap(
                        parameter ->
                                parameter.getValue().stream()
                                        .map(value -> pair(parameter.getKey(), value)));
    }

    // Looks

    /** The whole address of a page, for those who are not on it. */
    public String whole(String path) {
        return setting().home() + path;
    }

    /** The address of an asset, which changes when the asset does. */
    public String asset(String name) {
        return ctx.appData(Assets.KEY).url(name);
    }

    /** An icon of the set, inline; words beside it say what it means. */
    public Content icon(String name) {
        return ctx.appData(Assets.KEY).icon(name);
    }

    /** What the last change has to say, once: the key of a message. */
    public Optional<String> flash() {
        return Optional.ofNullable(ctx.cookie(FLASH))
                .filter(key -> key.startsWith("flash.") && messages.has(key))
                .map(
                        key -> {
                            ctx.cookie(flashCookie("", 0));
                            return key;
                        });
    }

    // Answers

    /** A whole page. */
    public void show(JteModel page) {
        answer(page);
    }

    /** A part of a page that was asked for by itself. */
    public void part(JteModel part) {
        ctx.header("Vary", "HX-Request");
        answer(part);
    }

    /** The form again, with what is wrong with it, as 422. HTMX and browsers both show it. */
    public void refused(JteModel form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        answer(form);
    }

    /** The same, where HTMX takes only the part of the page that holds the form. */
    public void refused(JteModel page, JteModel part) {
        refused(isHtmx() ? part : page);
    }

    /** The changed parts for HTMX; the page they are on for everyone else. */
    public void changed(JteModel parts, String path) {
        if (isHtmx()) {
            ctx.header("HX-Trigger", "activity-recorded");
            answer(parts);
        } else {
            ctx.redirect(path, HttpStatus.SEE_OTHER);
        }
    }

    /** To another page, which says once what happened. The key begins with {@code flash.} */
    public void done(String path, String flashKey) {
        ctx.cookie(flashCookie(flashKey, 60));
        go(path);
    }

    /** What this browser was asked to remember for a fortnight under this name. */
    public List<String> remembered(String name) {
        return Optional.ofNullable(ctx.cookie(name))
                .map(it -> List.of(it.split("\\.")))
                .orElse(List.of());
    }

    /** Adds one word, of letters and hyphens, to what this browser remembers. */
    public void remember(String name, String word) {
        var words = Stream.concat(remembered(name).stream(), Stream.of(word)).distinct().toList();
        ctx.cookie(cookie(name, String.join(".", words), 14 * 86_400, ctx));
    }

    /** To another page. HTMX goes there as a whole. */
    public void go(String path) {
        if (isHtmx()) {
            ctx.status(HttpStatus.NO_CONTENT).header("HX-Redirect", path);
        } else {
            ctx.redirect(path, HttpStatus.SEE_OTHER);
        }
    }

    /** Javalin's own html() says nothing of the encoding; a page is written as bytes at once. */
    void answer(JteModel html) {
        var started = System.nanoTime();
        var bytes = new Utf8ByteOutput();
        html.render(bytes);
        ctx.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
        RequestLog.rendered(ctx, System.nanoTime() - started);
    }

    private Setting setting() {
        return ctx.appData(Setting.KEY);
    }

    /**
     * The address says, then the person, then what was chosen while signed out, then the browser.
     */
    private static Messages messagesFor(Context ctx) {
        var catalog = ctx.appData(MessageCatalog.KEY);
        Person person = ctx.attribute(PERSON);
        return language(ctx)
                .flatMap(catalog::of)
                .or(() -> Optional.ofNullable(person).map(Person::language).flatMap(catalog::of))
                .or(() -> Optional.ofNullable(ctx.cookie(LANGUAGE)).flatMap(catalog::of))
                .or(
                        () ->
                                Optional.ofNullable(ctx.header("Accept-Language"))
                                        .flatMap(catalog::accepted))
                .orElse(catalog.fallback());
    }

    /** What comes into a page speaks as the page does. */
    private static Optional<String> language(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("lang"))
                .or(
                        () ->
                                Optional.ofNullable(ctx.header("HX-Current-URL"))
                                        .map(LANGUAGE_OF_PAGE::matcher)
                                        .filter(Matcher::find)
                                        .map(found -> found.group(1)));
    }

    /** Keeps the language that was chosen before signing in. */
    static void rememberLanguage(Context ctx) {
        language(ctx)
                .filter(language -> ctx.appData(MessageCatalog.KEY).of(language).isPresent())
                .ifPresent(language -> ctx.cookie(cookie(LANGUAGE, language, 31_536_000, ctx)));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Cookie flashCookie(String value, int seconds) {
        return cookie(FLASH, value, seconds, ctx);
    }

    private static Cookie cookie(String name, String value, int seconds, Context ctx) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure("https".equals(ctx.scheme()));
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
