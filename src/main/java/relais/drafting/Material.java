package relais.drafting;

import java.util.List;

/**
 * What a draft is about: the public words of a piece, and what its kit offers.
 *
 * @param language of these words
 * @param body as HTML
 * @param kit facts, angles and openings
 * @param names of the people whose work the piece is: nobody else learns them
 */
public record Material(
        long itemId,
        String language,
        String title,
        String summary,
        String body,
        List<String> kit,
        List<String> names) {}
