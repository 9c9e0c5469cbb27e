package relais.links;

import relais.database.Fingerprint;
import relais.web.WebLink;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a link leads, checked when it is made: a web address without a user name in it, which could
 * pass for another host.
 *
 * @param text complete, in ASCII
 */
record Target(String text) {

    static final int LONGEST = 2000;

    /** Empty for what is no web address. */
    static Optional<Target> of(String address) {
        return WebLink.of(address)
                .map(URI::create)
                .filter(it -> it.getRawUserInfo() == null)
                .map(URI::toASCIIString)
                .map(Target::new);
    }

    byte[] hash() {
        return Fingerprint.of(text);
    }

    /**
     * The same, saying where a visit came from in the way that web statistics read (UTM). What the
     * address says itself is kept. Who shared it is not in it.
     */
    String from(String network, Optional<Long> itemId) {
        var marks = new LinkedHashMap<String, String>();
        marks.put("utm_source", network);
        marks.put("utm_medium", "employee-advocacy");
        itemId.ifPresent(id -> marks.put("utm_campaign", "item-" + id));
        marks.keySet().removeAll(names());
        return marks.isEmpty() ? text : with(marks);
    }

    private String with(Map<String, String> marks) {
        int hash = text.indexOf('#');
        var page = hash < 0 ? text : text.substring(0, hash);
        var fragment = hash < 0 ? "" : text.substring(hash);
        var added =
                marks.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        var joint = !page.contains("?") ? "?" : page.matches(".*[?&]") ? "" : "&";
        return page + joint + added + fragment;
    }

    private Set<String> names() {
        var query = Optional.ofNullable(URI.create(text).getRawQuery()).orElse("");
        return Arrays.stream(query.split("&"))
                .map(it -> it.split("=", 2)[0])
                .collect(Collectors.toSet());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
