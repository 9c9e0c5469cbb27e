package relais.training;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Which questions one try of one person draws, and what they and their choices are called in it.
 * The names say nothing to anyone without the module's key, are new in each try, and need no row to
 * be kept; in their alphabetical order, choices are shuffled.
 */
record Deal(ByteBuffer key, long personId, int number) {

    Deal(byte[] key, long personId, int number) {
        this(ByteBuffer.wrap(key), personId, number);
    }

    /** So many of these questions, the same ones whenever this is asked. */
    Set<Long> drawn(Collection<Long> questions, int atMost) {
        return questions.stream()
                .map(id -> Map.entry(name("draw", id), id))
                .sorted(Map.Entry.comparingByKey())
                .limit(atMost)
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    String question(long id) {
        return "q" + name("question", id);
    }

    String choice(long id) {
        return name("choice", id);
    }

    /** Says nothing about which choice it belongs to. */
    String partner(long id) {
        return name("partner", id);
    }

    private String name(String kind, long id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.array(), "HmacSHA256"));
            var words = "%d:%d:%s:%d".formatted(personId, number, kind, id);
            var digest = mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, 12);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
