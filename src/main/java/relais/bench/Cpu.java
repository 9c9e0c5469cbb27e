package relais.bench;

import java.time.Duration;
import java.util.List;

/**
 * Processor time of some processes together: the steadiest figure on a machine that others use too.
 */
record Cpu(List<ProcessHandle> processes) {

    Duration used() {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
