package relais.mentoring;

import org.jdbi.v3.core.mapper.Nested;

import relais.people.PersonCard;

import java.util.Optional;

/** One person of a branch, as the database lists them. */
public record BranchRow(
        Optional<Long> sponsorId,
        @Nested PersonCard person,
        boolean root,
        boolean champion,
        int below,
        int champions,
        int generations) {}
