package relais.outside;

import java.time.Instant;
import java.util.Optional;

/** Nothing came from an address outside. */
public final class OutsideFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final String detail;
    private final transient Optional<Instant> retryAt;

    OutsideFailure(Trouble trouble) {
        this(trouble, "", Optional.empty());
    }

    OutsideFailure(Trouble trouble, String detail) {
        this(trouble, detail, Optional.empty());
    }

    OutsideFailure(Trouble trouble, String detail, Optional<Instant> retryAt) {
        super(trouble + " " + detail);
        this.trouble = trouble;
        this.detail = detail;
        this.retryAt = retryAt;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** What only this failure knows, such as the status; may be empty. */
    public String detail() {
        return detail;
    }

    /** Before which the server does not want to be asked again. */
    public Optional<Instant> retryAt() {
        return retryAt;
    }
}
