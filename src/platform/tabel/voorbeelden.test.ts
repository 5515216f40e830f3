import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openZip } from '../bestand/zip.ts'
import { root } from '../root.ts'
import type { Kolommen } from './kolom.ts'
import { inFolder, readHere, written } from './test-tabel.ts'
import { blad, kolommen, rijen, uitleg } from './test-voorbeeld.ts'

const kept = inFolder()
const pad = (naam: string) => join(root, 'src/platform/tabel/voorbeelden', naam)
const numbered = rijen.map((waarden, i) => ({ rij: i + 3, waarden }))

describe('what LibreOffice saved again is the same table', () => {
  it.each([
    'ods-naar-ods.ods',
    'ods-naar-xlsx.xlsx',
    'xlsx-naar-xlsx.xlsx',
    'xlsx-naar-ods.ods',
    'ods-naar-csv.csv',
    'xlsx-naar-windows-1252.csv',
    'xlsx-naar-utf-16.csv',
  ])('%s', async (naam) => {
    expect(await readHere(pad(naam), kolommen)).toEqual(numbered)
  })

  it.each(['csv-naar-ods.ods', 'csv-naar-xlsx.xlsx'])(
    '%s, but for what looks like a number or a day in CSV',
    async (naam) => {
      const read = await readHere(pad(naam), kolommen)
      expect(read.slice(0, 3)).toEqual(numbered.slice(0, 3))
      expect(
        read.map((one) => ('waarden' in one ? one.waarden.kenmerk : one.weigeringen[0].reden)).slice(3),
      ).toEqual([
        '7',
        'Je rekenprogramma maakte hier iets anders van: 01-02-2026.',
        'Je rekenprogramma maakte hier iets anders van: ja.',
        '100000',
      ])
    },
  )
})

/** The conditions of all validations in it, without how a program writes where a range ends. */
async function conditions(naam: string): Promise<string[]> {
  const { zip, close } = await openZip(pad(naam), { maxUnpacked: 1_000_000 })
  let text = ''
  for (const part of zip.namen.filter((one) => /worksheets\/|^content\.xml$/.test(one)))
    for await (const chunk of zip.read(part)) text += chunk
  close()
  const found = text.matchAll(/<formula1>([^<]*)|table:condition="of:([^"]*)"/g)
  return Array.from(found, ([, xlsx, ods]) => (xlsx ?? ods ?? '').replace(/:(\$Keuzes)?\.?/, ':'))
}

describe('lists to choose from, and the column that is ours, survive', () => {
  it.each(['ods-naar-xlsx.xlsx', 'xlsx-naar-xlsx.xlsx', 'ods-bewerkt.xlsx', 'xlsx-bewerkt.xlsx'])(
    '%s',
    async (naam) => {
      const [ours, ...lists] = await conditions(naam)
      expect(ours).toMatch(/^(FALSE\(\)|0)$/)
      expect(lists).toEqual(['Keuzes!$A$2:$A$4', 'Keuzes!$B$2:$B$3'])
    },
  )

  it.each(['ods-naar-ods.ods', 'xlsx-naar-ods.ods', 'ods-bewerkt.ods', 'xlsx-bewerkt.ods'])(
    '%s',
    async (naam) => {
      const [ours, ...lists] = await conditions(naam)
      expect(ours).toMatch(/^is-true-formula\((FALSE\(\)|0)\)$/)
      expect(lists).toEqual(
        ['A$2:$A$4', 'B$2:$B$3'].map((range) => `cell-content-is-in-list([$Keuzes.$${range}])`),
      )
    },
  )

  it.each(['ods-naar-xlsx.xlsx', 'xlsx-naar-ods.ods'])(
    'so does what there is to choose: %s',
    async (naam) => {
      const lijst = { vorm: { soort: 'tekst', titel: 'Keuzes voor ‘Vorm’' } } satisfies Kolommen
      const words = (await readHere(pad(naam), lijst)).map((one) => 'waarden' in one && one.waarden.vorm)
      expect(words).toEqual(Object.values(kolommen.vorm.keuzes))
    },
  )
})

describe('what a person changed in LibreOffice is read, and what cannot be is said for all rows at once', () => {
  const changed = [
    { rij: 3, waarden: { ...rijen[0], uren: 32.25 * 60, vanaf: '2026-04-01', deel: 0.125 } },
    { rij: 4, waarden: { ...rijen[1], uren: 968 } },
    {
      rij: 5,
      weigeringen: [
        {
          rij: 5,
          kolom: 'Deel',
          reden: 'De formule in deze cel geeft een fout: #DIV/0!.',
          goed: 'Typ de uitkomst zelf. Schrijf een getal.',
        },
      ],
    },
    ...numbered.slice(3),
    {
      rij: 13,
      waarden: {
        kenmerk: 'nieuw-1',
        naam: 'erbij getypt',
        vorm: null,
        uren: 750,
        vanaf: '2026-06-15',
        nog: null,
        aantal: 4,
        deel: null,
      },
    },
    {
      rij: 14,
      weigeringen: [
        { rij: 14, kolom: 'Vanaf', reden: '‘juni’ is geen datum.', goed: 'Schrijf een dag zoals 1-3-2026.' },
      ],
    },
  ]
  it.each(['ods-bewerkt.ods', 'ods-bewerkt.xlsx', 'xlsx-bewerkt.ods', 'xlsx-bewerkt.xlsx'])(
    '%s',
    async (naam) => {
      expect(await readHere(pad(naam), kolommen)).toEqual(changed)
    },
  )
})

it.each(['als-excel.xlsx', 'als-excel-1904.xlsx'])(
  'a workbook as Excel writes it is read: %s',
  async (naam) => {
    const [een, twee] = await readHere(pad(naam), kolommen)
    expect(een).toEqual({ rij: 2, waarden: { ...rijen[0], deel: 0.3 } })
    expect(twee).toHaveProperty('weigeringen', [
      {
        rij: 4,
        kolom: 'Uren per week',
        reden: '-0,5 uur kan hier niet.',
        goed: expect.stringContaining('tot en met 60'),
      },
      {
        rij: 4,
        kolom: 'Deel',
        reden: 'De formule in deze cel geeft een fout: #DIV/0!.',
        goed: expect.any(String),
      },
    ])
  },
)

describe('what cannot be read at all is refused with what to do', () => {
  it.each([
    ['wachtwoord.ods', 'zonder wachtwoord'],
    ['wachtwoord.xlsx', 'zonder wachtwoord'],
    ['oud.xls', 'van een oude Excel (xls). Bewaar het in je rekenprogramma als xlsx of ods'],
  ])('%s', async (naam, zin) => {
    await expect(readHere(pad(naam), kolommen)).rejects.toThrow(zin)
  })
})

it.each(['ods', 'xlsx', 'csv'] as const)('reads the %s as it was written', async (soort) => {
  expect(await readHere(kept(await written(soort, blad, uitleg)), kolommen)).toEqual(numbered)
})
