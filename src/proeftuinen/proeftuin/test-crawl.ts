import type { Tender } from '#src/markt/aanbestedingen/test-crawl.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Teamrol } from '#src/platform/database.generated.ts'
import { type Asked, type Build, type Crawled, decided, type Right, type Rule } from '#test/crawl/crawled.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { type Freeze, freezes, insertProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import {
  type Deel,
  type Fase,
  type Route,
  type Stand,
  standOf,
  type Zichtbaarheid,
  zichtbaarheden,
} from './proeftuin.ts'
import { perTekst, verdereNamen } from './velden.ts'

/** What stands under a note, as a part of its own. */
export type Reactiezicht = { id: string; door: TestLid; deel: Deel; word: string }
export type Note = Deel & { id: string; words: string[]; door: TestLid; reacties?: Reactiezicht[] }

/** A proeftuin of the crawl, as the policies see it. */
export type Proef = {
  id: string
  /** Which one, so that what is around it takes turns. */
  n: number
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
  /** Of the route that runs. */
  routes: string[]
  /** Open invitations into its team. */
  invitations: string[]
  /** The one of a member, and who can answer it. */
  asked: { id: string; gevraagd: Persona | null } | null
  tender: Tender | null
  /** Beheer looks inside: now, or an hour ago. */
  inzage: 'open' | 'voorbij' | null
}

/** Stands in every proeftuin, so that one search finds all that may be found. */
export const common = 'gemeenschappelijkwoord'

const team = { hr: 'hr', leverancier: 'leverancier', gast: 'adviseur', jobcoach: 'leverancier' } as const
/** Stopped working for a supplier a month ago: all that runs here ran then, or began within the year. */
export const former = 'bestuurder'
/** Was the supplier in the team of some, by role only. */
export const replaced = 'buurman'

/** Which organisation it is of. */
export const hostOf = ({ n }: Pick<Proef, 'n'>) =>
  turn(['ministerie', 'gemeente', 'intermediair'] as const, n)

export const turn = <T>(list: readonly T[], n: number) => list[n % list.length] as T

/** As this persona sees it: what the policy decides on. */
/** Of who looked inside hears the team, while all of it is open to them: said apart from the policy of inzagen. */
export function hearsOfInzage({ p }: Pick<Build, 'p'>, proef: Proef, persona: Persona): boolean {
  const [actor, zicht] = [p.actors[persona], zichtOf(proef, persona)]
  return may.write(actor, zicht) && may.read(actor, zicht)
}

export function zichtOf(proef: Proef, persona: Persona) {
  const zicht = zichtIn(proef, proef.inTeam[persona] ?? null)
  return {
    ...zicht,
    leverde: (persona === former && zicht.bevroren) || (persona === replaced && proef.replaced),
    inzage: persona === 'beheerder' && proef.inzage === 'open',
  }
}

