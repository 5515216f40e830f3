import type { TestWorld } from '#test/melding.ts'

/** One of these, to report. */
export const organisatie = async ({ t, p }: TestWorld) => {
  const id = p.organisaties.leverancier
  const values = { samenvatting: 'Wij maken schoon.' }
  await t.db.updateTable('organisatie').set(values).where('id', '=', id).execute()
  return id
}
