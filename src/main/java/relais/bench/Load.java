package relais.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many connections that ask for one page as fast as it is answered. */
record Load(int port, String path, String cookie) {

    /** What came of it. Times in nanoseconds, sorted. */
    record Result(long[] times, long errors, long bytes, Duration took) {

        static Result joined(List<Result> results) {
            var times =
                    results.stream()
                            .map(Result::times)
                            .flatMapToLong(Arrays::stream)
                            .sorted()
                            .toArray();
            return new Result(
                    times,
                    results.stream().mapToLong(Result::errors).sum(),
                    results.stream().mapToLong(Result::bytes).max().orElse(0),
                    results.stream().map(Result::took).reduce(Duration.ZERO, Duration::plus));
        }

        double perSecond() {
            return times.length / (took.toNanos() / 1e9);
        }

        double milliseconds(double quantile) {
            return times.length == 0
                    ? 0
                    : times[(int) Math.min(times.length - 1, quantile * times.length)] / 1e6;
        }
    }

    Result run(int connections, Duration duration) throws InterruptedException, ExecutionException {
        long started = System.nanoTime();
        long end = started + duration.toNanos();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Result>>();
            for (int i = 0; i < connections; i++) {
                running.add(pool.submit(() -> one(end)));
            }
            var results = new ArrayList<Result>();
            for (var each : running) {
                results.add(each.get());
            }
            var all = Result.joined(results);
            return new Result(
                    all.times(),
                    all.errors(),
                    all.bytes(),
                    Duration.ofNanos(System.nanoTime() - started));
        }
    }

    private Result one(long end) throws IOException {
        var times = new long[1024];
        int count = 0;
        long errors = 0;
        long bytes = 0;
        try (var connection = new HttpConnection(port, path, cookie)) {
            for (long now = System.nanoTime(); now < end; ) {
                var answer = connection.ask();
                long after = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = after - now;
                errors += answer.status() == 200 ? 0 : 1;
                bytes = Math.max(bytes, answer.bytes());
                now = after;
            }
        }
        return new Result(Arrays.copyOf(times, count), errors, bytes, Duration.ZERO);
    }
}
