package relais.outside;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.jdbi.v3.core.Jdbi;

import relais.web.WebLink;

import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * The web outside, asked on the portal's behalf: with a limit on everything, one request at a time
 * for a host, and never anything inside our own network, wherever we are sent.
 */
public final class Outside implements AutoCloseable {

    private static final int REDIRECTS = 5;

    private final HostTurns turns;
    private final Client client;

    public Outside(Jdbi jdbi, Clock clock, Limits limits) {
        this(jdbi, clock, limits, lookup(limits));
    }

    Outside(Jdbi jdbi, Clock clock, Limits limits, PublicLookup lookup) {
        this.turns = new HostTurns(jdbi, clock, limits);
        this.client = new Client(clock, limits, lookup);
    }

    /** Empty when it is the same as what we have. */
    public Optional<Answer> get(Question question) throws OutsideFailure {
        var address = question.address();
        var moved = Optional.<URI>empty();
        var forGood = true;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            switch (ask(question.at(address))) {
                case Reply.Content(var answer) -> {
                    return Optional.of(answer.movedTo(moved));
                }
                case Reply.Unchanged() -> {
                    return Optional.empty();
                }
                case Reply.Elsewhere(var location, var always) -> {
                    address = next(location, address);
                    forGood &= always;
                    moved = forGood ? Optional.of(address) : moved;
                }
            }
        }
        throw new OutsideFailure(Trouble.REDIRECTS);
    }

    /** The job: hosts that nobody asked for a day. */
    public void forgetOld() {
        turns.forgetOld();
    }

    @Override
    public void close() {
        client.close();
    }

    private static PublicLookup lookup(Limits limits) {
        return new PublicLookup(
                SystemDefaultDnsResolver.INSTANCE,
                limits.privateAddresses() ? _ -> true : PublicAddress::is);
    }

    private Reply ask(Question question) throws OutsideFailure {
        var turn = turn(question.address().getHost().toLowerCase(Locale.ROOT));
        try {
            return client.ask(question);
        } finally {
            turns.giveBack(turn);
        }
    }

    private HostTurns.Turn turn(String host) throws OutsideFailure {
        try {
            return turns.await(host).orElseThrow(() -> new OutsideFailure(Trouble.BUSY));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OutsideFailure(Trouble.UNREACHABLE);
        }
    }

    private static URI next(String location, URI from) throws OutsideFailure {
        return WebLink.of(location, Optional.of(from))
                .map(URI::create)
                .orElseThrow(() -> new OutsideFailure(Trouble.REDIRECTS));
    }
}
