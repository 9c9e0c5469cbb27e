package relais.packages;

/**
 * Where documents of one person lie.
 *
 * @param part of the package, as its position; 0 for what is about the learner
 */
public record Folder(long personId, long packageId, int part) {

    static Folder ofUnit(OpenUnit unit) {
        return new Folder(unit.personId(), unit.packageId(), unit.item().position());
    }

    static Folder ofLearner(OpenUnit unit) {
        return new Folder(unit.personId(), unit.packageId(), 0);
    }
}
