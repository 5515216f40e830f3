import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { linesOf } from '#src/platform/import-report.ts'
import { testDatabase } from '#test/database.ts'
import { echteData } from '#test/real-data.ts'
import { importRegios } from './import.ts'
import { findRegio, listRegios, searchGemeenten } from './queries.ts'

const { db } = await testDatabase()
const run = (...lines: string[]) =>
  importRegios(db, Readable.from([['regio,gemeente', ...lines].join('\n')]), () => {})

it('comes with the 35 regions', async () => {
  expect(await listRegios(db)).toHaveLength(35)
})

it('takes municipalities over; the same list twice changes nothing, and one that moved is moved', async () => {
  expect(await run('Twente,Proefdorp', 'Achterhoek,Anderdorp')).toMatchObject({ gelezen: 2, nieuw: 2 })
  expect(await run('twente,Proefdorp', 'Achterhoek,Anderdorp')).toMatchObject({ nieuw: 0, gewijzigd: 0 })
  expect(await run('Achterhoek,proefdorp')).toMatchObject({ nieuw: 0, gewijzigd: 1 })
  expect((await findRegio(db, 'achterhoek')).gemeenten).toEqual(['Anderdorp', 'proefdorp'])
  expect((await findRegio(db, 'twente')).gemeenten).toEqual([])
})

it('refuses lines with their number and the reason, and reads the others', async () => {
  const report = await run(
    'Twente,Goedegem',
    'Utopia,Nergenshuizen',
    'Twente,',
    'Drenthe,goedegem',
    'Twente,Eén,Twee',
  )
  expect(linesOf(report)).toEqual([
    'Regel 3 is geweigerd: Vonk kent geen arbeidsmarktregio ‘Utopia’.',
    'Regel 4 is geweigerd: gemeente: Vul dit in.',
    'Regel 5 is geweigerd: gemeente goedegem staat al eerder in het bestand.',
    'Regel 6 is geweigerd: heeft 3 velden in plaats van 2.',
    '1 gelezen: 1 nieuw, 0 gewijzigd, 0 al goed. 4 geweigerd.',
  ])
})

it('finds the region of a municipality by the beginning of its name', async () => {
  await run('Zeeland,Proef-aan-Zee')
  expect(await searchGemeenten(db, 'PROEF-AAN')).toEqual([
    { gemeente: 'Proef-aan-Zee', code: 'zeeland', naam: 'Zeeland' },
  ])
  expect(await searchGemeenten(db, '%')).toEqual([])
})

it.skipIf(!echteData.present)(
  'reads the real list of municipalities (skipped where it is absent)',
  async () => {
    expect(linesOf(await importRegios(db, echteData.regios, () => {}))).toEqual([
      '397 gelezen: 397 nieuw, 0 gewijzigd, 0 al goed. 0 geweigerd.',
    ])
    expect(await importRegios(db, echteData.regios, () => {})).toMatchObject({ nieuw: 0, gewijzigd: 0 })
  },
)
