package relais.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;

import java.sql.SQLException;

/**
 * Goes to the database and back as seldom as it can: a transaction begins with its first statement,
 * and is committed by switching autocommit on again, where JDBI goes one way for each.
 *
 * <p>A transaction that had to give way to another one is done again from its beginning.
 */
final class Transactions extends DelegatingTransactionHandler {

    Transactions() {
        super(LocalTransactionHandler.binding());
    }

    private Transactions(TransactionHandler ofOneHandle) {
        super(ofOneHandle);
    }

    @Override
    public TransactionHandler specialize(Handle handle) throws SQLException {
        return new Transactions(getDelegate().specialize(handle));
    }

    @Override
    public <R, X extends Exception> R inTransaction(Handle handle, HandleCallback<R, X> callback)
            throws X {
        return Clash.outlast(() -> super.inTransaction(handle, callback));
    }

    @Override
    public void begin(Handle handle) {
        LastWords.of(handle).begin();
    }

    @Override
    public boolean isInTransaction(Handle handle) {
        return LastWords.of(handle).hasToBegin() || super.isInTransaction(handle);
    }

    /** What JDBI does afterwards finds nothing to commit and autocommit on, and asks nobody. */
    @Override
    public void commit(Handle handle) {
        LastWords.of(handle).end();
        try {
            handle.getConnection().setAutoCommit(true);
        } catch (SQLException e) {
            throw new TransactionException("The transaction was not committed", e);
        }
        super.commit(handle);
    }

    /**
     * Says it aloud: where the statement that should have ended the transaction failed, JDBC does
     * not know that one has begun.
     */
    @Override
    public void rollback(Handle handle) {
        LastWords.of(handle).forget();
        try (var statement = handle.getConnection().createStatement()) {
            statement.execute("ROLLBACK");
            statement.execute("SET autocommit = 1");
        } catch (SQLException e) {
            throw new TransactionException("The transaction was not taken back", e);
        }
        super.rollback(handle);
    }
}
