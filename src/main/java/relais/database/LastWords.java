package relais.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a handle has still to tell the database: that a transaction begins, and a statement that may
 * go together with its end. A transaction that is one such statement is one way to the database and
 * back, where it would be three.
 */
public final class LastWords extends DefaultStatementBuilder {

    /** Where a statement stands in its transaction. */
    public enum Place {
        /** Something was said before it, or comes after it. */
        AMIDST,
        /** The transaction has begun, and nothing else comes: the statement ends it. */
        LAST,
        /** Nothing else was said: the statement is a transaction by itself. */
        ALONE
    }

    /** A statement that can end the transaction itself, by switching autocommit on. */
    public interface Statements {

        void send(Place place);
    }

    private boolean toBegin;
    private Statements kept;

    LastWords() {}

    static LastWords of(Handle handle) {
        return (LastWords) handle.getStatementBuilder();
    }

    /**
     * Sends this with the end of the transaction, or before whatever is said first in it from now
     * on: the database hears everything in the order in which it was said.
     */
    public static void keep(Handle handle, Statements statements) {
        var words = of(handle);
        words.sendKept(Place.AMIDST);
        words.kept = statements;
    }

    void begin() {
        toBegin = true;
    }

    boolean hasToBegin() {
        return toBegin;
    }

    /** Before the transaction is committed. */
    void end() {
        var place = toBegin ? Place.ALONE : Place.LAST;
        toBegin = false;
        sendKept(place);
    }

    /** The transaction is taken back. */
    void forget() {
        toBegin = false;
        kept = null;
    }

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        sendFirst(connection);
        return super.create(connection, context);
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        sendFirst(connection);
        return super.create(connection, sql, context);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        sendFirst(connection);
        return super.createCall(connection, sql, context);
    }

    private void sendFirst(Connection connection) throws SQLException {
        if (toBegin) {
            toBegin = false;
            connection.setAutoCommit(false);
        }
        sendKept(Place.AMIDST);
    }

    private void sendKept(Place place) {
        if (kept != null) {
            var statements = kept;
            kept = null;
            statements.send(place);
        }
    }
}
