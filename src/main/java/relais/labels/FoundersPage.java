package relais.labels;

import relais.web.Visit;

import java.util.List;

/** With whom the trees begin. */
public record FoundersPage(Visit visit, List<Founder> founders) {}
