package relais.certificates;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SortedMap;

/** What a path and its issuer said when certificates were issued, in each language. */
public record Edition(String issuer, String issuerUrl, SortedMap<String, Text> texts) {

    public record Text(String title, List<Module> modules) {}

    public record Module(String title, int minutes) {}

    private static final JsonMapper JSON = new JsonMapper();

    static Edition read(String words) {
        try {
            return JSON.readValue(words, Edition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    String words() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
