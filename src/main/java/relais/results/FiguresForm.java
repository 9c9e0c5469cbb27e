package relais.results;

import relais.web.Form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a post as its author types them; a field left empty is not known. */
record FiguresForm(Form form) {

    static FiguresForm of(PostResults post) {
        return new FiguresForm(
                Form.filled(
                        post.figures().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                it -> it.getKey().key(),
                                                it -> List.of(String.valueOf(it.getValue()))))));
    }

    static FiguresForm submitted(Form form) {
        for (var metric : Metric.TYPED) {
            var typed = form.value(metric.key());
            var number = Count.read(typed);
            form.check(metric.key(), typed.isEmpty() || number.isPresent(), "results.error.number")
                    .check(metric.key(), number.orElse(0L) <= Count.MOST, "results.error.much");
        }
        return new FiguresForm(form);
    }

    /** Of a form without faults. */
    Map<Metric, Long> figures() {
        var figures = new EnumMap<Metric, Long>(Metric.class);
        for (var metric : Metric.TYPED) {
            Count.read(form.value(metric.key())).ifPresent(it -> figures.put(metric, it));
        }
        return figures;
    }
}
