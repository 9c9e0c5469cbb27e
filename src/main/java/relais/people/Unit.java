package relais.people;

import java.util.Optional;

/** A part of the organisation. Its path names the units above it and itself: '/1/4/9/'. */
public record Unit(long id, String code, String name, Optional<Long> parentId, String path) {}
