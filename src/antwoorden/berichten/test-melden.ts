import type { TestWorld } from '#test/melding.ts'

/** One of these, to report. */
export const bericht = async ({ t, p }: TestWorld) => {
  const people = { vanId: p.leden.hr.id, aanId: p.leden.collega.id }
  const { id } = await t.db
    .insertInto('bericht')
    .values({ ...people, onderwerp: 'Even vragen', tekst: 'Waarom doe je dat zo?' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
