package relais.mentoring;

import relais.web.Visit;

/** A branch, or all of the tree, as a picture, with all trees in numbers. */
public record TreePicturePage(Visit visit, Forest forest, Picture picture) {

    public int people() {
        return picture.centre().map(it -> it.below() + 1).orElse(forest.people());
    }

    public int generations() {
        return picture.centre().map(it -> it.generations() + 1).orElse(forest.generations());
    }
}
