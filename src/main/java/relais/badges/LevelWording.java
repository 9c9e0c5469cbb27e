package relais.badges;

/** What a level is called in one language. */
public record LevelWording(int level, String language, String name) {}
