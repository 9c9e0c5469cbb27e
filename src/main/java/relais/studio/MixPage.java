package relais.studio;

import relais.web.Form;
import relais.web.Visit;

import java.util.List;
import java.util.Map;

/**
 * What comes out beside what editors aim at.
 *
 * @param all pieces that are counted
 * @param parts by kind
 * @param mayAim whether the reader may change the targets
 */
public record MixPage(Visit visit, int all, List<Part> parts, Form form, boolean mayAim) {

    /** Points by which a share may miss its target before somebody should look. */
    private static final int NEAR = 5;

    /** One kind: its values with their names. */
    public record Part(String key, boolean exclusive, List<Share> shares) {}

    /**
     * @param field of the target
     * @param target in percent; 0 where there is none
     */
    public record Share(String field, String name, int count, int percent, int target) {

        /** Whether there is clearly less of it than there should be. */
        public boolean isScarce() {
            return target > 0 && percent + NEAR < target;
        }

        public boolean isPlenty() {
            return target > 0 && percent > target + NEAR;
        }
    }

    static Part part(Mix.Kind kind, Map<String, String> names, Mix.Figures figures) {
        var counts = figures.counts().getOrDefault(kind, Map.of());
        var targets = figures.targets().getOrDefault(kind, Map.of());
        return new Part(
                kind.key(),
                kind.isExclusive(),
                names.entrySet().stream()
                        .map(
                                it -> {
                                    int count = counts.getOrDefault(it.getKey(), 0);
                                    return new Share(
                                            field(kind, it.getKey()),
                                            it.getValue(),
                                            count,
                                            figures.all() == 0
                                                    ? 0
                                                    : Math.round(100f * count / figures.all()),
                                            targets.getOrDefault(it.getKey(), 0));
                                })
                        .toList());
    }

    static String field(Mix.Kind kind, String value) {
        return kind.key() + "-" + value.toLowerCase(java.util.Locale.ROOT);
    }

    /** What was typed, else the target that is in force. */
    public String typed(Share share) {
        var typed = form.value(share.field());
        return typed.isEmpty() && form.isValid() && share.target() > 0
                ? String.valueOf(share.target())
                : typed;
    }
}
