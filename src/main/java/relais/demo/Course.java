package relais.demo;

import java.util.List;

/** The first path, with what its quizzes ask. */
record Course(long path, List<Module> modules) {

    /**
     * @param right all answers are right
     * @param wrong tries in which two answers are wrong, others in each
     */
    record Module(
            long id, int pass, int questions, Try right, List<Try> wrong, List<Long> lessons) {}

    /** Answers to a quiz and which of them are right, as both are kept. */
    record Try(String answers, String marks) {}

    Module module(int id) {
        return modules.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    }
}
