package relais.certificates;

import relais.database.Json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SortedMap;

/** What a path and its issuer said when certificates were issued, in each language. */
public record Edition(String issuer, String issuerUrl, SortedMap<String, Text> texts) {

    public record Text(String title, List<Module> modules) {}

    public record Module(String title, int minutes) {}

    static Edition read(String words) {
        return Json.read(words, Edition.class);
    }

    String words() {
        return Json.write(this);
    }

    /** The same for the same words. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In this language, or in another that it was issued in. */
    public Text in(String language) {
        return texts.getOrDefault(language, texts.firstEntry().getValue());
    }
}
