package relais.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** What a button of a form does to one line of a list: adds it, takes it out, moves it. */
public record ListAct(String verb, long id) {

    /** add:12, up:12, down:12, remove:12 */
    private static final Pattern TEXT = Pattern.compile("(add|up|down|remove):(\\d{1,18})");

    /** By the field “act”; empty where no such button was pressed. */
    public static Optional<ListAct> in(Form form) {
        return Optional.of(TEXT.matcher(form.value("act")))
                .filter(it -> it.matches())
                .map(it -> new ListAct(it.group(1), Long.parseLong(it.group(2))));
    }

    public boolean adds() {
        return verb.equals("add");
    }

    /**
     * The list afterwards. What is there is not added again, and nothing moves beyond an end.
     *
     * @param ids the number of a line
     * @param made a new line, by its number
     */
    public <T> List<T> on(List<T> lines, ToLongFunction<T> ids, LongFunction<T> made) {
        var all = new ArrayList<>(lines);
        int place = lines.stream().map(ids::applyAsLong).toList().indexOf(id);
        switch (verb) {
            case "add" -> {
                if (place < 0) {
                    all.add(made.apply(id));
                }
            }
            case "remove" -> all.removeIf(it -> ids.applyAsLong(it) == id);
            case "up" -> move(all, place, place - 1);
            default -> move(all, place, place + 1);
        }
        return all;
    }

    private static <T> void move(List<T> all, int from, int to) {
        if (from >= 0 && to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
        }
    }
}
