package relais.badges;

import java.util.List;

/** What the portal can draw a badge from. */
final class Look {

    static final List<String> SHAPES = List.of("circle", "hexagon", "shield");

    static final int HUES = 12;

    /** Icons of the set that speak of people, work and learning; none of contests. */
    static final List<String> SYMBOLS =
            List.of(
                    "award",
                    "bicycle",
                    "binoculars",
                    "book-half",
                    "camera",
                    "chat-heart",
                    "compass",
                    "cup-hot",
                    "door-open",
                    "ear",
                    "feather",
                    "flower1",
                    "globe2",
                    "hand-thumbs-up",
                    "heart",
                    "journal-bookmark",
                    "key",
                    "leaf",
                    "life-preserver",
                    "lightbulb",
                    "megaphone",
                    "mic",
                    "moon-stars",
                    "mortarboard",
                    "palette",
                    "pencil",
                    "people",
                    "puzzle",
                    "shield-check",
                    "signpost-2",
                    "signpost-split",
                    "star",
                    "stars",
                    "sun",
                    "tools",
                    "translate",
                    "tree",
                    "umbrella",
                    "yin-yang");

    private Look() {}
}
