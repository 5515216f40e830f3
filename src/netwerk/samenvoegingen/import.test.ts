import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { importOrganisaties } from '#src/netwerk/organisaties/import.ts'
import { isBelow } from '#src/netwerk/organisaties/queries.ts'
import { fillings } from '#src/nouns.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { merge } from './changes.ts'
import { planFor } from './test-twins.ts'

const t = await testApp()
const p = await testPersonas(t)
const { db } = t
const header = 'id,type,name,abbr,tooi,oin,roo_id,parent_id,valid_from,valid_until'
const tooi = (code: string) => `https://identifier.overheid.nl/tooi/id/proef/${code}`
const run = (...lines: string[]) =>
  importOrganisaties(db, Readable.from([[header, ...lines].join('\n')]), () => {})
const find = (bronSleutel: string) =>
  db.selectFrom('organisatie').selectAll().where('bronSleutel', '=', bronSleutel).executeTakeFirstOrThrow()
const join = async (blijft: string, weg: string) => {
  const actor = p.actors.adviesteam
  if (actor)
    await db
      .transaction()
      .execute(async (tx) => merge({ db: tx, actor, fillings }, await planFor({ db: tx }, blijft, weg)))
}
const everything = () => db.selectFrom('organisatie').selectAll().orderBy('id').execute()

it('the list with both keys changes nothing, however often, and parents lead on', async () => {
  const lines = [
    `a:blijft,gemeente,Gemeente Aa,,,,,,1900-01-01,`,
    `a:weg,gemeente,Aa,,${tooi('aa')},00000001234567890000,,,1900-01-01,`,
    `a:kind,zbo,Dienst Aa,,${tooi('kind')},,,a:weg,1900-01-01,`,
  ]
  await run(...lines)
  const [blijft, weg] = [await find('a:blijft'), await find('a:weg')]
  await join(blijft.id, weg.id)
  expect(await find('a:blijft')).toMatchObject({ tooi: tooi('aa'), oin: '00000001234567890000' })
  const before = await everything()
  for (let i = 0; i < 2; i++)
    expect(await run(...lines)).toMatchObject({ gelezen: 3, nieuw: 0, gewijzigd: 0, geweigerd: 0 })
  expect(await everything()).toEqual(before)
  expect(await find('a:kind')).toMatchObject({ ouderId: blijft.id })
  expect(await find('a:weg')).toMatchObject({ opgegaanInId: blijft.id, ouderId: null })
})

it('a new part that names the old key or its TOOI as parent comes below the one that stayed', async () => {
  const { id } = await find('a:blijft')
  await run(
    `a:nieuw,zbo,Nieuwe dienst,,,,,a:weg,1900-01-01,`,
    `a:ook,zbo,Ook nieuw,,,,,${tooi('aa')},1900-01-01,`,
  )
  expect(await find('a:nieuw')).toMatchObject({ ouderId: id })
  expect(await find('a:ook')).toMatchObject({ ouderId: id })
})

it('one that was made by hand takes the key along, and the list goes on with it', async () => {
  const line = `b:lijst,gemeente,Gemeente Bee,,${tooi('bee')},,,,1900-01-01,`
  await run(line)
  const { id } = await db
    .insertInto('organisatie')
    .values({ naam: 'Bee', soort: 'gemeente' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await join(id, (await find('b:lijst')).id)
  expect(await find('b:lijst')).toMatchObject({ id, naam: 'Bee', tooi: tooi('bee') })
  expect(await run(line)).toMatchObject({ nieuw: 0, gewijzigd: 1, geweigerd: 0 })
  expect(await run(line)).toMatchObject({ nieuw: 0, gewijzigd: 0, geweigerd: 0 })
  expect(await find('b:lijst')).toMatchObject({ id, naam: 'Gemeente Bee' })
})

it('makes no circle of parents', async () => {
  const lines = [
    `c:top,ministerie,Top,,,,,,1900-01-01,`,
    `c:midden,zbo,Midden,,,,,c:top,1900-01-01,`,
    `c:laag,zbo,Laag,,,,,c:midden,1900-01-01,`,
  ]
  await run(...lines)
  const [top, middle, low] = [await find('c:top'), await find('c:midden'), await find('c:laag')]
  await join(low.id, top.id)
  await db.updateTable('organisatie').set({ versie: 1 }).where('id', '=', low.id).execute()
  await run(...lines)
  expect(await find('c:midden')).toMatchObject({ ouderId: low.id })
  expect((await find('c:laag')).ouderId).not.toBe(middle.id)
  expect(await isBelow(db, middle.id, low.id)).toBe(false)
})
