package relais.demo;

import java.util.List;

/** The first path, with what its quizzes ask. */
record Course(long path, List<Module> modules) {

    /**
     * @param right answers as they are kept, all of them right
     * @param wrong answers of which two are wrong
     */
    record Module(
            long id, int pass, int questions, String right, String wrong, List<Long> lessons) {}

    Module module(int id) {
        return modules.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
