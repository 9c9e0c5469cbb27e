package relais.mail;

import java.util.Map;

/**
 * One of very many letters.
 *
 * @param messageId the same at each try, with its angle brackets
 * @param headers beside those that every mail has
 */
public record BulkMail(
        String messageId,
        String name,
        String address,
        String language,
        Letter letter,
        Map<String, String> headers) {}
