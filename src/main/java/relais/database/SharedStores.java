package relais.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.ExtensionContext;
import org.jdbi.v3.core.extension.Extensions;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.internal.OnDemandExtensions;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Makes what {@link Jdbi#onDemand} gives out cheap to call. JDBI itself puts a store together anew
 * for each call, and that makes a configuration for each of its methods: half of the time of a
 * page. Here a store is put together once, and each call borrows the handle of its thread: the one
 * of the transaction around it, else one opened for this call.
 */
final class SharedStores implements OnDemandExtensions.Factory {

    @Override
    public Optional<Object> onDemand(Jdbi jdbi, Class<?> store, Class<?>... others) {
        return Optional.of(share(jdbi, store));
    }

    private static <S> S share(Jdbi jdbi, Class<S> store) {
        var attached =
                jdbi.getConfig(Extensions.class)
                        .findFor(store, new HandleOfThread(jdbi))
                        .orElseThrow();
        var calls = Proxy.getInvocationHandler(attached);
        return store.cast(
                Proxy.newProxyInstance(
                        store.getClassLoader(),
                        new Class<?>[] {store},
                        (_, method, arguments) ->
                                method.getDeclaringClass() == Object.class
                                        ? calls.invoke(attached, method, arguments)
                                        : jdbi.withHandle(
                                                _ -> call(calls, attached, method, arguments))));
    }

    /** The methods of a store declare no checked exceptions. */
    private static Object call(
            InvocationHandler calls, Object store, Method method, Object[] arguments) {
        try {
            return calls.invoke(store, method, arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    /** What stands in for the handle while there is none. */
    private record HandleOfThread(Jdbi jdbi) implements HandleSupplier {

        @Override
        public Handle getHandle() {
            return current().getHandle();
        }

        @Override
        public Jdbi getJdbi() {
            return jdbi;
        }

        @Override
        public ConfigRegistry getConfig() {
            var current = jdbi.getHandleScope().get();
            return current == null ? jdbi.getConfig() : current.getConfig();
        }

        @Override
        public <V> V invokeInContext(ExtensionContext context, Callable<V> task) throws Exception {
            return current().invokeInContext(context, task);
        }

        private HandleSupplier current() {
            return jdbi.getHandleScope().get();
        }
    }
}
