package relais.campaigns;

/** What counted in a country in which the smallest group or more told. */
public record CountryFigure(String country, long acts, long people) {}
