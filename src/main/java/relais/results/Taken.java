package relais.results;

/**
 * What became of what somebody chose in a preview.
 *
 * @param changed figures and posts that are new
 * @param refused posts that are a colleague’s, or gone meanwhile
 */
record Taken(int changed, int refused) {

    Taken and(Taken other) {
        return new Taken(changed + other.changed, refused + other.refused);
    }

    /** What the next page says. */
    String flash() {
        if (refused > 0) {
            return "flash.results.partly";
        }
        return changed > 0 ? "flash.results.taken" : "flash.results.unchanged";
    }
}
