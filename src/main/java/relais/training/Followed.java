package relais.training;

import java.util.Set;

/**
 * How one module is followed.
 *
 * @param optional its path is complete without it
 * @param first what is to be completed before it opens
 * @param through what counts for it
 */
public record Followed(boolean optional, Set<Long> first, Set<Long> through) {}
