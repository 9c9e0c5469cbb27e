package relais.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Argon2id as OWASP has it: 19 MiB and two rounds for each hash. Only as many are made at once as
 * there are processors, so that a flood of tries takes neither memory nor everybody's turn.
 */
final class Passwords {

    static final int LONGEST = 256;

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final Semaphore places =
            new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Made when first needed: the first hash of a process takes more than a second. */
    private static final class Nobodys {
        private static final String HASH =
                Password.hash("of nobody").addRandomSalt(16).with(ARGON2).getResult();
    }

    String hash(String password) {
        return inTurn(
                () -> Password.hash(normal(password)).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Takes as long where there is no hash as where there is one. */
    boolean isRight(String password, Optional<String> hash) {
        var encoded = hash.orElseGet(() -> Nobodys.HASH);
        var fits =
                inTurn(
                        () ->
                                Password.check(normal(password), encoded)
                                        .with(Argon2Function.getInstanceFromHash(encoded)));
        return fits && hash.isPresent();
    }

    /** The same letters are the same password, whichever keyboard they come from. */
    private static String normal(String password) {
        var text = Normalizer.normalize(password, Normalizer.Form.NFKC);
        return text.substring(0, Math.min(text.length(), LONGEST * 4));
    }

    private <T> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
