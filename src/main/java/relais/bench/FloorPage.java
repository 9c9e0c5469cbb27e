package relais.bench;

import java.util.List;

/** The floor's page: the same five people over and over, until it weighs about 15 KB. */
public record FloorPage(String title, List<FloorRow> rows) {

    /** A row read by its primary key. */
    public record FloorRow(long id, String handle, String name, String country) {}
}
