package relais.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same act from many threads at the same moment. */
public final class Together {

    private Together() {}

    public static void run(int threads, Runnable act) throws Exception {
        call(
                threads,
                () -> {
                    act.run();
                    return null;
                });
    }

    /** What each of them got; the first failure of any is thrown. */
    public static <T> List<T> call(int threads, Callable<T> act) throws Exception {
        var ready = new CountDownLatch(threads);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                futures.add(
                        pool.submit(
                                () -> {
                                    ready.countDown();
                                    ready.await();
                                    return act.call();
                                }));
            }
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
