import type { Demo } from '#src/platform/demo.ts'

/** Kinds of mail that somebody does without. */
const uit = [
  ['rogier', 'bericht'],
  ['henkjan', 'uitnodiging'],
] as const

export async function demo({ db, idOf }: Demo): Promise<void> {
  const rows = uit.map(([lid, soort]) => ({ lidId: idOf('lid', lid), soort }))
  await db.insertInto('mailvoorkeur').values(rows).execute()
}
