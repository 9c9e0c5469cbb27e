package relais.demo;

import relais.training.ModelAnswers;

import java.util.List;

/** A path with its modules in their order. */
record Course(long path, String slug, List<Module> modules) {

    record Module(long id, ModelAnswers quiz, List<Long> lessons) {}
}
