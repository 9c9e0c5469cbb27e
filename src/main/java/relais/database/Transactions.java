package relais.database;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.DelegatingTransactionHandler;
import org.jdbi.v3.core.transaction.LocalTransactionHandler;
import org.jdbi.v3.core.transaction.TransactionException;
import org.jdbi.v3.core.transaction.TransactionHandler;

import java.sql.SQLException;

/**
 * Commits by switching autocommit on again: one way to the database and back where JDBI goes twice.
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

    /** What JDBI does afterwards finds nothing to commit and autocommit on, and asks nobody. */
    @Override
    public void commit(Handle handle) {
        try {
            handle.getConnection().setAutoCommit(true);
        } catch (SQLException e) {
            throw new TransactionException("The transaction was not committed", e);
        }
        super.commit(handle);
    }
}
