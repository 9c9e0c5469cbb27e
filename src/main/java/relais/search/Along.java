package relais.search;

import org.jdbi.v3.sqlobject.customizer.SqlStatementCustomizerFactory;
import org.jdbi.v3.sqlobject.customizer.SqlStatementCustomizingAnnotation;
import org.jdbi.v3.sqlobject.customizer.SqlStatementParameterCustomizer;

import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;

/** A query goes this {@link Way}: its parts are put into the statement, its values are bound. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@SqlStatementCustomizingAnnotation(Along.Factory.class)
@interface Along {

    final class Factory implements SqlStatementCustomizerFactory {

        @Override
        public SqlStatementParameterCustomizer createForParameter(
                Annotation annotation,
                Class<?> store,
                Method method,
                Parameter parameter,
                int index,
                Type type) {
            return (statement, argument) -> {
                var way = (Way) argument;
                statement
                        .define("source", way.source())
                        .define("words", way.words())
                        .define("titled", way.titled())
                        .define("order", way.order())
                        .define("patience", way.patience())
                        .bindMap(way.values());
            };
        }
    }
}
