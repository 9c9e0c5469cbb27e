package relais.demo;

import relais.activity.Action;

import java.util.Arrays;

/** Everything that was done, to be told in the order in which it happened. Kept small: millions. */
final class Deeds {

    private static final Action[] ACTIONS = Action.values();

    private int[] seconds = new int[1024];
    private int[] people = new int[1024];
    private byte[] actions = new byte[1024];
    private int[] subjects = new int[1024];
    private int size;

    interface Listener {
        void on(int second, int person, Action action, int subject);
    }

    void add(int second, int person, Action action, int subject) {
        if (size == seconds.length) {
            int more = size * 2;
            seconds = Arrays.copyOf(seconds, more);
            people = Arrays.copyOf(people, more);
            actions = Arrays.copyOf(actions, more);
            subjects = Arrays.copyOf(subjects, more);
        }
        seconds[size] = second;
        people[size] = person;
        actions[size] = (byte) action.ordinal();
        subjects[size] = subject;
        size++;
    }

    int size() {
        return size;
    }

    /** What happened in the same second is told in the order in which it was added. */
    void tell(Listener listener) {
        var order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) seconds[i] << 32 | i;
        }
        Arrays.sort(order);
        for (long key : order) {
            int i = (int) key;
            listener.on(seconds[i], people[i], ACTIONS[actions[i]], subjects[i]);
        }
    }
}
