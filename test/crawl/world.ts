import type { Teamrol } from '#src/platform/database.generated.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  binnen,
  type Deel,
  type Fase,
  type Kring,
  type Route,
  type Stand,
  type Zichtbaarheid,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { perTekst, verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'
import type { TestApp } from '#test/app.ts'
import type { Persona, Personas, TestLid } from '#test/personas.ts'
import { type Freeze, freezes, insertAantekening, insertProeftuin, zichtIn } from '#test/proeftuin.ts'
import { insertInvitations, insertInzage } from './around.ts'
import type { Marks } from './marks.ts'
import { markTender, type Tender } from './tenders.ts'

export type Note = Deel & { id: string; words: string[]; door: TestLid }

/** A proeftuin of the crawl, as the policies see it. */
export type Proef = {
  id: string
  what: string
  stand: Stand
  zichtbaarheid: Zichtbaarheid
  freeze: Freeze
  fase: Fase
  route: Route
  /** Taken out of sight by the adviesteam. */
  weg: boolean
  inTeam: Partial<Record<Persona, Teamrol>>
  invited: Persona | null
  holder: TestLid
  /** `replaced` was the supplier in its team. */
  replaced: boolean
  titel: string
  /** Shown on its page, to who may read each of them. */
  onPage: string[]
  notes: Note[]
  /** Phases that ended: the last without a look back. */
  fasen: string[]
  /** Open invitations into its team. */
  invitations: string[]
  /** The one of a member, and who can answer it. */
  asked: { id: string; gevraagd: Persona | null } | null
  tender: Tender | null
  /** Beheer looks inside: now, or an hour ago. */
  inzage: 'open' | 'voorbij' | null
}

export type Build = { t: TestApp; p: Personas; marks: Marks }

/** Stands in every proeftuin, so that one search finds all that may be found. */
export const common = 'gemeenschappelijkwoord'

const team = { hr: 'hr', leverancier: 'leverancier', gast: 'adviseur', jobcoach: 'leverancier' } as const
/** Stopped working for a supplier a month ago: all that runs here ran then, or began within the year. */
export const former = 'bestuurder'
/** Was the supplier in the team of some, by role only. */
export const replaced = 'buurman'

const turn = <T>(list: readonly T[], n: number) => list[n % list.length] as T

/** As this persona sees it: what the policy decides on. */
export function zichtOf(proef: Proef, persona: Persona) {
  const zicht = zichtIn(proef, proef.inTeam[persona] ?? null)
  return {
    ...zicht,
    leverde: (persona === former && zicht.bevroren) || (persona === replaced && proef.replaced),
    inzage: persona === 'beheerder' && proef.inzage === 'open',
  }
}

/** Every state in every visibility and freeze with a team; and a few that only their trekker is in. */
export async function insertProeven(build: Build): Promise<Proef[]> {
  const standen = ['concept', 'lopend', 'afgerond'] as const
  const wanted = standen.flatMap((stand) =>
    zichtbaarheden.flatMap((zichtbaarheid) =>
      freezes.map((freeze) => ({ stand, zichtbaarheid, freeze, alone: false })),
    ),
  )
  const fasen = zichtbaarheden.flatMap((zichtbaarheid) =>
    (['voorbereiden', 'selecteren_en_gunnen', 'uitvoeren'] as const).map((fase) => ({
      ...{ stand: 'lopend' as const, zichtbaarheid, freeze: 'geen' as const, alone: false },
      ...{ fase, route: 'inhuur' as const },
    })),
  )
  const alone = zichtbaarheden.map((zichtbaarheid, n) => ({
    ...{ stand: 'lopend' as const, zichtbaarheid, freeze: turn(['loopt', 'geen'] as const, n), alone: true },
  }))
  const gone = zichtbaarheden.map((zichtbaarheid, n) => ({
    ...{ stand: turn(standen, n + 1), zichtbaarheid, alone: n === 0, weg: true },
    freeze: turn(['geen', 'loopt'] as const, n),
  }))
  const made: Proef[] = []
  for (const [n, one] of [...wanted, ...fasen, ...alone, ...gone].entries())
    made.push(await insertOne(build, one, n))
  return made
}

type Wanted = {
  stand: Stand
  zichtbaarheid: Zichtbaarheid
  freeze: Freeze
  alone: boolean
  weg?: boolean
  fase?: Fase
  route?: Route
}

async function insertOne(build: Build, { alone, weg = false, ...kind }: Wanted, n: number): Promise<Proef> {
  const fase = turn(['voorbereiden', 'uitvoeren', 'selecteren_en_gunnen'] as const, n >> 2)
  // The one that it is switched to, see insertWissel.
  const route = turn(['inhuur', 'individuele_plaatsing'] as const, n >> 3)
  const state = { weg, fase, route, ...kind }
  const what = `proeftuin ${state.zichtbaarheid}/${state.stand}/${state.freeze}/${state.fase}${alone ? '/alone' : ''}${weg ? '/weg' : ''}`
  const inTeam = { inkoper: 'trekker' as const, ...(alone ? {} : team) }
  const invited = !alone && n % 5 === 0 ? ('ervaringsdeskundige' as const) : null
  const holder = !alone && n % 3 === 0 ? ('leverancier' as const) : ('inkoper' as const)
  const proef: Proef = {
    ...{ id: '', what, ...state, inTeam, invited, holder, titel: '', onPage: [] },
    replaced: !alone && n % 2 === 0,
    ...{ notes: [], fasen: [], invitations: [], asked: null, tender: null },
    inzage: turn([null, 'open', null, 'voorbij', null] as const, n),
  }
  proef.titel = build.marks.add(
    what,
    'titel',
    (persona) => (persona === invited && !weg) || mayView(build, proef, persona),
  )
  proef.id = await insertProeftuin(build, {
    ...state,
    route: 'inkoop',
    titel: `Proef ${proef.titel}`,
    vraag: `Hoe dan ${readable(build, proef, 'vraag')}?`,
    ...(alone ? {} : { team }),
    organisatie: turn(['ministerie', 'gemeente', 'intermediair'] as const, n),
    categorie: turn(['schoonmaak', 'catering', 'groen'], n >> 1),
  })
  proef.onPage.push(proef.titel)
  if (proef.replaced)
    await build.t.db
      .insertInto('oudLeverancier')
      .values({ proeftuinId: proef.id, lidId: build.p.leden[replaced].id })
      .execute()
  await fillIn(build, proef)
  // Apart from the visibility of the proeftuin itself, and each while its tender runs, too.
  proef.tender = await markTender(build, proef, turn(zichtbaarheden, (n >> 2) + (n >> 4)))
  return proef
}

const mayView = ({ p }: Build, proef: Proef, persona: Persona) =>
  may.view(p.actors[persona], zichtOf(proef, persona))

/** A word that stands on the page, for who may read the content. */
export function readable({ p, marks }: Build, proef: Proef, field: string): string {
  const word = marks.add(proef.what, field, (persona) => may.read(p.actors[persona], zichtOf(proef, persona)))
  proef.onPage.push(word)
  return word
}

async function fillIn(build: Build, proef: Proef) {
  const { db } = build.t
  const word = (field: string) => readable(build, proef, field)
  const marked = perTekst(verdereNamen, word)
  const texts = { ...marked, aanleiding: `${marked.aanleiding} ${common}` }
  await db.updateTable('proeftuin').set(texts).where('id', '=', proef.id).execute()
  await insertFasen(build, proef)
  await insertWissel(build, proef)
  await insertStokje(build, proef)
  await insertAfronding(build, proef)
  await insertInvitations(build, proef)
  await insertInzage(build, proef)
  for (const zichtbaarheid of binnen(proef.zichtbaarheid)) await insertNote(build, proef, zichtbaarheid)
}

async function insertFasen({ t, p, ...build }: Build, proef: Proef) {
  const word = (field: string) => readable({ t, p, ...build }, proef, field)
  const past = {
    proeftuinId: proef.id,
    doorId: p.leden.inkoper.id,
    begonnenOp: '2026-01-05',
    geeindigdOp: '2026-02-05',
  }
  const rows = [
    {
      ...past,
      fase: 'specificeren' as const,
      verwachting: word('verwachting'),
      terugblik: word('terugblik'),
      terugblikOp: new Date(),
    },
    { ...past, fase: 'selecteren_en_gunnen' as const, verwachting: word('verwachtingtwee') },
  ]
  const made = await t.db.insertInto('fasePeriode').values(rows).returning('id').execute()
  proef.fasen = made.map(({ id }) => id)
}

/** A word for who may read this part. */
function part({ p, marks }: Build, proef: Proef, field: string, deel: Deel): string {
  return marks.add(`${proef.what}, part ${deel.zichtbaarheid}`, field, (persona) =>
    may.readPart(p.actors[persona], zichtOf(proef, persona), deel),
  )
}

async function insertWissel(build: Build, proef: Proef) {
  const [titel, reden] = ['wisseltitel', 'wisselreden'].map((field) => readable(build, proef, field))
  await build.t.db
    .insertInto('routewissel')
    .values({
      ...{ proeftuinId: proef.id, van: 'inkoop', naar: proef.route, titel: titel ?? '', reden: reden ?? '' },
      ...{ datum: '2026-03-01', doorId: build.p.leden.inkoper.id },
    })
    .execute()
}

/** The message with the baton is for those who work in it, while it is open to them. */
async function insertStokje({ t, p, marks }: Build, proef: Proef) {
  const boodschap = marks.add(proef.what, 'stokje', (persona) => {
    const zicht = zichtOf(proef, persona)
    return may.write(p.actors[persona], zicht)
  })
  await t.db
    .updateTable('estafette')
    .set({ boodschap, lidId: p.leden[proef.holder].id })
    .where('proeftuinId', '=', proef.id)
    .execute()
}

async function insertAfronding(build: Build, proef: Proef) {
  const { t, p, marks } = build
  const doorId = p.leden.inkoper.id
  if (proef.stand !== 'afgerond') {
    const word = (field: string) =>
      marks.add(proef.what, field, (persona) => may.edit(p.actors[persona], zichtOf(proef, persona)))
    const heropend = { heropendOp: new Date(), heropendDoorId: doorId, heropendReden: word('heropend') }
    const old = { geleerd: word('eerdergeleerd'), andersDoen: word('eerderanders') }
    await t.db
      .insertInto('afronding')
      .values({ proeftuinId: proef.id, uitkomst: 'gelukt', ...old, doorId, ...heropend })
      .execute()
    return
  }
  const word = (field: string) => readable(build, proef, field)
  const { id: afrondingId } = await t.db
    .updateTable('afronding')
    .set({ geleerd: word('geleerd'), andersDoen: word('anders'), aaneenschakeling: word('aaneen') })
    .where('proeftuinId', '=', proef.id)
    .returning('id')
    .executeTakeFirstOrThrow()
  const opbrengst = { omschrijving: word('opbrengst'), eenheid: word('eenheid'), bewijs: word('bewijs') }
  await t.db
    .insertInto('opbrengst')
    .values({ afrondingId, soort: 'mensen', waarde: '3', volgorde: 1, ...opbrengst })
    .execute()
}

/** Each was written for the team first and widened later, so that what it said before is not for all who read it now. */
async function insertNote(build: Build, proef: Proef, zichtbaarheid: Kring) {
  const { t, marks } = build
  // A supplier writes too, until the barrier closes over what he or she wrote.
  const door = zichtbaarheid === 'team' && 'leverancier' in proef.inTeam ? 'leverancier' : 'inkoper'
  const by = {
    doorId: build.p.leden[door].id,
    vanLeverancier: door === 'leverancier',
    leverancierId: door === 'leverancier' ? build.p.organisaties.leverancier : null,
  }
  const word = (field: string, zicht: Kring) => part(build, proef, field, { ...by, zichtbaarheid: zicht })
  const before = {
    titel: word('oudetitel', 'team'),
    tekst: word('oudetekst', 'team'),
    zichtbaarheid: 'team' as const,
    door,
  } as const
  const id = await insertAantekening(build, proef.id, before)
  const words = [word('notitie', zichtbaarheid), word('notitietekst', zichtbaarheid)]
  const gewijzigdDoorId = build.p.leden.inkoper.id
  const now = { titel: words[0] ?? '', tekst: words[1] ?? '', zichtbaarheid, versie: 2, gewijzigdDoorId }
  await t.db.updateTable('aantekening').set(now).where('id', '=', id).execute()
  proef.notes.push({ id, ...by, zichtbaarheid, words, door })
  if (zichtbaarheid !== proef.zichtbaarheid) return
  // Its author finds it in what Vonk holds on him.
  const gone = marks.add(`${proef.what}, removed`, 'weg', (persona) => persona === 'inkoper')
  const removed = await insertAantekening(build, proef.id, { titel: gone, tekst: gone, zichtbaarheid })
  await t.db.updateTable('aantekening').set({ verwijderdOp: new Date() }).where('id', '=', removed).execute()
  proef.notes.push({ id: removed, zichtbaarheid: 'team', words: [], door: 'inkoper' })
}
