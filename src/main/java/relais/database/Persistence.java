package relais.database;

import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.extension.AttachedExtensionHandler;
import org.jdbi.v3.core.extension.ExtensionHandler;
import org.jdbi.v3.core.extension.ExtensionHandlerCustomizer;
import org.jdbi.v3.core.extension.HandleSupplier;

import java.lang.reflect.Method;

/**
 * A statement of a store that stands by itself, in no transaction, and had to give way to another
 * one, is said again: nothing of it was done.
 */
final class Persistence implements ExtensionHandlerCustomizer {

    @Override
    public ExtensionHandler customize(ExtensionHandler handler, Class<?> store, Method method) {
        // a method with a body may say several things, of which the first are done
        return method.isDefault()
                ? handler
                : (config, target) -> new Persistent(handler.attachTo(config, target));
    }

    private record Persistent(AttachedExtensionHandler once) implements AttachedExtensionHandler {

        @Override
        public Object invoke(HandleSupplier handles, Object... arguments) throws Exception {
            return handles.getHandle().isInTransaction()
                    ? once.invoke(handles, arguments)
                    : Clash.outlast(() -> once.invoke(handles, arguments));
        }

        @Override
        public void warm(ConfigRegistry config) {
            once.warm(config);
        }
    }
}
