package relais.badges;

import relais.web.Visit;

import java.util.Optional;

/**
 * The issuer, to be changed.
 *
 * @param overtaken what somebody else wrote while this form was open
 */
public record EditedIssuerPage(Visit visit, IssuerForm form, Optional<Issuer> overtaken) {}
