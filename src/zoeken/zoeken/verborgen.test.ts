import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { WorkerContext } from '#src/platform/job-context.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { zoekenJobs } from './jobs.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const get = async (path: string, persona: Persona = 'bezoeker') => (await p.as(persona).get(path)).text()
const totalOf = (page: string) => Number(/vonk-aantal-totaal">([\d.]+)/.exec(page)?.[1] ?? 0)
const pageOf = (q: string, persona?: Persona) => get(paths.zoeken({ q }), persona)
const suggested = (q: string, persona?: Persona) => get(paths.zoekSuggesties(q), persona)

/** What takes something away from who looks from outside. */
const hiding: [string, (id: string) => Promise<unknown>][] = [
  [
    'narrowed to its team',
    (id) => t.db.updateTable('proeftuin').set({ zichtbaarheid: 'team' }).where('id', '=', id).execute(),
  ],
  [
    'taken away',
    (id) => t.db.updateTable('proeftuin').set({ weggehaaldOp: new Date() }).where('id', '=', id).execute(),
  ],
]

it.each(hiding)(
  'a moment after it was %s nothing of it is found, counted or suggested',
  async (what, hide) => {
    const woord = `kwartelhok${what.length}`
    const id = await insertProeftuin(world, { titel: `Bouw een ${woord}`, vraag: 'Wie helpt?' })
    await insertAantekening(world, id, { titel: `Over het ${woord}`, tekst: 'Er kwam hout.' })
    expect(totalOf(await pageOf(woord))).toBe(2)
    expect(await suggested(woord)).toContain(`Bouw een ${woord}`)
    await hide(id)
    const [page, mistyped] = [await pageOf(woord), await pageOf(woord.replace('rtel', 'rtle'))]
    expect(page).toContain('Niets gevonden')
    expect([page, mistyped].map((text) => text.replaceAll(`‘${woord}’`, '').includes(`Bouw een`))).toEqual([
      false,
      false,
    ])
    expect(mistyped).not.toContain(woord)
    expect(await suggested(woord)).toBe('[]')
    expect(await suggested('bouw')).toBe('[]')
  },
)

it('a supplier no longer finds what a purchase closes, while the buyers do', async () => {
  const open = await insertProeftuin(world, {
    titel: 'Een zwaluwnest op kantoor',
    zichtbaarheid: 'netwerk',
    freeze: 'komt',
  })
  expect(totalOf(await pageOf('zwaluwnest', 'leverancier'))).toBe(1)
  const { aanbestedingId } = await t.db
    .selectFrom('proeftuin')
    .select('aanbestedingId')
    .where('id', '=', open)
    .executeTakeFirstOrThrow()
  await t.db
    .updateTable('aanbesteding')
    .set({ gepubliceerdOp: sql<string>`current_date` })
    .where('id', '=', aanbestedingId)
    .execute()
  expect(await pageOf('zwaluwnest', 'leverancier')).toContain('Niets gevonden')
  expect(await suggested('zwaluwnest', 'leverancier')).toBe('[]')
  expect(totalOf(await pageOf('zwaluwnest', 'inkoper'))).toBe(1)
})

it('a supplier in a team that keeps its outcome from suppliers does not find a note by it', async () => {
  const id = await insertProeftuin(world, {
    stand: 'afgerond',
    zichtbaarheid: 'overheid',
    team: { leverancier: 'leverancier' },
  })
  await insertAantekening(world, id, { titel: 'Een wespennest', zichtbaarheid: 'team' })
  const foundAs = async (persona: Persona, filters = {}) =>
    totalOf(await get(paths.zoeken({ q: 'wespennest', ...filters }), persona))
  const {
    uitkomst,
    routes: [route],
  } = await t.db
    .selectFrom('proeftuin')
    .select(['uitkomst', 'routes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect([await foundAs('leverancier'), await foundAs('inkoper', { uitkomst, route })]).toEqual([1, 1])
  expect([await foundAs('leverancier', { uitkomst }), await foundAs('leverancier', { route })]).toEqual([
    0, 0,
  ])
  const page = await pageOf('wespennest', 'leverancier')
  for (const filter of ['uitkomst', 'route']) expect(page).not.toContain(`${filter}=`)
})

it('whether a word was mistyped is told by what one may read: a word of others changes nothing', async () => {
  await insertProeftuin(world, { titel: 'De lantaarnpaal', vraag: 'Wie helpt?' })
  const before = await pageOf('lantaarnpaul')
  expect(totalOf(before)).toBe(1)
  await insertProeftuin(world, { titel: 'De lantaarnpaul', vraag: 'Wie helpt?', zichtbaarheid: 'team' })
  expect(await pageOf('lantaarnpaul')).toBe(before)
})

it('at night the words leave that stand nowhere any more, and the others are split', async () => {
  const id = await insertProeftuin(world, { titel: 'Het molshoopfeest', vraag: 'Wie helpt?' })
  await t.db.updateTable('proeftuin').set({ titel: 'Het tuinfeest' }).where('id', '=', id).execute()
  const words = () =>
    t.db
      .selectFrom('zoekwoord')
      .select(['woord', 'delen'])
      .where('woord', 'in', ['molshoopfeest', 'tuinfeest'])
      .execute()
  expect(await words()).toContainEqual({ woord: 'molshoopfeest', delen: null })
  await zoekenJobs['zoekwoorden-bijwerken'].run({}, { db: t.db } as WorkerContext)
  expect(await words()).toEqual([{ woord: 'tuinfeest', delen: ['tuin', 'feest'] }])
})
