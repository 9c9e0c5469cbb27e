package relais.studio;

import relais.web.Visit;

import java.util.List;
import java.util.Optional;

/** What is being written, and what was published. */
public record PiecesPage(
        Visit visit, List<Piece> drafts, List<Piece> published, Optional<String> more) {}
