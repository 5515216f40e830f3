import { expect, it } from 'vitest'
import { daysAfter, today } from '#src/platform/today.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import type { AanbestedingKaart } from './aanbesteding.ts'
import { countAanbestedingen, listAanbestedingen, Zoek } from './list.ts'
import { may } from './policy.ts'
import { findAanbesteding } from './queries.ts'

const t = await testApp()
const { actors, leden, organisaties } = await testPersonas(t)
const day = (offset: number) => daysAfter(today(), offset)

/** Before, during and after; running is from publication up to the definitive award, or the early end. */
const momenten = {
  voorbereiding: {},
  binnenkort: { gepubliceerdOp: day(3) },
  loopt: { gepubliceerdOp: day(-3) },
  besloten: { gepubliceerdOp: day(-30), gunningsbeslissingOp: day(-3) },
  gegund: { gepubliceerdOp: day(-30), gunningsbeslissingOp: day(-23), definitiefOp: day(-3) },
  gestopt: { gepubliceerdOp: day(-30), vroegtijdigBeeindigdOp: day(-3) },
} as const
const runs = (moment: string) => moment === 'loopt' || moment === 'besloten'

const rows = Object.entries(momenten).flatMap(([moment, dates]) =>
  zichtbaarheden.map((zichtbaarheid) => ({ moment, zichtbaarheid, dates })),
)
const ids = await Promise.all(
  rows.map(async ({ moment, zichtbaarheid, dates }) => {
    const values = { titel: `${moment} ${zichtbaarheid}`, zichtbaarheid, ...dates }
    const owners = { koperId: organisaties.ministerie, doorId: leden.inkoper.id }
    const { id } = await t.db
      .insertInto('aanbesteding')
      .values({ ...values, ...owners })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }),
)

const own = ['team', 'overheid', 'netwerk', 'openbaar']
const overheid = ['overheid', 'netwerk', 'openbaar']
const netwerk = ['netwerk', 'openbaar']

/** Who sees which visibility: [when it does not run, when it runs]. */
const table: Record<Persona, [string[], string[]]> = {
  bezoeker: [['openbaar'], ['openbaar']],
  gast: [['openbaar'], ['openbaar']],
  inkoper: [own, own],
  collega: [own, own],
  opdrachtgever: [own, own],
  bestuurder: [own, own],
  beheerder: [own, own],
  adviesteam: [own, own],
  buurman: [overheid, overheid],
  hr: [overheid, overheid],
  jobcoach: [netwerk, ['openbaar']],
  ervaringsdeskundige: [netwerk, ['openbaar']],
  leverancier: [netwerk, ['openbaar']],
  concurrent: [netwerk, ['openbaar']],
}

const expected = (persona: Persona) =>
  rows
    .filter(({ moment, zichtbaarheid }) => table[persona][runs(moment) ? 1 : 0].includes(zichtbaarheid))
    .map(({ moment, zichtbaarheid }) => `${moment} ${zichtbaarheid}`)

it.each(Object.keys(table) as Persona[])(
  '%s: the list, the page and the counts show exactly what may.view allows',
  async (persona) => {
    const actor = actors[persona]
    expect((await listAll(persona)).map(({ titel }) => titel).toSorted()).toEqual(
      expected(persona).toSorted(),
    )
    const found = await Promise.all(ids.map((id) => findAanbesteding(t.db, actor, id).catch(() => null)))
    const seen = found.filter((one) => one !== null)
    expect(seen.map(({ titel }) => titel).toSorted()).toEqual(expected(persona).toSorted())
    expect(seen.every((one) => may.view(actor, one))).toBe(true)
    const counts = await countAanbestedingen(t.db, actor, Zoek.parse({}))
    const countOf = (stand: RegExp) => expected(persona).filter((titel) => stand.test(titel)).length
    expect(counts.loopt).toBe(countOf(/^(loopt|besloten)/))
    expect([counts.gegund, counts.gestopt]).toEqual([countOf(/^gegund/), countOf(/^gestopt/)])
  },
)

/** Every page of the list. */
async function listAll(persona: Persona, na?: string): Promise<AanbestedingKaart[]> {
  const { kaarten, next } = await listAanbestedingen(t.db, actors[persona], Zoek.parse({ na }))
  return next ? [...kaarten, ...(await listAll(persona, next))] : kaarten
}

