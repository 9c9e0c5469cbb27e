package relais.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.StdConverter;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;

/** What db/demo says. */
final class DemoFiles {

    private static final StdDelegatingDeserializer<ZoneId> ZONES =
            new StdDelegatingDeserializer<>(
                    new StdConverter<String, ZoneId>() {
                        @Override
                        public ZoneId convert(String text) {
                            return ZoneId.of(text);
                        }
                    });

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(new SimpleModule().addDeserializer(ZoneId.class, ZONES))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private DemoFiles() {}

    static byte[] bytes(String name) {
        try (var file = DemoFiles.class.getResourceAsStream("/db/demo/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(String name, TypeReference<T> type) {
        try (var file = DemoFiles.class.getResourceAsStream("/db/demo/" + name)) {
            return YAML.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
