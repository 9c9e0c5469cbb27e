package relais.training;

import relais.packages.Follower;

import java.time.Clock;

/** What packages report becomes what somebody has read and completed, in the same transaction. */
record Learning(TrainingStore store, Completions completions, Clock clock) implements Follower {

    @Override
    public void begun(long personId, long lessonId) {
        store.insertEnrolmentOf(personId, lessonId, clock.instant());
    }

    @Override
    public void finished(long personId, long lessonId) {
        var now = clock.instant();
        store.insertReadingIfThere(personId, lessonId, now);
        completions.completeByReading(personId, lessonId, now);
    }

    @Override
    public boolean isCounted(long personId, long lessonId) {
        return store.isRecognised(personId, lessonId);
    }
}
