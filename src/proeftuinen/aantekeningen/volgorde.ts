import { sql } from 'kysely'
import type { Cursor, Pair } from '#src/platform/keyset.ts'

/** Where a line of a logboek stands, in SQL: by its day, and of one day by when it was written. An address tells its id only. */
export const lineAt = ({ key, id }: Pair): Cursor =>
  sql`(${key}, coalesce((select volgorde from aantekening where id = ${id}), (select volgorde from routewissel where id = ${id})))`
