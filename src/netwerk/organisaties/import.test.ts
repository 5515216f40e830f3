import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { linesOf, sayReport } from '#src/platform/import-report.ts'
import { testDatabase } from '#test/database.ts'
import { echteData } from '#test/real-data.ts'
import { importOrganisaties } from './import.ts'

const { db } = await testDatabase()
const header = 'id,type,name,abbr,tooi,oin,roo_id,parent_id,valid_from,valid_until'
const tooi = (code: string) => `https://identifier.overheid.nl/tooi/id/proef/${code}`
const run = (...lines: string[]) =>
  importOrganisaties(db, Readable.from([[header, ...lines].join('\n')]), () => {})
const find = (bronSleutel: string) =>
  db.selectFrom('organisatie').selectAll().where('bronSleutel', '=', bronSleutel).executeTakeFirstOrThrow()

it('takes a list over, with parents that stand further down and what no longer exists', async () => {
  const report = await run(
    `p:dienst,agentschap,"Dienst Proef, Nu",DPN,${tooi('d1')},00000001234567890000,12,p:min,1900-01-01,9999-12-31`,
    `p:min,ministerie,Ministerie van Proeven,,${tooi('m1')},,,,1900-01-01,`,
    'p:oud,gemeente,Oudekerkerland,,,,,,1900-01-01,2001-12-31',
  )
  expect(report).toMatchObject({ gelezen: 3, nieuw: 3, gewijzigd: 0, geweigerd: 0, gestopt: null })
  const ministerie = await find('p:min')
  expect(await find('p:dienst')).toMatchObject({
    naam: 'Dienst Proef, Nu',
    soort: 'uitvoeringsorganisatie',
    afkorting: 'DPN',
    ouderId: ministerie.id,
    oin: '00000001234567890000',
    opgehevenOp: null,
  })
  expect((await find('p:oud')).opgehevenOp).toBe('2001-12-31')
})

it('changes nothing the second time, and only what changed the third', async () => {
  const line = `p:twee,zbo,Proefraad,PR,${tooi('t2')},,,,1900-01-01,`
  expect(await run(line)).toMatchObject({ nieuw: 1, gewijzigd: 0 })
  expect(await run(line)).toMatchObject({ gelezen: 1, nieuw: 0, gewijzigd: 0 })
  expect(await run(line.replace('Proefraad', 'Raad voor Proeven'))).toMatchObject({ nieuw: 0, gewijzigd: 1 })
})

it('leaves what people changed alone, and takes the facts of the register', async () => {
  const line = 'p:mens,zbo,Zorgraad,ZR,,,,,1900-01-01,'
  await run(line)
  await db
    .updateTable('organisatie')
    .set({ soort: 'zorg', afkorting: 'ZoRa', versie: 2 })
    .where('bronSleutel', '=', 'p:mens')
    .execute()
  await run(line.replace('Zorgraad', 'De Zorgraad'))
  expect(await find('p:mens')).toMatchObject({ naam: 'De Zorgraad', soort: 'zorg', afkorting: 'ZoRa' })
})

it('never changes the side of what is there, and says where the kind suggests another', async () => {
  const said: string[] = []
  const line = 'p:kant,zbo,Kantraad,KR,,,,,1900-01-01,'
  const again = () =>
    importOrganisaties(db, Readable.from([[header, line].join('\n')]), (one) => {
      if (one.startsWith('Regel')) said.push(one)
    })
  await again()
  expect([said, (await find('p:kant')).kant]).toEqual([[], 'opdrachtgever'])
  await db.deleteFrom('organisatie').where('bronSleutel', '=', 'p:kant').execute()
  const values = { naam: 'Kantraad', soort: 'leverancier', bronSleutel: 'p:kant' } as const
  await db.insertInto('organisatie').values(values).execute()
  await again()
  expect(await find('p:kant')).toMatchObject({ soort: 'uitvoeringsorganisatie', kant: 'leverancier' })
  expect(said).toEqual([
    'Regel 2: Kantraad staat aan de kant ‘levert’; bij de soort past ‘koopt in’. Klopt dat niet, verander de kant dan op de pagina van de organisatie.',
  ])
})

