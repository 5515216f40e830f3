/**
 * What the database shows at this moment, in one value: equal values see exactly the same. The day too, because barriers
 * follow from dates; and the start of the server, because a back-up that is put back begins to count again.
 */
export const databaseState = `pg_current_snapshot()::text || ' ' || current_date || ' ' || pg_postmaster_start_time()`
