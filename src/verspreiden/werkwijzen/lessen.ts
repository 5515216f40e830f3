import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { listAantekeningen } from '#src/proeftuinen/aantekeningen/queries.ts'
import { may as proeftuinMay } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** Something that was learned, to write from. */
export type Les = { titel: string; tekst: string }

/** What was learned in a proeftuin, as far as this actor may read it: from its afronding, its logboek and its switches. */
export async function listLessen(db: Db, actor: Actor, proeftuin: Proeftuin): Promise<Les[]> {
  const { aantekeningen } = await listAantekeningen(db, actor, { proeftuin, na: null })
  const afronding = proeftuinMay.read(actor, proeftuin) ? proeftuin.afronding : null
  return [
    { titel: 'Wat we leerden', tekst: afronding?.geleerd ?? '' },
    { titel: 'Wat we anders zouden doen', tekst: afronding?.andersDoen ?? '' },
    ...aantekeningen
      .filter(({ soort }) => ['les', 'hobbel', 'besluit'].includes(soort))
      .map(({ titel, tekst }) => ({ titel, tekst })),
  ].filter(({ tekst }) => tekst !== '')
}
