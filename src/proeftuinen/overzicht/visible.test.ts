import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { listLijsten } from '#src/netwerk/regios/lijsten.ts'
import type { Organisatiesoort, Teamrol } from '#src/platform/database.generated.ts'
import { readCursor } from '#src/platform/keyset.ts'
import { isBarred, isBarredLid, isClosedTo, may, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { listKaarten } from '#src/proeftuinen/proeftuin/queries.ts'
import { cases, team } from '#src/proeftuinen/proeftuin/test-cases.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { type Counts, countProeftuinen, type Values } from './counts.ts'
import { type Filters, filterNames } from './filters.ts'
import { listProeftuinen } from './list.ts'
import { valuesOf } from './list-view.tsx'
import { readWoorden } from './woorden.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const everybody = Object.keys(p.actors) as Persona[]

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
      naast: turn([[], ['werkervaring']], n >> 4),
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
/** Of one the region is known. */
const regioOf: Record<string, string> = { ministerie: 'haaglanden', gemeente: 'twente' }
type Facet = Record<(typeof filterNames)[number], string | string[]>
const facet = (row: TestProeftuin): Facet => ({
  fase: row.fase ?? '',
  route: [row.route ?? '', ...(row.naast ?? [])],
  uitkomst: row.stand === 'afgerond' ? (row.uitkomst ?? '') : 'loopt',
  categorie: row.categorie ?? '',
  soort: kindOf[row.organisatie ?? ''] ?? '',
  regio: regioOf[row.organisatie ?? ''] ?? '',
})

for (const [naam, regio] of Object.entries(regioOf))
  await t.db
    .updateTable('organisatie')
    .set({ regio })
    .where('id', '=', p.organisaties[naam as 'gemeente'])
    .execute()
const rows = await insertAll()
const values: Values = valuesOf(await listLijsten(t.db))

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
    const { kaarten, volgende } = await listProeftuinen(t.db, actor, { filters, na: readCursor(na) })
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

  it('from the lists is what may.view allows, of what has started', async () => {
    expect(await listed(persona, {})).toEqual(started)
    expect((await listKaarten(t.db, actor, 1000)).map(({ id }) => id).sort()).toEqual(started)
  })

  const choices: Filters[] = [
    {},
    { fase: 'uitvoeren' },
    { route: 'inhuur', uitkomst: 'loopt' },
    { route: 'werkervaring' },
    { uitkomst: 'te_vroeg', categorie: 'catering' },
    {
      fase: 'voorbereiden',
      route: 'inkoop',
      uitkomst: 'gelukt',
      categorie: 'schoonmaak',
      soort: 'ministerie',
    },
    { soort: 'zorg' },
    { regio: 'twente' },
    { regio: 'haaglanden', uitkomst: 'loopt' },
  ]

  it.each(choices)('counts as may.view does, one by one: %o', async (filters) => {
    expect(await countProeftuinen(t.db, actor, { filters, values })).toEqual(
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
    expect(await countProeftuinen(t.db, actor, { filters, values })).toEqual(
      bruteForce(persona, hits, filters),
    )
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
  const has = (row: Facet, name: keyof Facet, value: string) => [row[name]].flat().includes(value)
  const fits = (row: Facet, except?: string) =>
    filterNames.every((name) => name === except || !filters[name] || has(row, name, filters[name]))
  const per = filterNames.map((name) => {
    const counted = values[name].map((value) => {
      const n = facets.filter((row) => has(row, name, value) && fits(row, name)).length
      return [value, n] as const
    })
    return [name, new Map(counted)] as const
  })
  return { totaal: facets.filter((row) => fits(row)).length, per: Object.fromEntries(per) as Counts['per'] }
}
