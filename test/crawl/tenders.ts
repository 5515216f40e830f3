import { sql } from 'kysely'
import { may } from '#src/markt/aanbestedingen/policy.ts'
import type { Zichtbaarheid } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Persona } from '#test/personas.ts'
import { isRunning } from '#test/proeftuin.ts'
import { type Build, former, type Proef, replaced } from './world.ts'

/** The tender of a proeftuin, with a visibility of its own. */
export type Tender = {
  id: string
  what: string
  zichtbaarheid: Zichtbaarheid
  loopt: boolean
  /** Taken out of sight by the adviesteam. */
  weg: boolean
  /** Who are in the team of its proeftuin, and who of them as suppliers. */
  team: string[]
  suppliers: string[]
  /** `replaced` was one of them. */
  isReplaced: boolean
  titel: string
  /** Shown on its page. */
  onPage: string[]
  /** A proposal that waits, of what runs, and why it was proposed. */
  opening: { id: string; reden: string } | null
}

/** As this persona sees it: what the policy decides on. */
export const tenderZicht = (
  { p }: Pick<Build, 'p'>,
  { zichtbaarheid, loopt, team, suppliers, isReplaced, weg }: Tender,
  persona: Persona,
) => ({
  ...{ zichtbaarheid, loopt, doorId: p.leden.inkoper.id, koperId: p.organisaties.ministerie },
  inTeam: team.includes(persona),
  levert: suppliers.includes(persona) || persona === former || (persona === replaced && isReplaced),
  weggehaald: weg,
})

/** Fills every text field of the tender that belongs to this proeftuin; null when none does. */
export async function markTender(
  build: Build,
  proef: Proef,
  zichtbaarheid: Zichtbaarheid,
): Promise<Tender | null> {
  const { t, p, marks } = build
  if (proef.freeze === 'geen') return null
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', proef.id)
    .executeTakeFirstOrThrow()
  const what = `tender ${zichtbaarheid}/${proef.freeze}`
  const tender: Tender = {
    id: aanbestedingId ?? '',
    what,
    zichtbaarheid,
    loopt: isRunning(proef.freeze),
    weg: proef.weg,
    team: Object.keys(proef.inTeam),
    isReplaced: proef.replaced,
    suppliers: Object.keys(proef.inTeam).filter((one) => proef.inTeam[one as Persona] === 'leverancier'),
    titel: '',
    onPage: [],
    opening: null,
  }
  const seenBy = (persona: Persona) => may.view(p.actors[persona], tenderZicht(build, tender, persona))
  const word = (field: string) => {
    const made = marks.add(what, field, seenBy)
    tender.onPage.push(made)
    return made
  }
  tender.titel = word('tendertitel')
  const texts = {
    omschrijving: word('omschrijving'),
    voorwaarden: word('voorwaarden'),
    gunningscriteria: word('criteria'),
  }
  await t.db
    .updateTable('aanbesteding')
    .set({
      titel: tender.titel,
      ...texts,
      koperNummer: word('kopernummer'),
      publicatienummer: word('nummer'),
      zichtbaarheid,
      weggehaaldOp: tender.weg ? new Date() : null,
    })
    .where('id', '=', tender.id)
    .execute()
  const lot = { aanbestedingId: tender.id, nummer: '9', titel: word('perceel'), volgorde: 1 }
  const stopped = proef.freeze === 'gestopt' ? { beeindigdReden: word('gestopt') } : {}
  await t.db
    .insertInto('perceel')
    .values({
      ...lot,
      ...stopped,
      ...(stopped.beeindigdReden && { vroegtijdigBeeindigdOp: sql<string>`current_date` }),
    })
    .execute()
  tender.opening = tender.loopt ? await insertOpening(build, tender) : null
  return tender
}

/** For who keeps the tender, and who confirms. */
async function insertOpening({ t, p, marks }: Build, tender: Tender) {
  // Who proposed it finds it in what Vonk holds on him, whatever became of the tender.
  const reden = marks.add(
    tender.what,
    'opening',
    (persona) => persona === 'inkoper' || may.follow(p.actors[persona], tenderZicht({ p }, tender, persona)),
  )
  const { id } = await t.db
    .insertInto('opening')
    .values({
      ...{ aanbestedingId: tender.id, soort: 'correctie', reden },
      voorgesteldDoorId: p.leden.inkoper.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, reden }
}
