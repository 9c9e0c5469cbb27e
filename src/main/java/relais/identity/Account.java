package relais.identity;

import java.util.Optional;

/** Who an e-mail address belongs to, and the hash of their password, if they have one. */
public record Account(long personId, String email, Optional<String> hash) {}
