package relais.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;

import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A large file that a form brings. Until the request is answered it lies in the temporary folder,
 * so that it takes no memory and whoever needs to can read it from any place.
 */
public sealed interface LargeUpload {

    /** Beside the file. */
    int OTHER_FIELDS = 1 << 20;

    int IN_MEMORY = 1 << 16;

    @FunctionalInterface
    interface Reader<T> {
        T read(Path path) throws IOException;
    }

    /** It brings none. */
    record None() implements LargeUpload {}

    /** It brings more than allowed. */
    record TooLarge() implements LargeUpload {}

    record File(Part part) implements LargeUpload {

        public InputStream content() throws IOException {
            return part.getInputStream();
        }

        /** As the browser calls it. */
        public String name() {
            return part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
        }

        public long size() {
            return part.getSize();
        }

        /** For whoever needs it as a file of its own, for as long as that takes. */
        public <T> T read(Reader<T> reader) throws IOException {
            var folder = Files.createTempDirectory("upload");
            var path = folder.resolve("file");
            try {
                part.write(path.toString());
                return reader.read(path);
            } finally {
                Files.deleteIfExists(path);
                Files.delete(folder);
            }
        }
    }

    /**
     * To be called before the other fields of the form are read, which have narrower limits when
     * they come alone.
     */
    static LargeUpload of(Context ctx, String field, long most) {
        if (ctx.contentLength() < 0) {
            throw new HttpResponseException(HttpStatus.LENGTH_REQUIRED.getCode());
        }
        if (ctx.contentLength() > most + OTHER_FIELDS) {
            Upload.passOver(ctx, 2 * most);
            return new TooLarge();
        }
        if (!ctx.isMultipartFormData()) {
            return new None();
        }
        ctx.req()
                .setAttribute(
                        ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
                        new MultipartConfigElement("", -1, most + OTHER_FIELDS, IN_MEMORY));
        try {
            var part = ctx.req().getPart(field);
            if (part == null || part.getSize() == 0) {
                return new None();
            }
            return part.getSize() > most ? new TooLarge() : new File(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            if (isTooMuchText(e)) {
                return new TooLarge();
            }
            throw new IllegalStateException(e);
        }
    }

    /** Jetty says so two causes below what it throws; what is malformed has others. */
    private static boolean isTooMuchText(ServletException e) {
        return e.getCause() != null && e.getCause().getCause() instanceof IllegalStateException;
    }
}
