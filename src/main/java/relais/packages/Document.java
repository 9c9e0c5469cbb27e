package relais.packages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/** Something that content keeps: for it to understand. */
public record Document(String contentType, Instant changedAt, byte[] body) {

    /** xAPI asks for SHA-1: it tells versions apart, and protects nothing. */
    String etag() {
        try {
            var digest = MessageDigest.getInstance("SHA-1").digest(body);
            return '"' + HexFormat.of().formatHex(digest) + '"';
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The properties of both, where both are objects of JSON. */
    Document with(Document newer) {
        var merged = object().deepCopy();
        merged.setAll(newer.object());
        return new Document(
                newer.contentType,
                newer.changedAt,
                merged.toString().getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode object() {
        Shape.check(isJson(), "Only documents of the type application/json can be put together.");
        JsonNode json = Bodies.json(new String(body, StandardCharsets.UTF_8));
        Shape.object(json, "A document that is put together with another");
        return (ObjectNode) json;
    }

    private boolean isJson() {
        return contentType.split(";")[0].strip().equalsIgnoreCase("application/json");
    }
}
