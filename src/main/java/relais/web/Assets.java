package relais.web;

import gg.jte.Content;

import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts, pictures and icons. Each has an address with a fingerprint of its content
 * and may be kept for a year. A style sheet's {@code @import} and a script's {@code //= require} of
 * a file beside it are put in its place, so that small files cost one request.
 */
public final class Assets {

    public static final Key<Assets> KEY = new Key<>("assets");

    private static final String HTMX =
            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String ICONS = "/META-INF/resources/webjars/bootstrap-icons/1.13.1/icons/";

    /** The icons of {@code img/icons.txt} in one file, each to be pointed at by its name. */
    private static final String SHEET = "icons.svg";

    private static final Pattern INCLUDE =
            Pattern.compile("^(?:@import \"|//= require )([\\w/.-]+)\"?;?$", Pattern.MULTILINE);
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml",
                    "png", "image/png",
                    "webp", "image/webp",
                    "woff2", "font/woff2");

    private record Asset(String url, String type, byte[] plain, byte[] gzipped) {}

    private final boolean reload;
    private final Set<String> onSheet = Set.copyOf(namesOnSheet());
    private final Map<String, Asset> byName = new ConcurrentHashMap<>();
    private final Map<String, Asset> byUrl = new ConcurrentHashMap<>();
    private final Map<String, Words> icons = new ConcurrentHashMap<>();

    /** In development an asset is read again for each page. */
    public Assets(boolean reload) {
        this.reload = reload;
    }

    /**
     * The address of an asset of web/assets, such as {@code css/app.css}, of {@code htmx.js} or of
     * {@code icons.svg}.
     */
    public String url(String name) {
        var known = reload ? remember(name) : byName.get(name);
        return (known == null ? byName.computeIfAbsent(name, this::remember) : known).url();
    }

    /**
     * An icon, hidden from screen readers: the words beside it say what it means. Those that pages
     * name are pointed at, as their drawings were half of what a page weighs; others, such as the
     * symbols of badges, are drawn where they stand.
     */
    public Content icon(String name) {
        var known = icons.get(name);
        return known == null ? icons.computeIfAbsent(name, this::makeIcon) : known;
    }

    /** What an asset holds, with what it requires, for whoever serves it in a place of its own. */
    public static String text(String name) {
        return new String(withIncludes("/assets/" + name), StandardCharsets.UTF_8);
    }

    /** Answers GET /assets/{fingerprint}/{name}. */
    public void show(Context ctx) {
        var asset = byUrl.get(ctx.path());
        if (asset == null) {
            asset = forgotten(ctx);
        }
        ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        ctx.header("Vary", "Accept-Encoding");
        ctx.contentType(asset.type()).disableCompression();
        var accepted = ctx.header("Accept-Encoding");
        if (asset.gzipped() != null && accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(asset.gzipped());
        } else {
            ctx.result(asset.plain());
        }
    }

    /**
     * A page from another node, or from before a restart, may ask for what was not yet shown here.
     */
    private Asset forgotten(Context ctx) {
        var name = ctx.path().replaceFirst("^/assets/\\w+/", "");
        if (!name.equals("htmx.js")
                && !name.equals(SHEET)
                && getClass().getResource("/assets/" + name) == null) {
            throw new NotFoundResponse();
        }
        remember(name);
        var asset = byUrl.get(ctx.path());
        if (asset == null) {
            throw new NotFoundResponse();
        }
        return asset;
    }

    private Asset remember(String name) {
        var plain =
                switch (name) {
                    case "htmx.js" -> read(HTMX);
                    case SHEET -> sheet();
                    default -> withIncludes("/assets/" + name);
                };
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var type = TYPES.getOrDefault(ending, "application/octet-stream");
        var url = "/assets/" + fingerprint(plain) + "/" + name;
        var asset = new Asset(url, type, plain, type.contains("image/p") ? null : gzip(plain));
        byUrl.put(url, asset);
        return asset;
    }

    private static byte[] withIncludes(String path) {
        if (!path.endsWith(".css") && !path.endsWith(".js")) {
            return read(path);
        }
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var text = new String(read(path), StandardCharsets.UTF_8);
        return INCLUDE.matcher(text)
                .replaceAll(
                        found ->
                                java.util.regex.Matcher.quoteReplacement(
                                        new String(
                                                withIncludes(folder + found.group(1)),
                                                StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Words makeIcon(String name) {
        var svg =
                onSheet.contains(name)
                        ? "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"%s#%s\"/></svg>"
                                .formatted(url(SHEET), name)
                        : drawing(
                                name,
                                "<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">",
                                "</svg>");
        return new Words(svg);
    }

    private static byte[] sheet() {
        return namesOnSheet().stream()
                .map(
                        it ->
                                drawing(
                                        it,
                                        "<symbol id=\"%s\" viewBox=\"0 0 16 16\">".formatted(it),
                                        "</symbol>"))
                .collect(
                        Collectors.joining(
                                "\n", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n", "\n</svg>\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> namesOnSheet() {
        return new String(read("/assets/img/icons.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    private static String drawing(String icon, String start, String end) {
        return new String(read(ICONS + icon + ".svg"), StandardCharsets.UTF_8)
                .replaceFirst("<svg [^>]*>", start)
                .replace("</svg>", end)
                .replaceAll("\\s*\\n\\s*", "");
    }

    private static byte[] read(String path) {
        try (var stream = Assets.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("No such asset: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
