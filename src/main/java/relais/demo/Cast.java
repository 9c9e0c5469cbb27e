package relais.demo;

import java.util.List;
import java.util.Map;

/** Those of the cast who have a part of their own in the year. */
record Cast(Company company, Map<Integer, Member> members) {

    private static final int SIZE = 8;

    /** They are hired first. */
    static boolean isOne(int person) {
        return person <= SIZE;
    }

    Member ada() {
        return members.get(id("ambassador"));
    }

    Member bruno() {
        return members.get(id("champion"));
    }

    Member carla() {
        return members.get(id("editor"));
    }

    Member lena() {
        return members.get(id("lead"));
    }

    Member leon() {
        return members.get(id("leader"));
    }

    int emma() {
        return id("employee");
    }

    int hugo() {
        return id("hr");
    }

    int id(String account) {
        return List.copyOf(company.cast().keySet()).indexOf(account) + 1;
    }
}
