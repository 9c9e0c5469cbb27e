package relais.mentoring;

import relais.web.Visit;

/** A branch, or all of the tree, as a picture, with all trees in numbers. */
public record TreePicturePage(Visit visit, Forest forest, Picture picture) {

    private static final int LETTERS = 16;

    public int people() {
        return picture.centre().map(it -> it.below() + 1).orElse(forest.people());
    }

    public int generations() {
        return picture.centre().map(it -> it.generations() + 1).orElse(forest.generations());
    }

    /** As much of a name as the circle holds; all of it stands above the picture. */
    public String atCentre(String name) {
        return Arc.shortened(name, LETTERS);
    }
}
