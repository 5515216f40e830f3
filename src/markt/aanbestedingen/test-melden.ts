import type { TestWorld } from '#test/melding.ts'

/** One of these, to report. */
export const aanbesteding = async ({ t, p }: TestWorld) => {
  const row = {
    titel: 'Kantoormeubels',
    omschrijving: 'Veel stoelen.',
    doorId: p.leden.inkoper.id,
    zichtbaarheid: 'openbaar' as const,
  }
  return (await t.db.insertInto('aanbesteding').values(row).returning('id').executeTakeFirstOrThrow()).id
}
