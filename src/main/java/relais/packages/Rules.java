package relais.packages;

/** What a package says about one of its items, to be kept as JSON. */
sealed interface Rules permits ItemRules, UnitRules {

    String json();
}
