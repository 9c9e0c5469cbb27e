package relais.feed;

import java.util.Optional;

/** What decides which content is for somebody, and what of it comes first. */
record Reader(
        long personId,
        String language,
        String country,
        String unitPath,
        String jobFamily,
        Optional<Long> waveId) {}