/** Every state in every visibility and freeze with a team; and a few that only their trekker is in. */
async function insert(build: Build) {
  const standen = ['concept', 'lopend', 'afgerond'] as const
  const wanted = standen.flatMap((stand) =>
    zichtbaarheden.flatMap((zichtbaarheid) =>
      freezes.map((freeze) => ({ stand, zichtbaarheid, freeze, alone: false })),
    ),
  )
  const fasen = zichtbaarheden.flatMap((zichtbaarheid) =>
    (['voorbereiden', 'selecteren_en_gunnen', 'uitvoeren'] as const).map((fase) => ({
      stand: 'lopend' as const,
      zichtbaarheid,
      freeze: 'geen' as const,
      alone: false,
      fase,
      route: 'inhuur' as const,
    })),
  )
  const alone = zichtbaarheden.map((zichtbaarheid, n) => ({
    stand: 'lopend' as const,
    zichtbaarheid,
    freeze: turn(['loopt', 'geen'] as const, n),
    alone: true,
  }))
  const gone = zichtbaarheden.map((zichtbaarheid, n) => ({
    stand: turn(standen, n + 1),
    zichtbaarheid,
    alone: n === 0,
    weg: true,
    freeze: turn(['geen', 'loopt'] as const, n),
  }))
  for (const [n, one] of [...wanted, ...fasen, ...alone, ...gone].entries())
    build.world.proeven.push(await insertOne(build, one, n))
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
  // The one that it is switched to.
  const route = turn(['inhuur', 'individuele_plaatsing'] as const, n >> 3)
  const state = { weg, fase, route, ...kind }
  const what = `proeftuin ${state.zichtbaarheid}/${state.stand}/${state.freeze}/${state.fase}${alone ? '/alone' : ''}${weg ? '/weg' : ''}`
  const inTeam = { inkoper: 'trekker' as const, ...(alone ? {} : team) }
  const invited = !alone && n % 5 === 0 ? ('ervaringsdeskundige' as const) : null
  const holder = !alone && n % 3 === 0 ? ('leverancier' as const) : ('inkoper' as const)
  const proef: Proef = {
    id: '',
    n,
    what,
    ...state,
    inTeam,
    invited,
    holder,
    titel: '',
    onPage: [],
    replaced: !alone && n % 2 === 0,
    notes: [],
    fasen: [],
    routes: [],
    invitations: [],
    asked: null,
    tender: null,
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
    organisatie: hostOf({ n }),
    categorie: turn(['schoonmaak', 'catering', 'groen'], n >> 1),
  })
  proef.onPage.push(proef.titel)
  if (proef.replaced)
    await build.t.db
      .insertInto('oudLeverancier')
      .values({ proeftuinId: proef.id, lidId: build.p.leden[replaced].id })
      .execute()
  await build.fill(proef)
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

async function fill(build: Build, proef: Proef) {
  const word = (field: string) => readable(build, proef, field)
  const marked = perTekst(verdereNamen, word)
  const texts = { ...marked, aanleiding: `${marked.aanleiding} ${common}` }
  await build.t.db.updateTable('proeftuin').set(texts).where('id', '=', proef.id).execute()
}

type Seen = ReturnType<typeof zichtOf>
type Asks = (actor: Actor | null, p: Seen, asked: Asked) => boolean

/** A page of a proeftuin: what it asks of the policy, beyond that the proeftuin may be seen. */
export const ofProeftuin = (asks: Asks): Rule =>
  withProeftuin((asked, seen) => decided(asked, asks(asked.actor, seen, asked)))

/** The same, where what is not there gives another answer than what is refused. */
export const withProeftuin =
  (rule: (asked: Asked & { proef: Proef }, p: Seen) => number): Rule =>
  (asked) => {
    const { proef, actor, persona } = asked
    if (!proef) return 404
    const zicht = zichtOf(proef, persona)
    if (may.view(actor, zicht)) return rule({ ...asked, proef }, zicht)
    return isLedToReason(asked, zicht) ? 303 : 404
  }

/** The team of what was taken away is led to the reason. */
const isLedToReason = ({ route }: Asked, { weggehaald, rol }: Seen) =>
  weggehaald && rol !== null && route.startsWith('/proeftuinen/')

/** A change to a proeftuin: what it asks of the policy. */
export const changesProeftuin =
  (asks: Asks): Right =>
  (asked) =>
    asked.proef !== undefined && asks(asked.actor, zichtOf(asked.proef, asked.persona), asked)

/** Whether the whole page is read, or its title alone. */
export const readsAll = ({ proef, actor, persona }: Asked) =>
  proef !== undefined && may.read(actor, zichtOf(proef, persona))

const isEditable: Asks = (actor, p) => may.edit(actor, p) && standOf(p) !== 'afgerond'
/** What the pages of a proeftuin ask that change it. */
export const asks = {
  nothing: () => true,
  edit: may.edit,
  editable: isEditable,
  steer: may.steer,
  read: may.read,
} satisfies Record<string, Asks>

export const crawl: Crawled = {
  insert,
  fill,
  records: { proeftuinen: ({ proeven }) => proeven.map((proef) => ({ path: '', id: proef.id, proef })) },
  unmarked: {
    'proeftuin.categorie': 'the code of a kind of work',
    'proeftuin.regio': 'a code of a list for everybody',
  },
}
