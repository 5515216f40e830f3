import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { importRegios } from '#src/netwerk/regios/import.ts'
import { merge } from '#src/netwerk/samenvoegingen/changes.ts'
import { planOf } from '#src/netwerk/samenvoegingen/queries.ts'
import { fillings } from '#src/nouns.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { importOrganisaties } from './import.ts'
import { countOrganisaties, listOrganisaties } from './list.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as, organisaties } = p

const feiten = {
  regio: 'twente',
  sectorBanenafspraak: 'markt',
  pso: 'dertig_plus',
  sociaalRegister: true,
} as const
const insert = async (naam: string, values: object = {}) =>
  (
    await t.db
      .insertInto('organisatie')
      .values({ naam, soort: 'leverancier', ...values })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
const find = (id: string) =>
  t.db
    .selectFrom('organisatie')
    .select(['regio', 'sectorBanenafspraak', 'pso', 'sociaalRegister'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

it('knows nothing of what nobody said, and the kind says nothing of the sector', async () => {
  const typed = { naam: 'Zwijgzaam', soort: 'ministerie', sectorBanenafspraak: '', regio: '', pso: '' }
  const made = await as('adviesteam').post(paths.nieuweOrganisatie(), typed)
  const id = made.headers.get('location')?.split('/').at(-1) ?? ''
  expect(await find(id.slice(0, 36))).toEqual({
    regio: null,
    sectorBanenafspraak: 'onbekend',
    pso: null,
    sociaalRegister: false,
  })
})

it('keeps the facts, shows each with what it means, and tells the API', async () => {
  const id = await insert('De Feitenfabriek')
  const edit = {
    naam: 'De Feitenfabriek',
    soort: 'leverancier',
    ...feiten,
    sociaalRegister: 'ja',
    versie: '1',
  }
  expect((await as('adviesteam').post(paths.organisatieBewerken(id), edit)).status).toBe(303)
  expect(await find(id)).toEqual(feiten)
  const html = await (await as('bezoeker').get(paths.organisatie(id))).text()
  for (const said of ['Twente', '30+', 'Uitvoeringsfonds voor de overheid', 'Prestatieladder'])
    expect(html).toContain(said)
  expect(await (await as('bezoeker').get(apiPaths.organisatie(id))).json()).toMatchObject(feiten)
})

it('refuses what is on no list, and keeps what was typed', async () => {
  const typed = { naam: 'Dwaalgast BV', soort: 'leverancier' }
  for (const wrong of [{ regio: 'utopia' }, { sectorBanenafspraak: 'semi' }, { pso: 'trede_9' }]) {
    const answer = await as('adviesteam').post(paths.nieuweOrganisatie(), { ...typed, ...wrong })
    expect(answer.status, JSON.stringify(wrong)).toBe(422)
    expect(await answer.text()).toContain('Dwaalgast BV')
  }
})

it('lets who keeps the page choose the region, and nothing that a register says', async () => {
  const id = organisaties.leverancier
  await t.db
    .insertInto('organisatiebeheer')
    .values({ organisatieId: id, lidId: p.leden.leverancier.id })
    .execute()
  const answer = await as('leverancier').post(paths.organisatieTeksten(id), {
    ...feiten,
    sociaalRegister: 'ja',
    versie: '1',
  })
  expect(answer.status).toBe(303)
  expect(await find(id)).toMatchObject({ regio: 'twente', sectorBanenafspraak: 'onbekend', pso: null })
})

it('narrows the list, with counts beside each filter within the others', async () => {
  await insert('Filterproef Een', { regio: 'zeeland', pso: 'trede_1', sociaalRegister: true })
  await insert('Filterproef Twee', { regio: 'zeeland', sectorBanenafspraak: 'overheid' })
  await insert('Filterproef Drie', { regio: 'drenthe', pso: 'trede_1' })
  const q = 'filterproef'
  const names = async (filters: object) =>
    (await listOrganisaties(t.db, { q, ...filters })).organisaties.map(({ naam }) => naam.split(' ')[1])
  expect(await names({ regio: 'zeeland' })).toEqual(['Een', 'Twee'])
  expect(await names({ pso: 'trede_1', regio: 'drenthe' })).toEqual(['Drie'])
  expect(await names({ sector: 'overheid' })).toEqual(['Twee'])
  expect(await names({ sociaal: 'ja' })).toEqual(['Een'])
  const counts = await countOrganisaties(t.db, { q, regio: 'zeeland' })
  expect([...counts.regio]).toEqual(
    expect.arrayContaining([
      ['zeeland', 2],
      ['drenthe', 1],
    ]),
  )
  expect([...counts.pso]).toEqual([['trede_1', 1]])
  expect([...counts.sociaal]).toEqual([['ja', 1]])
  const page = await as('bezoeker').get(paths.organisaties({ q, regio: 'zeeland', pso: 'trede_1' }))
  expect(await page.text()).not.toContain('Filterproef Twee')
  const api = await (await as('bezoeker').get(`${apiPaths.organisaties()}?q=${q}&regio=drenthe`)).json()
  expect(api).toMatchObject({ organisaties: [{ naam: 'Filterproef Drie', regio: 'drenthe' }] })
})

it('merges: what is known of the one stays, what only the other knows comes along', async () => {
  const blijft = await insert('Samen Een', { regio: 'zeeland', sociaalRegister: false })
  const weg = await insert('Samen Twee', feiten)
  const asker = { db: t.db, actor: p.actors.adviesteam, fillings }
  await merge(asker as never, await planOf(asker as never, { blijft, weg }))
  expect(await find(blijft)).toEqual({ ...feiten, regio: 'zeeland' })
})

const header = 'id,type,name,abbr,tooi,oin,roo_id,parent_id,valid_from,valid_until,regio,sector,pso,sociaal'
const imported = (...lines: string[]) =>
  importOrganisaties(t.db, Readable.from([[header, ...lines].join('\n')]), () => {})
const idOf = async (bronSleutel: string) =>
  (
    await t.db
      .selectFrom('organisatie')
      .select('id')
      .where('bronSleutel', '=', bronSleutel)
      .executeTakeFirstOrThrow()
  ).id

it('reads the facts from a list that has them, and leaves alone what a list or people say nothing of', async () => {
  const line = (facts: string) => `f:een,zbo,Feitendienst,,,,,,,,${facts}`
  expect(await imported(line('Twente,overheid,trede_2,ja'))).toMatchObject({ nieuw: 1 })
  expect(await imported(line('Twente,overheid,trede_2,ja'))).toMatchObject({ gewijzigd: 0 })
  expect(await imported(line(',,,'))).toMatchObject({ gewijzigd: 0 })
  const id = await idOf('f:een')
  expect(await find(id)).toMatchObject({ regio: 'twente', sectorBanenafspraak: 'overheid', pso: 'trede_2' })
  await t.db.updateTable('organisatie').set({ regio: null, versie: 2 }).where('id', '=', id).execute()
  await imported(line('Zeeland,markt,,'))
  expect(await find(id)).toMatchObject({ regio: null, sectorBanenafspraak: 'overheid' })
  const report = await imported(
    'f:fout,zbo,Foutdienst,,,,,,,,Utopia,,,',
    'f:ook,zbo,Ookdienst,,,,,,,,,half,,',
  )
  expect(report.regels.map(({ reden }) => reden)).toEqual([
    'regio: Vonk kent deze arbeidsmarktregio niet',
    'sector: moet een van deze zijn: markt, overheid, onbekend',
  ])
})

it('gives a municipality the region that the list of regions says', async () => {
  await importRegios(t.db, Readable.from(['regio,gemeente\nDrenthe,Regiodorp']), () => {})
  await imported('f:gem,gemeente,Gemeente Regiodorp,,,,,,,,,,,')
  expect((await find(await idOf('f:gem'))).regio).toBe('drenthe')
})
