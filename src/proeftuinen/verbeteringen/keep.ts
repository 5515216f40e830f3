import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { type Veld, velden } from './verbetering.ts'

type Teksten = { [veld in Veld]?: string }

/** What stood in the fields that read otherwise now, in the circle of that moment. */
export async function keepWhatStood(
  db: Db,
  actor: Actor,
  { proeftuin, stond, wordt }: { proeftuin: Proeftuin; stond: Teksten; wordt: Teksten },
): Promise<void> {
  const { id: proeftuinId, zichtbaarheid } = proeftuin
  const rows = velden.flatMap((veld) => {
    const tekst = stond[veld]
    return tekst === undefined || tekst === wordt[veld]
      ? []
      : [{ proeftuinId, veld, tekst, zichtbaarheid, doorId: actor.id }]
  })
  if (rows.length > 0) await db.insertInto('verbetering').values(rows).execute()
}