it('adopts one that was added by hand with the same TOOI, and refuses one of another id', async () => {
  await db
    .insertInto('organisatie')
    .values({ naam: 'Met de hand', soort: 'gemeente', tooi: tooi('h1') })
    .execute()
  expect(await run(`p:hand,gemeente,Gemeente Hand,,${tooi('h1')},,,,,`)).toMatchObject({
    nieuw: 0,
    gewijzigd: 1,
  })
  const report = await run(`p:anders,gemeente,Gemeente Anders,,${tooi('h1')},,,,,`)
  expect(report.regels[0]?.reden).toContain('hoort in Vonk bij een ander id')
})

it('refuses lines with their number and the reason, and reads the others', async () => {
  const report = await run(
    'p:ok,gemeente,Goedegem,,,,,,,',
    'p:kort,gemeente',
    'p:vreemd,koninkrijk,Verweg,,,,,,,',
    'p:tooi,gemeente,Tooidorp,,http://elders.test,,,,,',
    'p:ok,gemeente,Nogeens,,,,,,,',
    'p:datum,gemeente,Datumdorp,,,,,,,morgen',
    'p:naam,gemeente,,,,,,,,',
  )
  const said: string[] = []
  expect(sayReport(report, (line) => said.push(line))).toBe(0)
  expect(said).toEqual([
    'Regel 3 is geweigerd: heeft 2 velden in plaats van 10.',
    expect.stringMatching(/^Regel 4 is geweigerd: type: moet een van deze zijn/),
    'Regel 5 is geweigerd: tooi: begint niet met https://identifier.overheid.nl/.',
    'Regel 6 is geweigerd: id p:ok staat al eerder in het bestand.',
    'Regel 7 is geweigerd: valid_until: is geen datum als jjjj-mm-dd.',
    'Regel 8 is geweigerd: name: Vul dit in.',
    '1 gelezen: 1 nieuw, 0 gewijzigd, 0 al goed. 6 geweigerd.',
  ])
})

it('keeps what was read before the quotes go wrong, and says so', async () => {
  const many = Array.from({ length: 600 }, (_, i) => `p:veel${i},gemeente,Veeldorp ${i},,,,,,,`)
  const report = await run(...many, 'p:mis,gemeente,"Nooit dicht,,,,,,,')
  expect(report).toMatchObject({ gelezen: 500, gestopt: expect.stringContaining('aanhalingstekens') })
  expect(await run(...many)).toMatchObject({ gelezen: 600, nieuw: 100 })
})

it('leaves out an OIN that is none, and says so', async () => {
  const said: string[] = []
  const source = Readable.from([`${header}\np:oin,gemeente,Oindorp,,,0001x,,,,`])
  expect(await importOrganisaties(db, source, (line) => said.push(line))).toMatchObject({ nieuw: 1 })
  expect((await find('p:oin')).oin).toBeNull()
  expect(said).toContain('Regel 2: de OIN van p:oin heeft geen 20 cijfers en is weggelaten.')
})

it('gives exit code 1 only when nothing could be read', async () => {
  const report = await importOrganisaties(db, Readable.from(['\x7fELF\0\0\0']), () => {})
  const said: string[] = []
  expect(sayReport(report, (line) => said.push(line))).toBe(1)
  expect(said[0]).toContain('Dit is geen CSV-bestand')
})

it.skipIf(!echteData.present)(
  'reads the real list of public organisations (skipped where it is absent)',
  async () => {
    const report = await importOrganisaties(db, echteData.organisaties, () => {})
    expect(linesOf(report)).toEqual(['944 gelezen: 944 nieuw, 0 gewijzigd, 0 al goed. 0 geweigerd.'])
    expect(await importOrganisaties(db, echteData.organisaties, () => {})).toMatchObject({
      gelezen: 944,
      nieuw: 0,
      gewijzigd: 0,
    })
  },
)
