import { type Expression, sql } from 'kysely'
import { ownPlan } from './database-statements.ts'
import type { Db } from './db.ts'

/** The rows of a statement that looks for words: how they are best found depends on how common they are, so it is planned anew. */
export async function forTheseWords<Row>(db: Db, query: Expression<Row>): Promise<Row[]> {
  const { rows } = await sql<Row>`${sql.raw(ownPlan)} ${query}`.execute(db)
  return rows
}
