package relais.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to learn: the short first path, that of future champions, and the others. */
record Curriculum(List<Course> courses, Map<Long, Course.Module> modules) {

    private static final String CHAMPIONS = "champion";

    static Curriculum of(List<Course> courses) {
        return new Curriculum(
                courses,
                courses.stream()
                        .flatMap(it -> it.modules().stream())
                        .collect(Collectors.toMap(Course.Module::id, Function.identity())));
    }

    Course first() {
        return courses.getFirst();
    }

    Course forChampions() {
        return courses.stream().filter(it -> it.slug().equals(CHAMPIONS)).findFirst().orElseThrow();
    }

    List<Course> others() {
        return courses.stream().skip(1).filter(it -> !it.slug().equals(CHAMPIONS)).toList();
    }
}
