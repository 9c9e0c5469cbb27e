package relais.training;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What questions and choices are called in one try of one person. The names say nothing to anyone
 * without the module's key, are new in each try, and need no row to be kept; in their alphabetical
 * order, choices are shuffled.
 */
record Deal(byte[] key, long personId, int number) {

    String question(long id) {
        return "q" + name("question", id);
    }

    String choice(long id) {
        return name("choice", id);
    }

    private String name(String kind, long id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var words = "%d:%d:%s:%d".formatted(personId, number, kind, id);
            var digest = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
