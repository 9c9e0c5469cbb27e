package relais.badges;

import gg.jte.Content;

import relais.activity.Action;
import relais.web.Visit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a rule asks for, in the visitor's words. */
public record RuleWords(Visit visit, Map<Long, String> modules) {

    /** Kinds of acts that a rule can count, a protégé's steps last. */
    static final List<Action> ACTS =
            List.of(
                    Action.MODULE_COMPLETED,
                    Action.PATH_COMPLETED,
                    Action.CONTENT_READ,
                    Action.REACTION_GIVEN,
                    Action.COMMENT_WRITTEN,
                    Action.PROPOSAL_ACCEPTED,
                    Action.CONTENT_SHARED,
                    Action.PERSONAL_POST_DECLARED,
                    Action.KIT_USED,
                    Action.SESSION_ATTENDED,
                    Action.SESSION_HOSTED,
                    Action.SPONSORSHIP_STARTED,
                    Action.PROTEGE_GAINED,
                    Action.PROTEGE_FINISHED_PATH,
                    Action.PROTEGE_BECAME_CHAMPION,
                    Action.GRAND_PROTEGE_BECAME_CHAMPION);

    /** All conditions as one line. */
    public Content of(Rule rule) {
        var parts = rule.parts().stream().map(this::of).toList();
        var between = visit.text("badges.rule." + word(rule.combination()) + ".between");
        return output -> {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    output.writeContent(" " + between + " ");
                }
                parts.get(i).writeTo(output);
            }
        };
    }

    /** One condition: "5 modules completed, within the same quarter". */
    public Content of(RulePart part) {
        return switch (part.kind()) {
            case ACTS ->
                    visit.t(
                            "badges.rule.span." + word(part.span()),
                            visit.text("badges.rule.act." + word(part.action()), part.n()));
            case MODULES ->
                    modules.isEmpty()
                            ? visit.t("badges.rule.modules", part.n())
                            : visit.t(
                                    "badges.rule.modules.named",
                                    part.n(),
                                    String.join(
                                            ", ",
                                            part.modules().stream()
                                                    .map(it -> modules.getOrDefault(it, "#" + it))
                                                    .toList()));
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
