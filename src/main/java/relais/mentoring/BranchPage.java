package relais.mentoring;

import relais.web.Visit;

/** The tree opened at one person. */
public record BranchPage(Visit visit, Opened opened) {

    public Node node() {
        return opened.node();
    }
}
