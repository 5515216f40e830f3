import type { TestWorld } from '#test/melding.ts'

/** One of these, to report. */
export const lid = async ({ t, p }: TestWorld) => {
  const { id } = p.leden.hr
  const values = { brengt: 'Veel kennis.', zoekt: 'Nog meer.' }
  await t.db.updateTable('lid').set(values).where('id', '=', id).execute()
  return id
}
