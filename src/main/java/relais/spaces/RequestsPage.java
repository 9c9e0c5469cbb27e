package relais.spaces;

import relais.spaces.SpaceStore.Request;
import relais.web.Visit;

import java.util.List;

/** Who would like to join a space, for those who look after it. */
public record RequestsPage(Visit visit, Space space, List<Request> requests) {}
