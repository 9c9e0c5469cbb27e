package relais.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * So many connections that ask for one page, or for some in turn, as fast as they are answered.
 *
 * @param status of the right answer
 */
record Load(int port, byte[][] requests, int status) {

    Load(int port, String path, String cookie) {
        this(
                port,
                new byte[][] {HttpConnection.request(port, path, HttpConnection.headers(cookie))},
                200);
    }

    /** Many pages, which every connection begins somewhere else. */
    Load(int port, List<String> paths, String headers, int status) {
        this(
                port,
                paths.stream()
                        .map(it -> HttpConnection.request(port, it, headers))
                        .toArray(byte[][]::new),
                status);
    }

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
        int first = ThreadLocalRandom.current().nextInt(requests.length);
        try (var connection = new HttpConnection(port, requests, first)) {
            for (long now = System.nanoTime(); now < end; ) {
                var answer = connection.ask();
                long after = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = after - now;
                errors += answer.status() == status ? 0 : 1;
                bytes = Math.max(bytes, answer.bytes());
                now = after;
            }
        }
        return new Result(Arrays.copyOf(times, count), errors, bytes, Duration.ZERO);
    }
}
