import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { audit } from '#src/platform/audit.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

const id = await insertProeftuin({ t, p }, { zichtbaarheid: 'openbaar', team: { inkoper: 'trekker' } })
const other = await insertProeftuin({ t, p }, { team: { hr: 'trekker' } })
const address = paths.proeftuin(id)

/** How often the database was asked while this was done: outside a transaction every statement takes a connection. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const acquire = () => {
    count++
  }
  t.pool.on('acquire', acquire)
  await work()
  t.pool.off('acquire', acquire)
  return count
}

const read = async (persona: Parameters<typeof p.as>[0], path = address) =>
  (await p.as(persona).get(path)).text()

/** Of what is asked for a second time. */
const remember = async () => [await read('bezoeker'), await read('bezoeker')][1]

it('makes a page anew that was asked for once, then once, and then asks the database only whether something changed', async () => {
  const first = await read('bezoeker')
  expect(await statements(() => read('bezoeker'))).toBeGreaterThan(2)
  expect(await statements(async () => expect(await read('bezoeker')).toBe(first))).toBe(1)
})

it('shows a change at once', async () => {
  await remember()
  await t.db.updateTable('proeftuin').set({ titel: 'Vloeren boenen' }).where('id', '=', id).execute()
  expect(await read('bezoeker')).toContain('Vloeren boenen')
})

it('hides at once what is closed', async () => {
  expect((await p.as('bezoeker').get(address)).status).toBe(200)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'overheid' }).where('id', '=', id).execute()
  expect((await p.as('buurman').get(address)).status).toBe(200)
  expect((await p.as('bezoeker').get(address)).status).toBe(404)
  expect((await p.as('leverancier').get(address)).status).toBe(404)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
})

it('is of visitors alone: a member has a page made each time, and leaves nothing behind', async () => {
  const visitor = await remember()
  for (const persona of ['inkoper', 'buurman', 'inkoper'] as const)
    expect(await statements(() => read(persona))).toBeGreaterThan(2)
  expect(await read('inkoper')).toContain('Schrijf in het logboek')
  expect(await read('bezoeker')).toBe(visitor)
  expect(visitor).not.toContain('Uitloggen')
})

describe('changes of something else', () => {
  const { hr, inkoper } = p.leden
  const changes: [string, () => Promise<unknown>][] = [
    ['somebody signs in', () => p.as('hr').get(paths.mijnVonk())],
    ['a line in the trail', () => audit(t.db, inkoper, { handeling: 'leden.gezocht', onderwerp: 'lid' })],
    [
      'a limit that counts',
      () => sql`insert into tempolimiet (key, points) values (gen_random_uuid(), 1)`.execute(t.db),
    ],
    [
      'who looked is written down',
      () =>
        sql`insert into inkijk (proeftuin_id, lid_id, gesloten, leverancier, pagina)
          values (${id}, ${hr.id}, false, false, 'geheel')`.execute(t.db),
    ],
    ['another proeftuin', () => insertProeftuin({ t, p }, { team: { hr: 'trekker' } })],
    ['a note in another proeftuin', () => insertAantekening({ t, p }, other)],
    [
      'the profile of who has nothing to do with it',
      () => t.db.updateTable('lid').set({ brengt: 'Koffie' }).where('id', '=', hr.id).execute(),
    ],
    ['a change that changes nothing', () => sql`update proeftuin set titel = titel`.execute(t.db)],
  ]

  it.each(changes)('leave the page: %s', async (_what, change) => {
    const before = await remember()
    await change()
    expect(await statements(async () => expect(await read('bezoeker')).toBe(before))).toBe(1)
  })
})

it.each([
  ['its organisation', () => t.db.updateTable('organisatie').set({ naam: 'Gemeente Nergens' }).execute()],
  ['a note in it', () => insertAantekening({ t, p }, id)],
  ['who wrote in it', () => t.db.updateTable('lid').set({ naam: 'Iemand Anders' }).execute()],
  ['a kind of work', () => t.db.updateTable('categorie').set({ naam: sql`naam || '.'` }).execute()],
])('is made anew after a change of %s', async (_what, change) => {
  await remember()
  await change()
  expect(await statements(() => read('bezoeker'))).toBeGreaterThan(2)
})

it('closes when the tender begins to run, though nothing but the date says so', async () => {
  const tender = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Vloeren', doorId: p.leden.inkoper.id, gepubliceerdOp: sql<string>`current_date + 1` })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .updateTable('proeftuin')
    .set({ aanbestedingId: tender.id, zichtbaarheid: 'netwerk' })
    .where('id', '=', id)
    .execute()
  expect((await p.as('leverancier').get(address)).status).toBe(200)
  await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: sql<string>`current_date` }).execute()
  expect((await p.as('leverancier').get(address)).status).toBe(404)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
})

it('says what was done only to whom did it', async () => {
  expect(await read('bezoeker', `${address}?gedaan=gestart`)).toContain('De proeftuin is gestart')
  expect(await read('bezoeker')).not.toContain('De proeftuin is gestart')
})

it('sends the same page compressed', async () => {
  const plain = await read('bezoeker')
  const response = await t.app.request(address, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toContain('Accept-Encoding')
  expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain)
})
