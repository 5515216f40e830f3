import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#src/platform/actor.ts'
import type { Organisatiesoort, Teamrol } from '#src/platform/database.generated.ts'
import { ligtBinnen } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { freezes, insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { type Counts, countProeftuinen, type Values } from './counts.ts'
import { type Filters, filterNames } from './filters.ts'
import { listProeftuinen, readCursor } from './list.ts'
import { valuesOf } from './list-view.tsx'
import { isBarred, isBarredLid, isClosedTo, may, visibleTo } from './policy.ts'
import { type Deel, type Kring, kringen, type Zicht, zichtbaarheden } from './proeftuin.ts'
import { findProeftuin, listKaarten } from './queries.ts'
import { readWoorden } from './woorden.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const everybody = Object.keys(p.actors) as Persona[]

/** The actor as seen from a proeftuin: with a role in its team, or none. */
const team: Partial<Record<TestLid, Teamrol>> = { hr: 'hr', leverancier: 'leverancier', gast: 'adviseur' }
const rolOf = (persona: Persona): Teamrol | null =>
  persona === 'inkoper' ? 'trekker' : (team[persona as TestLid] ?? null)

type Case = Required<Pick<TestProeftuin, 'stand' | 'zichtbaarheid' | 'freeze' | 'fase'>> & { weg?: boolean }
const standen = ['concept', 'lopend', 'afgerond'] as const
const moments: Pick<Case, 'freeze' | 'fase'>[] = [
  ...freezes.map((freeze) => ({ freeze, fase: 'uitvoeren' as const })),
  { freeze: 'geen', fase: 'voorbereiden' },
  { freeze: 'komt', fase: 'specificeren' },
  { freeze: 'gegund', fase: 'voorbereiden' },
  { freeze: 'geen', fase: 'selecteren_en_gunnen' },
  { freeze: 'komt', fase: 'selecteren_en_gunnen' },
]
const there: Case[] = standen.flatMap((stand) =>
  zichtbaarheden.flatMap((zichtbaarheid) => moments.map((moment) => ({ stand, zichtbaarheid, ...moment }))),
)
const gone = there.filter(({ freeze, fase }) => fase === 'uitvoeren' && ['geen', 'loopt'].includes(freeze))
const cases: Case[] = [...there, ...gone.map((state) => ({ ...state, weg: true }))]

const seenBy = (persona: Persona, state: Case) => zichtIn(state, rolOf(persona))

/**
 * The rules as a table, written apart from the code: who is allowed, per action, in which circle.
 * `team` stands for the team as it is here: inkoper (trekker), hr, leverancier and gast (adviseur).
 */
const government: Persona[] = [
  'inkoper',
  'collega',
  'buurman',
  'opdrachtgever',
  'hr',
  'adviesteam',
  'bestuurder',
  'beheerder',
]
const circle: Record<Zicht['zichtbaarheid'], Persona[]> = {
  team: [],
  overheid: government,
  netwerk: everybody.filter((one) => one !== 'bezoeker' && one !== 'gast'),
  openbaar: everybody,
}
const buyersInTeam: Persona[] = ['inkoper', 'hr', 'gast']
const inTeam: Persona[] = [...buyersInTeam, 'leverancier']

const runs = ({ freeze, fase, stand }: Case) =>
  ['loopt', 'wacht', 'deels'].includes(freeze) ||
  (freeze === 'geen' && fase === 'selecteren_en_gunnen' && stand !== 'afgerond')
const prepares = ({ freeze, fase, stand }: Case) =>
  ['geen', 'komt'].includes(freeze) && ['voorbereiden', 'specificeren'].includes(fase) && stand !== 'afgerond'
const closed = (persona: Persona, state: Case) =>
  runs(state) && persona !== 'bezoeker' && ![...government, ...buyersInTeam].includes(persona)

const expected: Record<string, (persona: Persona, state: Case) => boolean> = {
  view: (persona, state) => {
    if (inTeam.includes(persona) || persona === 'adviesteam') return true
    if (state.stand === 'concept') return false
    if (state.zichtbaarheid === 'openbaar') return true
    return circle[state.zichtbaarheid].includes(persona) && !closed(persona, state)
  },
  read: (persona, state) => {
    if (expected.view?.(persona, state) !== true) return false
    if (state.zichtbaarheid === 'openbaar' && state.stand !== 'concept') return true
    if (persona === 'leverancier')
      return !runs(state) && !prepares(state) && state.zichtbaarheid !== 'overheid'
    return !closed(persona, state)
  },
  edit: (persona) => ['inkoper', 'adviesteam'].includes(persona),
  steer: (persona, state) => buyersInTeam.includes(persona) && state.stand === 'lopend',
  write: (persona, state) => inTeam.includes(persona) && !closed(persona, state),
  close: (persona, { stand }) => ['inkoper', 'adviesteam'].includes(persona) && stand === 'lopend',
  reopen: (persona, { stand }) => ['inkoper', 'adviesteam'].includes(persona) && stand === 'afgerond',
}

describe.each(Object.keys(expected))('may.%s', (action) => {
  const decide = may[action as 'view'] as (actor: Actor | null, p: ReturnType<typeof seenBy>) => boolean
  it.each(cases)('$stand, $zichtbaarheid, tender: $freeze, taken away: $weg', (state) => {
    const answers = (rule: (persona: Persona) => boolean | undefined) => everybody.filter(rule)
    expect(answers((persona) => decide(p.actors[persona], seenBy(persona, state)))).toEqual(
      answers((persona) => !state.weg && expected[action]?.(persona, state)),
    )
  })
})

describe('may.readPart', () => {
  const readers = (state: Case, part: Kring) =>
    everybody.filter((persona) =>
      may.readPart(p.actors[persona], seenBy(persona, state), { zichtbaarheid: part }),
    )
  const open: Case = { stand: 'lopend', zichtbaarheid: 'openbaar', freeze: 'geen', fase: 'uitvoeren' }
  const running: Case = { ...open, freeze: 'loopt' }
  const chosen: Case = { ...open, fase: 'selecteren_en_gunnen' }
  const prepared: Case = { ...open, fase: 'voorbereiden' }
  const concept: Case = { ...open, stand: 'concept' }
  const members = (list: Persona[]) => everybody.filter((persona) => list.includes(persona))

  it.each([
    ['team_overheid', open, buyersInTeam],
    ['team', open, inTeam],
    ['overheid', open, [...government, ...buyersInTeam]],
    ['netwerk', open, [...circle.netwerk, ...inTeam]],
    ['openbaar', open, everybody],
    ['team', prepared, buyersInTeam],
    ['overheid', prepared, [...government, ...buyersInTeam]],
    ['netwerk', prepared, [...circle.netwerk, ...buyersInTeam].filter((one) => one !== 'leverancier')],
    ['openbaar', prepared, everybody],
    ...[running, chosen].flatMap((state): [Kring, Case, Persona[]][] => [
      ['team_overheid', state, buyersInTeam],
      ['team', state, buyersInTeam],
      ['overheid', state, [...government, ...buyersInTeam]],
      ['netwerk', state, [...government, ...buyersInTeam]],
      ['openbaar', state, everybody],
    ]),
    ['overheid', { ...open, zichtbaarheid: 'team' }, ['adviesteam', ...buyersInTeam]],
    ['openbaar', concept, ['adviesteam', ...inTeam]],
    ['openbaar', { ...concept, freeze: 'loopt' }, ['adviesteam', ...buyersInTeam]],
    ['openbaar', { ...open, weg: true }, []],
  ] as [Kring, Case, Persona[]][])('%s part of %o', (part, state, who) => {
    expect(readers(state, part)).toEqual(members(who))
  })

  it('makes every circle lie within the wider ones, for everybody, always', () => {
    for (const state of there)
      for (const [deel, geheel] of kringen.flatMap((a) => kringen.map((b) => [a, b] as const)))
        if (ligtBinnen(deel, geheel) && !prepares(state))
          expect(readers(state, geheel), `${deel} in ${geheel}`).toEqual(
            expect.arrayContaining(readers(state, deel)),
          )
  })

  it('keeps what one supplier wrote for the team from the other, and gives it to colleagues', () => {
    const by = { zichtbaarheid: 'team', vanLeverancier: true, doorId: '' } as const
    const reads = (note: Deel, state: Case) =>
      may.readPart(p.actors.leverancier, seenBy('leverancier', state), note)
    const { leverancier, concurrent } = p.organisaties
    for (const state of [open, prepared]) {
      expect(reads({ ...by, leverancierId: concurrent }, state)).toBe(false)
      expect(reads({ ...by, leverancierId: null }, state)).toBe(false)
      expect(reads({ ...by, leverancierId: leverancier }, state)).toBe(true)
      expect(reads({ ...by, leverancierId: null, doorId: p.leden.leverancier.id }, state)).toBe(true)
    }
    expect(reads({ ...by, leverancierId: leverancier }, running)).toBe(false)
  })
})

it('lets members start who are not on the suppliers’ side', () => {
  expect(everybody.filter((persona) => may.start(p.actors[persona]))).toEqual(
    everybody.filter((persona) => !['bezoeker', 'gast', 'leverancier', 'concurrent'].includes(persona)),
  )
})

describe('who stands on two sides', () => {
  const working: Case = { stand: 'lopend', zichtbaarheid: 'overheid', freeze: 'geen', fase: 'uitvoeren' }
  const { buurman } = p.actors
  const ook = buurman && { ...buurman, leverancier: true }
  const zicht = (state: Case, rol: Teamrol | null = null) => zichtIn(state, rol)

  it('reads what is for the overheid by the own organisation, and nothing of what runs or is prepared', () => {
    expect(may.read(ook, zicht(working))).toBe(true)
    expect(may.read(ook, zicht({ ...working, freeze: 'loopt' }))).toBe(false)
    expect(may.read(ook, zicht({ ...working, freeze: 'loopt' }, 'hr'))).toBe(false)
    expect(may.read(ook, zicht({ ...working, fase: 'voorbereiden' }, 'hr'))).toBe(false)
  })

  it('never leads, nor decides with the adviesteam', () => {
    expect(may.edit(ook, zicht(working, 'trekker'))).toBe(false)
    expect(may.edit(ook && { ...ook, adviesteam: true }, zicht(working))).toBe(false)
    expect(may.edit(buurman, zicht(working, 'trekker'))).toBe(true)
  })

  it('is closed out by the role in the team, whoever employs them, and by the role of before', () => {
    const running = zicht({ ...working, freeze: 'loopt' })
    expect(may.read(p.actors.hr, running)).toBe(true)
    expect(may.read(p.actors.hr, { ...running, rol: 'leverancier' })).toBe(false)
    expect(may.read(p.actors.hr, { ...running, leverde: true })).toBe(false)
    expect(may.read(p.actors.jobcoach, { ...running, rol: 'jobcoach' })).toBe(true)
  })
})

/** Every kind of proeftuin twice: with the team of above and with one of the trekker alone; filters in turn. */
async function insertAll(): Promise<Map<string, TestProeftuin>> {
  const rows = new Map<string, TestProeftuin>()
  const organisaties = ['ministerie', 'gemeente', 'intermediair'] as const
  const turn = <T>(list: readonly T[], n: number) => list[n % list.length] as T
  for (const [n, state] of cases.flatMap((one) => [one, one]).entries()) {
    const wanted: TestProeftuin = {
      ...state,
      titel: n % 5 < 2 ? `Bijzondere proef ${n}` : `Gewone proef ${n}`,
      team: n % 2 === 0 ? { ...team, jobcoach: 'leverancier' } : {},
      organisatie: turn(organisaties, n),
      categorie: turn(['schoonmaak', 'catering', 'groen'], n >> 1),
      route: turn(['inkoop', 'inhuur'], n >> 3),
      uitkomst: turn(['gelukt', 'te_vroeg'], n >> 1),
    }
    rows.set(await insertProeftuin(world, wanted), wanted)
  }
  return rows
}

const kindOf: Record<string, Organisatiesoort> = {
  ministerie: 'ministerie',
  gemeente: 'gemeente',
  intermediair: 'intermediair',
}
const facet = (row: TestProeftuin): Record<(typeof filterNames)[number], string> => ({
  fase: row.fase ?? '',
  route: row.route ?? '',
  uitkomst: row.stand === 'afgerond' ? (row.uitkomst ?? '') : 'loopt',
  categorie: row.categorie ?? '',
  soort: kindOf[row.organisatie ?? ''] ?? '',
})

const rows = await insertAll()
const values: Values = valuesOf(await t.db.selectFrom('categorie').selectAll().execute())

/** The ids that may.view gives, asked one by one; and for lists: of those that have started. */
function viewable(persona: Persona, { started }: { started: boolean }): string[] {
  const ids = [...rows].filter(([, row]) => {
    const rol = rolInRow(persona, row)
    const zicht = zichtIn(row, rol)
    return may.view(p.actors[persona], zicht) && (!started || row.stand !== 'concept')
  })
  return ids.map(([id]) => id).sort()
}

const rolInRow = (persona: Persona, row: TestProeftuin): Teamrol | null =>
  persona === 'inkoper' ? 'trekker' : (row.team?.[persona as TestLid] ?? null)

async function listed(persona: Persona, filters: Filters): Promise<string[]> {
  const ids: string[] = []
  for (let na: string | null = '', actor = p.actors[persona]; na !== null; ) {
    const { kaarten, volgende } = await listProeftuinen(t.db, actor, filters, readCursor(na))
    ids.push(...kaarten.map(({ id }) => id))
    na = volgende
  }
  return ids.sort()
}

describe.each(everybody)('what %s gets', (persona) => {
  const actor = p.actors[persona]
  const started = viewable(persona, { started: true })

  it('from visibleTo is what may.view allows', async () => {
    const found = await t.db.selectFrom('proeftuin as p').select('p.id').where(visibleTo(actor)).execute()
    expect(found.map(({ id }) => id).sort()).toEqual(viewable(persona, { started: false }))
  })

  it('is what isClosedTo closes, asked by the actor or by a job', async () => {
    const asked = t.db.selectFrom('proeftuin as p').select('p.id').where(isBarred(actor))
    const told = t.db
      .selectFrom(['proeftuin as p', 'lid as l'])
      .select('p.id')
      .where('l.id', '=', sql<string>`${actor?.id ?? null}::uuid`)
      .where(isBarredLid('l.id'))
    const closed = [...rows].filter(([, row]) => isClosedTo(actor, zichtIn(row, rolInRow(persona, row))))
    for (const query of [asked, told])
      expect((await query.execute()).map(({ id }) => id).sort()).toEqual(closed.map(([id]) => id).sort())
  })

  it('from the page is what may.view allows', async () => {
    const found = await Promise.all(
      [...rows.keys()].map((id) =>
        findProeftuin(t.db, actor, id).then(
          () => id,
          () => null,
        ),
      ),
    )
    expect(found.filter((id) => id !== null).sort()).toEqual(viewable(persona, { started: false }))
  })

  it('from the lists is what may.view allows, of what has started', async () => {
    expect(await listed(persona, {})).toEqual(started)
    expect((await listKaarten(t.db, actor, 1000)).map(({ id }) => id).sort()).toEqual(started)
  })

  const choices: Filters[] = [
    {},
    { fase: 'uitvoeren' },
    { route: 'inhuur', uitkomst: 'loopt' },
    { uitkomst: 'te_vroeg', categorie: 'catering' },
    {
      fase: 'voorbereiden',
      route: 'inkoop',
      uitkomst: 'gelukt',
      categorie: 'schoonmaak',
      soort: 'ministerie',
    },
    { soort: 'zorg' },
  ]

  it.each(choices)('counts as may.view does, one by one: %o', async (filters) => {
    expect(await countProeftuinen(t.db, actor, filters, values)).toEqual(
      bruteForce(persona, started, filters),
    )
  })

  it.each(choices)('from the list with filters is what it counts: %o', async (filters) => {
    const { totaal } = bruteForce(persona, started, filters)
    expect(await listed(persona, filters)).toHaveLength(totaal)
  })

  it('counts the same with a search', async () => {
    const readable = started.filter((id) => mayReadRow(persona, rows.get(id)))
    const hits = readable.filter((id) => rows.get(id)?.titel?.startsWith('Bijzondere'))
    const woorden = await readWoorden(t.db, 'bijzondere')
    const filters = { woorden, route: 'inkoop' } as const
    expect(await countProeftuinen(t.db, actor, filters, values)).toEqual(bruteForce(persona, hits, filters))
    expect(await listed(persona, { woorden })).toEqual(hits)
  })
})

/** Who is told that it is closed cannot find out by searching what it says. */
const mayReadRow = (persona: Persona, row: TestProeftuin | undefined) =>
  row !== undefined && may.read(p.actors[persona], zichtIn(row, rolInRow(persona, row)))

/** A filter on what a card does not tell would tell it. */
const hidden = { fase: '', route: '', uitkomst: '' }

function bruteForce(persona: Persona, ids: string[], filters: Filters): Counts {
  const facets = ids.map((id) => {
    const row = rows.get(id) ?? {}
    return { ...facet(row), ...(mayReadRow(persona, row) ? {} : hidden) }
  })
  const fits = (row: Record<string, string>, except?: string) =>
    filterNames.every((name) => name === except || !filters[name] || row[name] === filters[name])
  const per = filterNames.map((name) => {
    const counted = values[name].map((value) => {
      const n = facets.filter((row) => row[name] === value && fits(row, name)).length
      return [value, n] as const
    })
    return [name, new Map(counted)] as const
  })
  return { totaal: facets.filter((row) => fits(row)).length, per: Object.fromEntries(per) as Counts['per'] }
}
