import type { Persona, TestLid } from '#test/personas.ts'
import { insertAantekening } from '#test/proeftuin.ts'
import type { Build, Proef } from './world.ts'

export type TestMelding = {
  id: string
  maatregelId: string | null
  auteurs: Persona[]
  team: Persona[]
  melder: TestLid
}

type Wanted = {
  soort: string
  onderwerpId: string
  auteur: TestLid
  proef?: Proef
  /** Taken away, asked to be changed, or not decided on. */
  besluit: 'weghalen' | 'aanpassen' | null
  bezwaar?: boolean
  tekst: string
}

/** What was taken away of each kind, with its report; the text is in the record only, the rest is for who it concerns. */
export async function insertMeldingen(build: Build, proeven: Proef[]): Promise<TestMelding[]> {
  const { t, p, marks } = build
  const gone = (kind: string, field: string) => marks.add(`${kind}/weg`, field, () => false)
  const open = proeven.find((one) => one.zichtbaarheid === 'openbaar' && one.stand === 'lopend') as Proef
  const tekst = gone('aantekening', 'weggehaald')
  const note = await insertAantekening(build, open.id, { door: 'hr', titel: tekst, tekst })
  await t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', note).execute()
  const wanted: Wanted[] = [
    {
      soort: 'aantekening',
      onderwerpId: note,
      auteur: 'hr',
      proef: open,
      besluit: 'weghalen',
      bezwaar: true,
      tekst,
    },
    ...proeven
      .filter(({ weg }) => weg)
      .map((proef) => ({
        ...{ soort: 'proeftuin', onderwerpId: proef.id, auteur: 'inkoper' as const, proef },
        ...{ besluit: 'weghalen' as const, tekst: gone('proeftuin', 'opname') },
      })),
    {
      soort: 'lid',
      onderwerpId: p.leden.leverancier.id,
      auteur: 'leverancier',
      besluit: 'weghalen',
      tekst: gone('lid', 'profieltekst'),
    },
    {
      soort: 'organisatie',
      onderwerpId: p.organisaties.concurrent,
      auteur: 'concurrent',
      besluit: null,
      tekst: gone('organisatie', 'orgtekst'),
    },
    {
      soort: 'lid',
      onderwerpId: p.leden.buurman.id,
      auteur: 'buurman',
      besluit: 'aanpassen',
      tekst: gone('lid', 'opmerking'),
    },
  ]
  const made: TestMelding[] = []
  for (const one of wanted) made.push(await insertOne(build, one))
  return made
}

async function insertOne(build: Build, wanted: Wanted): Promise<TestMelding> {
  const { t, p, marks } = build
  const { soort, onderwerpId, auteur, proef, besluit, tekst } = wanted
  const melder: TestLid = 'collega'
  const team = soort === 'proeftuin' ? (Object.keys(proef?.inTeam ?? {}) as Persona[]) : []
  const isDesk = (persona: Persona) => p.actors[persona]?.adviesteam === true
  const reads = (persona: Persona) => isDesk(persona) || persona === auteur || team.includes(persona)
  const word = (field: string, seenBy: (persona: Persona) => boolean) =>
    marks.add(`report of ${soort}`, field, seenBy)
  const auteurIds = [p.leden[auteur].id]
  const aanduiding = word('aanduiding', (persona) => reads(persona) || persona === melder)
  const melding = await t.db
    .insertInto('melding')
    .values({
      ...{ soort, onderwerpId, reden: 'onjuist', lidId: p.leden[melder].id, auteurIds, aanduiding },
      toelichting: word('meldtekst', (persona) => isDesk(persona) || persona === melder),
      momentopname: JSON.stringify({ titel: tekst, delen: [{ naam: 'Tekst', tekst }] }),
      afgehandeldOp: besluit && new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (!besluit) return { id: melding.id, maatregelId: null, auteurs: [auteur], team: [], melder }
  const took = besluit === 'weghalen'
  const maatregel = await t.db
    .insertInto('maatregel')
    .values({
      ...{ meldingId: melding.id, soort, onderwerpId, besluit, auteurIds, aanduiding },
      ...{ proeftuinId: proef?.id ?? null, doorId: p.leden.adviesteam.id, op: new Date(Date.now() - 1000) },
      motivering: word('motivering', (persona) => reads(persona) || persona === melder),
      ...(took && {
        bevestigdOp: new Date(),
        bevestigdDoorId: p.leden.bestuurder.id,
        verborgenOp: new Date(),
      }),
      ...(took && { bewaard: JSON.stringify({ brengt: tekst }) }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (wanted.bezwaar)
    await t.db
      .insertInto('bezwaar')
      .values({ maatregelId: maatregel.id, lidId: p.leden[auteur].id, tekst: word('bezwaar', reads) })
      .execute()
  return { id: melding.id, maatregelId: maatregel.id, auteurs: [auteur], team, melder }
}
