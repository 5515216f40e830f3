import type { Zichtbaarheid } from './database.generated.ts'

/** From narrow to wide; the order of the database's enum too. */
export const zichtbaarheden = ['team', 'overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]
