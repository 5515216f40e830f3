import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { categorieOf } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { linesOf } from '#src/platform/import-report.ts'
import { testApp } from '#test/app.ts'
import { echteData } from '#test/real-data.ts'
import { browserOf } from '#test/request.ts'
import { importCpv } from './cpv-import.ts'

const t = await testApp()
const { db } = t
const run = (...lines: string[]) =>
  importCpv(db, Readable.from([['code,nl,en', ...lines].join('\n')]), () => {})
const suggest = async (q: string) => (await browserOf(t).get(`/cpv?${new URLSearchParams({ q })}`)).json()

it('takes the codes over, twice without a change, and refuses what is no code', async () => {
  const lines = ['90911200,"Schoonmaken, van gebouwen",Cleaning', '90900000,Reiniging,Cleaning']
  expect(await run(...lines)).toMatchObject({ gelezen: 2, nieuw: 2, geweigerd: 0 })
  expect(await run(...lines)).toMatchObject({ gelezen: 2, nieuw: 0, gewijzigd: 0 })
  const report = await run('90911200,Gebouwenreiniging,', '9091,kort,', '90900000,,', '90911200,nog eens,')
  expect(linesOf(report)).toEqual([
    'Regel 3 is geweigerd: een CPV-code heeft 8 cijfers.',
    'Regel 4 is geweigerd: de Nederlandse naam ontbreekt.',
    'Regel 5 is geweigerd: code 90911200 staat al eerder in het bestand.',
    '1 gelezen: 0 nieuw, 1 gewijzigd, 0 al goed. 3 geweigerd.',
  ])
})

it('suggests by the first digits or by words, at most ten, and nothing for nothing', async () => {
  await run(...Array.from({ length: 12 }, (_, i) => `553000${String(i).padStart(2, '0')},Kantine ${i},`))
  expect(await suggest('9091')).toEqual([{ code: '90911200', nl: 'Gebouwenreiniging' }])
  expect(await suggest('GEBOUWEN')).toEqual([{ code: '90911200', nl: 'Gebouwenreiniging' }])
  expect(await suggest('kantine')).toHaveLength(10)
  for (const q of ['', '%', '_', '\0', 'x'.repeat(5000), "'; drop table cpv; --"])
    expect(await suggest(q), q).toEqual([])
})

it('picks the category with the longest beginning', async () => {
  const categorieen = await listCategorieen(db)
  const codeOf = (cpv: string | null) => categorieOf(categorieen, cpv)?.code ?? null
  expect(codeOf('90911200')).toBe('schoonmaak')
  expect(codeOf('90511000')).toBe('hergebruik_en_afval')
  expect(codeOf('79995100')).toBe('archief_en_scannen')
  expect(codeOf('79500000')).toBe('kantoor_en_administratie')
  expect(codeOf('12345678')).toBeNull()
  expect(codeOf(null)).toBeNull()
})

it.skipIf(!echteData.present)('reads the official list (skipped where it is absent)', async () => {
  expect(await importCpv(db, echteData.cpv, () => {})).toMatchObject({
    gelezen: 9454,
    geweigerd: 0,
    gestopt: null,
  })
  expect(await suggest('schoonmaakdoekjes')).not.toEqual([])
})
