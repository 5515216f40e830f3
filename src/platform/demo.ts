import type { Db } from './db.ts'
import type { Opslag } from './opslag/opslag.ts'

/** What a noun makes its rows of the demo with: ids that are the same every time, and moments counted from today. */
export type Demo = {
  db: Db
  /** The id that belongs to a key: idOf('lid', 'samira') is a member of the demo. */
  idOf: (table: string, ...key: (string | number)[]) => string
  moment: (days: number, hour?: number) => Date
  /** Where it keeps files; null: nowhere, for a test that reads none of them. */
  opslag: Opslag | null
}
