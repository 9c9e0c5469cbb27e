package relais.packages;

import java.util.Locale;
import java.util.Map;

/** What browsers are told about a file of a package, by its ending. */
final class ContentTypes {

    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("avif", "image/avif"),
                    Map.entry("css", "text/css"),
                    Map.entry("csv", "text/csv"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("htm", "text/html"),
                    Map.entry("html", "text/html"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("js", "text/javascript"),
                    Map.entry("json", "application/json"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("mjs", "text/javascript"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("oga", "audio/ogg"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("ogv", "video/ogg"),
                    Map.entry("otf", "font/otf"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("png", "image/png"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("ttf", "font/ttf"),
                    Map.entry("txt", "text/plain"),
                    Map.entry("vtt", "text/vtt"),
                    Map.entry("wasm", "application/wasm"),
                    Map.entry("wav", "audio/wav"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("woff", "font/woff"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("xhtml", "application/xhtml+xml"),
                    Map.entry("xml", "application/xml"));

    private ContentTypes() {}

    static String of(String path) {
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, UNKNOWN);
    }
}
