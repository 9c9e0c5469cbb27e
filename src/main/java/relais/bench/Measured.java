package relais.bench;

import java.time.Duration;
import java.util.Locale;

/** A page and the floor, asked in turn over the same time by the same number of connections. */
record Measured(
        String path,
        int connections,
        Load.Result page,
        Duration pageCpu,
        Load.Result floor,
        Duration floorCpu,
        double statements,
        double writes) {

    private double cpu() {
        return pageCpu.toNanos() / 1e6 / Math.max(1, page.times().length);
    }

    private double cpuOfFloor() {
        return floorCpu.toNanos() / 1e6 / Math.max(1, floor.times().length);
    }

    static String heading() {
        return """
        | page | connections | requests/s | of the floor | p50 ms | p99 ms | CPU ms | floor's CPU ms | CPU ratio | statements | writes | bytes | errors |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|\
        """;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| `%s` | %d | %.0f | %.2f | %.1f | %.1f | %.2f | %.2f | %.2f | %.1f | %.2f | %d |"
                        + " %d |",
                path,
                connections,
                page.perSecond(),
                page.perSecond() / floor.perSecond(),
                page.milliseconds(.5),
                page.milliseconds(.99),
                cpu(),
                cpuOfFloor(),
                cpu() / cpuOfFloor(),
                statements,
                writes,
                page.bytes(),
                page.errors());
    }
}
