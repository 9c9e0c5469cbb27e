package relais.bench;

/** What can be measured. docs/performance.md says how. */
public enum Suites {
    PAGES,
    SEARCH,
    ACTS,
    FEED,
    TRAINING,
    MENTORING,
    VOICE,
    LINKS,
    LETTERS;

    /** Measures on this database, beside a floor where there is one, and prints a table. */
    public void measure(Run run) throws Exception {
        switch (this) {
            case PAGES -> pages(run);
            case SEARCH -> new SearchSuite(run).run();
            case ACTS -> new ActsSuite(run).run();
            case FEED -> new FeedSuite(run).run();
            case TRAINING -> new TrainingSuite(run).run();
            case MENTORING -> new MentoringSuite(run).run();
            case VOICE -> new VoiceSuite(run).run();
            case LINKS -> new LinksSuite(run).run();
            case LETTERS -> new LettersSuite(run).run();
        }
    }

    private static void pages(Run run) throws Exception {
        try (var servers = new Servers(run.address(), Servers.databaseProcess(), run.folder())) {
            servers.start("ambassador@relais.example", "relais-demo");
            new PagesSuite(
                            run.jdbi(),
                            servers,
                            PagesSuite.DAILY,
                            run.slot(),
                            run.rounds(),
                            run.out())
                    .run();
        }
    }
}
