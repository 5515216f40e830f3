import { globSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { fillings, nouns } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { filled } from '#src/platform/places.ts'
import { root } from '#src/platform/root.ts'
import { teMelden } from '#src/platform/te-melden.ts'
import { testApp } from '#test/app.ts'
import { insertCollega, meld, type TestWorld } from '#test/melding.ts'
import { testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { vanGeenNoun } from './onderwerpen.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const onderwerpen = await filled({ db: t.db, actor: null, fillings }, teMelden, null)
const makers: Record<string, (one: TestWorld) => Promise<string>> = Object.assign(
  {},
  ...(await Promise.all(
    globSync('src/**/test-melden.ts', { cwd: root }).map((file) => import(join(root, file))),
  )),
)
const tweede = await insertCollega(world, 'Twan Tweede')

/** A table with text of people in it: a column of text that is none of the known codes, keys and addresses. */
async function contentTables(): Promise<string[]> {
  const { rows } = await sql<{ tabel: string }>`
    select distinct c.table_name as tabel from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'text'
      and c.column_name not in ('email', 'aan', 'terug', 'bestemming', 'combinatie', 'code', 'domein')
    order by 1`.execute(t.db)
  return rows.map(({ tabel }) => tabel)
}

it('every table in which people write can be reported, or says why not', async () => {
  const known = [
    ...onderwerpen.flatMap(({ tabellen }) => tabellen),
    ...Object.keys(vanGeenNoun),
    ...nouns.flatMap(({ nietTeMelden = {} }) => Object.keys(nietTeMelden)),
  ]
  expect((await contentTables()).filter((tabel) => !known.includes(tabel))).toEqual([])
  expect(onderwerpen.filter(({ soort, tabellen }) => !tabellen.includes(soort))).toEqual([])
})

const madeOf = async (soort: string) => {
  const make = makers[soort]
  if (!make) throw new Error(`say in the test-melden.ts of its noun how a ${soort} is made`)
  return make(world)
}

const rowOf = async (tabel: string, id: string) => {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(tabel)} where id = ${id}`.execute(t.db)
  const { versie: _, ...rest } = rows[0] ?? {}
  return rest
}

describe.each(onderwerpen)('$soort', ({ soort }) => {
  it('is taken away by two, and comes back exactly as it was', async () => {
    const id = await madeOf(soort)
    const before = await rowOf(soort, id)
    const path = paths.melding(await meld(world, 'collega', { wat: soort, id }))
    await p
      .as('adviesteam')
      .post(`${path}/maatregel`, { besluit: 'weghalen', motivering: 'Dit hoort hier niet.', spoed: 'ja' })
    expect(await rowOf(soort, id)).not.toEqual(before)
    expect((await tweede.get(path)).status).toBe(200)
    await tweede.post(`${path}/afwijzing`, { afwijzing: 'Dit mag hier best staan.' })
    expect(await rowOf(soort, id)).toEqual(before)
    await p
      .as('adviesteam')
      .post(`${path}/maatregel`, { besluit: 'weghalen', motivering: 'Dit hoort hier toch niet.' })
    expect(await rowOf(soort, id)).toEqual(before)
    expect((await tweede.post(`${path}/bevestiging`)).status).toBe(303)
    expect(await rowOf(soort, id)).not.toEqual(before)
  })
})

it('what an owner wrote on a profile since is not overwritten when the old text may come back', async () => {
  const id = await madeOf('lid')
  const path = paths.melding(await meld(world, 'collega', { wat: 'lid', id }))
  await p
    .as('adviesteam')
    .post(`${path}/maatregel`, { besluit: 'weghalen', motivering: 'Dit hoort hier niet.', spoed: 'ja' })
  await t.db.updateTable('lid').set({ brengt: 'Iets nieuws.' }).where('id', '=', id).execute()
  await tweede.post(`${path}/afwijzing`, { afwijzing: 'Dit mag hier best staan.' })
  expect(await rowOf('lid', id)).toMatchObject({ brengt: 'Iets nieuws.', zoekt: 'Nog meer.' })
})

it('what is written anew where something was taken away can be taken away too', async () => {
  const id = await madeOf('lid')
  for (const brengt of ['Iets lelijks.', 'Weer iets lelijks.']) {
    await t.db.updateTable('lid').set({ brengt }).where('id', '=', id).execute()
    const path = paths.melding(await meld(world, 'collega', { wat: 'lid', id }))
    const voorstel = { besluit: 'weghalen', motivering: 'Dit hoort hier niet.' }
    expect((await p.as('adviesteam').post(`${path}/maatregel`, voorstel)).status).toBe(303)
    expect((await tweede.post(`${path}/bevestiging`)).status).toBe(303)
    expect(await rowOf('lid', id)).toMatchObject({ brengt: '' })
  }
})

it('what its author took away first does not come back when the adviesteam thinks again', async () => {
  const id = await insertProeftuin(world)
  const note = await insertAantekening(world, id)
  const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
  await p.as('inkoper').post(paths.aantekeningVerwijdering(id, note))
  await p
    .as('adviesteam')
    .post(`${path}/maatregel`, { besluit: 'weghalen', motivering: 'Dit hoort hier niet.', spoed: 'ja' })
  await tweede.post(`${path}/afwijzing`, { afwijzing: 'Dit mag hier best staan.' })
  expect((await rowOf('aantekening', note)).verwijderdOp).not.toBeNull()
})

it('a report on a profile opens no more of it to the adviesteam than the one who reported it saw', async () => {
  const id = await madeOf('lid')
  await t.db
    .updateTable('lid')
    .set({ brengt: 'Voor iedereen.', zoekt: 'Alleen voor mijn team.', zoektZicht: 'team' })
    .where('id', '=', id)
    .execute()
  const deskOf = async (door: 'collega' | 'leverancier') =>
    (await p.as('adviesteam').get(paths.melding(await meld(world, door, { wat: 'lid', id })))).text()
  const outside = await deskOf('collega')
  expect(outside).toContain('Voor iedereen.')
  expect(outside).not.toContain('Alleen voor mijn team.')
  await insertProeftuin(world, { team: { hr: 'hr', leverancier: 'leverancier' } })
  expect(await deskOf('leverancier')).toContain('Alleen voor mijn team.')
})

it('a report is no window on what was written for fewer people since', async () => {
  const id = await madeOf('lid')
  const say = (brengt: string, brengtZicht: 'netwerk' | 'team') =>
    t.db.updateTable('lid').set({ brengt, brengtZicht }).where('id', '=', id).execute()
  await say('Voor alle leden.', 'netwerk')
  const melding = paths.melding(await meld(world, 'collega', { wat: 'lid', id }))
  const deskNow = async () => (await p.as('adviesteam').get(melding)).text()
  await say('Iets anders.', 'netwerk')
  expect(await deskNow()).toContain('Iets anders.')
  await say('Voor ons onder elkaar.', 'team')
  const page = await deskNow()
  expect(page).not.toContain('Voor ons onder elkaar.')
  expect(page).toContain('Voor alle leden.')
  expect(page).toContain('Hier staat niets meer, of nu voor minder mensen.')
})

it('who keeps the page of an organisation and who wrote on it last both hear of it, and decide on nothing there', async () => {
  const { leverancier: organisatieId } = p.organisaties
  const lid = p.leden.leverancier
  await t.db
    .insertInto('organisatiebeheer')
    .values({ organisatieId, lidId: lid.id, doorId: lid.id })
    .execute()
  const { versie } = await t.db
    .selectFrom('organisatie')
    .select('versie')
    .where('id', '=', organisatieId)
    .executeTakeFirstOrThrow()
  const teksten = { samenvatting: 'De beste van het land.', brengt: '', zoekt: '', plaats: '' }
  const written = await tweede.post(paths.organisatieTeksten(organisatieId), {
    ...teksten,
    versie: String(versie),
  })
  expect(written.status).toBe(303)
  const path = paths.melding(await meld(world, 'collega', { wat: 'organisatie', id: organisatieId }))
  expect((await tweede.get(path)).status).toBe(404)
  await p
    .as('adviesteam')
    .post(`${path}/maatregel`, { besluit: 'aanpassen', motivering: 'Schrijf wat jullie brengen.' })
  await t.runJobs()
  for (const email of [lid.email, 'twan@voorbeeld.test'])
    expect((await t.mails(email)).at(-1)?.tekst, email).toContain('Schrijf wat jullie brengen.')
})

it('who corrected an aantekening hears of it as who wrote it first does', async () => {
  const id = await insertProeftuin(world, { team: { hr: 'hr' } })
  const note = await insertAantekening(world, id, { door: 'hr' })
  const text = { soort: 'les', titel: 'Een les', tekst: 'Zo ging het niet.', datum: '2026-04-14' }
  const sent = { ...text, fase: 'voorbereiden', zichtbaarheid: 'openbaar', versie: '1' }
  expect((await p.as('inkoper').post(paths.aantekening(id, note), sent)).status).toBe(303)
  const path = paths.melding(await meld(world, 'collega', { wat: 'aantekening', id: note }))
  await p.as('adviesteam').post(`${path}/maatregel`, { besluit: 'aanpassen', motivering: 'Zo ging het wel.' })
  await t.runJobs()
  for (const { email } of [p.leden.hr, p.leden.inkoper])
    expect((await t.mails(email)).at(-1)?.tekst, email).toContain('Zo ging het wel.')
})

it('the adviesteam is not sent to a message, which is a page of two people only', async () => {
  const id = await madeOf('bericht')
  const path = paths.melding(await meld(world, 'collega', { wat: 'bericht', id }))
  const page = await (await p.as('adviesteam').get(path)).text()
  expect(page).toContain('Waarom doe je dat zo?')
  expect(page).not.toContain(paths.eigenBericht(id))
})
