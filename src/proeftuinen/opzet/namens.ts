import { teKiezen } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { listDoelgroepen } from '#src/netwerk/keuzelijsten/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { perTekst, verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { createProeftuin } from './changes.ts'
import type { StartData } from './forms.ts'

/** What a proeftuin that begins from something else takes over; the rest follows while it is a concept. */
export type Bekend = Pick<StartData, 'titel' | 'vraag' | 'categorie' | 'zichtbaarheid'> & Partial<StartData>

const leeg = {
  ...perTekst(verdereNamen, () => ''),
  organisatie: '',
  vertrekpunt: 'opdracht',
  aanbestedingId: null,
  voorstelId: null,
  route: 'inkoop',
  fase: 'voorbereiden',
  afspraakvorm: 'geen',
  regio: null,
  doelgroepen: [],
  geregeld: [],
} as const

type Begin = { organisatieId: string; bekend: Bekend }

/**
 * A concept with what is known already, by who may begin it there; a doelgroep that is not offered any more is not taken
 * over. Gives its id.
 */
export async function beginConcept(db: Db, actor: Actor, { organisatieId, bekend }: Begin): Promise<string> {
  const keuzes = teKiezen(await listDoelgroepen(db)).map(({ code }) => code)
  const doelgroepen = (bekend.doelgroepen ?? []).filter((code) => keuzes.includes(code))
  return createProeftuin(db, actor, {
    form: { ...leeg, geregeld: [], begonnenOp: today(), ...bekend, doelgroepen },
    place: { organisatieId },
  })
}
