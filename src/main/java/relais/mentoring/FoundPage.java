package relais.mentoring;

import relais.web.Visit;

import java.util.List;

/** Those in the tree whose name fits what was looked for. */
public record FoundPage(Visit visit, String text, List<Node> found) {}
