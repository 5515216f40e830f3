import type pg from 'pg'

/** Web server and worker work as this role: it cannot alter the schema, nor change or remove a line of the audit. */
export const applicationRole = 'vonk_app'

// Any number will do, as long as nobody else uses it in this database.
const LOCK = 8_665_752

/**
 * Gives the role what it needs, after every migration: a new table is another. Nothing happens on a server without the
 * role, or when it is the role itself that asks.
 */
export async function grantApplicationRole(pool: pg.Pool): Promise<void> {
  await pool.query(`do $$ begin
    if current_user = '${applicationRole}' or not exists (select from pg_roles where rolname = '${applicationRole}') then
      return;
    end if;
    perform pg_advisory_xact_lock(${LOCK});
    grant usage on schema public, pgboss to ${applicationRole};
    grant select, insert, update, delete on all tables in schema public, pgboss to ${applicationRole};
    grant usage, select on all sequences in schema public, pgboss to ${applicationRole};
    revoke update, delete on audit from ${applicationRole};
    revoke insert, update, delete on migratie from ${applicationRole};
  end $$`)
}

/** Whether who connects could alter the tables: its owner, or a superuser. */
export async function ownsSchema(client: Pick<pg.Client, 'query'>): Promise<boolean> {
  const { rows } = await client.query<{ owner: boolean }>(
    `select coalesce(pg_has_role(c.relowner, 'usage'), false) as owner from pg_class c where c.oid = to_regclass('public.audit')`,
  )
  return rows[0]?.owner ?? false
}