it('what the adviesteam took away is there for nobody, and still closes the barrier', async () => {
  const id =
    ids[rows.findIndex(({ moment, zichtbaarheid }) => moment === 'loopt' && zichtbaarheid === 'openbaar')] ??
    ''
  const set = (weggehaaldOp: Date | null) =>
    t.db.updateTable('aanbesteding').set({ weggehaaldOp }).where('id', '=', id).execute()
  await set(new Date())
  for (const persona of Object.keys(table) as Persona[]) {
    expect((await listAll(persona)).map((kaart) => kaart.id)).not.toContain(id)
    await expect(findAanbesteding(t.db, actors[persona], id)).rejects.toThrow()
  }
  await set(null)
  expect((await findAanbesteding(t.db, null, id)).id).toBe(id)
})

const closed = { levert: false, inTeam: false, weggehaald: false }

it('closes to the member who brought it in, too, once he works for a supplier', () => {
  const own = { ...closed, zichtbaarheid: 'overheid' as const, doorId: leden.leverancier.id, koperId: null }
  expect(may.view(actors.leverancier, { ...own, loopt: false })).toBe(false)
  expect(may.view(actors.leverancier, { ...own, loopt: true })).toBe(false)
})

it('stays open to who is in a team of it without a side, but not as the supplier there', () => {
  const a = { ...closed, zichtbaarheid: 'netwerk' as const, doorId: '', koperId: null, loopt: true }
  expect(may.view(actors.jobcoach, a)).toBe(false)
  expect(may.view(actors.jobcoach, { ...a, inTeam: true })).toBe(true)
  expect(may.view(actors.jobcoach, { ...a, inTeam: true, levert: true })).toBe(false)
})

it('is not opened by an adviesteam member who works for a supplier', () => {
  const a = { ...closed, zichtbaarheid: 'openbaar' as const, doorId: '', koperId: null, loopt: true }
  const { adviesteam } = actors
  expect(may.edit(adviesteam, a)).toBe(true)
  expect(may.edit(adviesteam && { ...adviesteam, leverancier: true }, a)).toBe(false)
})

it('is kept by nobody to whom it is closed, not even when everybody may read it', () => {
  const a = {
    ...closed,
    zichtbaarheid: 'openbaar' as const,
    doorId: leden.inkoper.id,
    koperId: null,
    loopt: true,
  }
  expect(may.edit(actors.inkoper, a)).toBe(true)
  expect(may.edit(actors.inkoper, { ...a, levert: true })).toBe(false)
})

it('is confirmed by the buyers of its teams and by the adviesteam, never by the suppliers’ side', () => {
  const a = { ...closed, zichtbaarheid: 'overheid' as const, doorId: '', koperId: null, loopt: true }
  const confirm = (inTeam: boolean) =>
    (Object.keys(table) as Persona[]).filter((persona) => may.confirm(actors[persona], { ...a, inTeam }))
  const buyers = ['bestuurder', 'beheerder', 'buurman', 'collega', 'hr', 'inkoper', 'opdrachtgever']
  expect(confirm(false)).toEqual(['adviesteam'])
  expect(confirm(true).toSorted()).toEqual(['adviesteam', ...buyers].toSorted())
  const { adviesteam, hr } = actors
  expect(may.confirm(adviesteam && { ...adviesteam, leverancier: true }, a)).toBe(false)
  expect(may.confirm(hr && { ...hr, leverancier: true }, { ...a, inTeam: true })).toBe(false)
  expect(may.confirm(hr, { ...a, inTeam: true, levert: true })).toBe(false)
})

it('lets those edit whose it is, and the adviesteam', () => {
  const a = {
    zichtbaarheid: 'openbaar' as const,
    doorId: leden.inkoper.id,
    koperId: organisaties.ministerie,
    loopt: false,
    ...closed,
  }
  const editors = (Object.keys(table) as Persona[]).filter((persona) => may.edit(actors[persona], a))
  expect(editors.toSorted()).toEqual([
    'adviesteam',
    'beheerder',
    'bestuurder',
    'collega',
    'inkoper',
    'opdrachtgever',
  ])
  const creators = (Object.keys(table) as Persona[]).filter((persona) => may.create(actors[persona]))
  expect(creators.toSorted()).toEqual([...editors, 'buurman', 'hr'].toSorted())
})
