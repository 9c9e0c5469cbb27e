package relais.mentoring;

import gg.jte.Content;

import relais.web.Visit;

/** A request that could not be accepted, and why. */
public record AnswerPage(Visit visit, SponsorshipRequest request, Content hindered) {}
