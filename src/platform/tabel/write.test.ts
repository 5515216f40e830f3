import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { soortVan } from '../bestand/soort.ts'
import { openZip } from '../bestand/zip.ts'
import type { Blad } from './blad.ts'
import type { Kolommen } from './kolom.ts'
import { inFolder, readHere, written } from './test-tabel.ts'
import { blad, kolommen, uitleg } from './test-voorbeeld.ts'
import { type Tabelsoort, tabelsoorten, writeTabel } from './write.ts'

const kept = inFolder()

async function partsOf(soort: Tabelsoort): Promise<Record<string, string>> {
  const { zip, close } = await openZip(kept(await written(soort, blad, uitleg)), { maxUnpacked: 10_000_000 })
  const parts: Record<string, string> = {}
  for (const naam of zip.namen)
    for await (const chunk of zip.read(naam)) parts[naam] = (parts[naam] ?? '') + chunk
  close()
  return parts
}

describe('a table of Excel', async () => {
  const parts = await partsOf('xlsx')
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''

  it('keeps its titles in view, and each column as wide as it says', () => {
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<col min="2" max="2" width="40"')
    expect(sheet).toContain('<c r="A2" s="1"')
    expect(parts['xl/styles.xml']).toContain('<b/>')
  })

  it('holds numbers and days as numbers, and no formula at all', () => {
    expect(sheet).toContain('<c r="D3" s="4"><v>25.5</v></c><c r="E3" s="3"><v>46082</v></c>')
    expect(sheet).not.toMatch(/<f[ >]/)
    expect(sheet).toContain('>=1+1<')
  })

  it('has lists to choose from for all rows to come, and refuses what is typed in a column of ours', () => {
    expect(sheet).toMatch(/type="list"[^>]* sqref="C3:C1048576"><formula1>Keuzes!\$A\$2:\$A\$4</)
    expect(sheet).toMatch(/type="custom"[^>]* sqref="A3:A1048576"><formula1>FALSE</)
    expect(parts['xl/worksheets/sheet3.xml']).toContain('Als “dienst”; via een ander')
  })

  it('says what belongs where, on a sheet of its own', () => {
    expect(parts['xl/workbook.xml']).toMatch(/name="Overzicht".*name="Uitleg".*name="Keuzes"/)
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Stuur het bestand daarna terug.')
    expect(parts['xl/worksheets/sheet2.xml']).toContain('Hoe je het zelf noemt.')
  })
})

describe('a table of LibreOffice', async () => {
  const parts = await partsOf('ods')
  const content = parts['content.xml'] ?? ''

  it('says first what it is', async () => {
    const bytes = await written('ods', blad)
    expect(bytes.subarray(30, 84).toString('latin1')).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
  })

  it('keeps its titles in view, and each column as wide as it says', () => {
    expect(parts['settings.xml']).toMatch(
      /config:name="Overzicht">.*VerticalSplitPosition" config:type="int">2</,
    )
    expect(content).toContain('style:name="b40"')
    expect(content).toContain('fo:font-weight="bold"')
  })

  it('holds numbers and days as such, and no formula at all', () => {
    expect(content).toContain('office:value-type="float" office:value="25.5"')
    expect(content).toContain('office:value-type="date" office:date-value="2026-03-01"')
    expect(content).not.toContain('table:formula')
  })
})

describe('a CSV', () => {
  it('is as a Dutch Excel opens it', async () => {
    const lines = (await written('csv', blad)).toString().split('\r\n')
    expect(lines.slice(0, 4)).toEqual([
      '\ufeff"Stand van 30 november 2026"',
      '"Kenmerk";"Naam & toelichting";"Vorm";"Uren per week";"Vanaf";"Nog er?";"Aantal";"Deel"',
      '"a-1";"Café ’t Hoekje";"Vast";25,5;01-03-2026;"ja";3;0,5',
      '"a-2";"\'=1+1";"Tijdelijk, met uitzicht";25,33;29-02-2024;"nee";0;-12,25',
    ])
  })
})

it.each(tabelsoorten)('%s is what it says it is, for others too', async (soort) => {
  expect(await soortVan(kept(await written(soort, blad)), `tabel.${soort}`)).toBe(soort)
})

it('keeps spaces where other readers of ODS would leave them out', async () => {
  const rijen = [{ x: ' a  b ', y: 1 }]
  const bytes = await written('ods', { naam: 'Een', kolommen: anders, rijen })
  const { zip, close } = await openZip(kept(bytes), { maxUnpacked: 1_000_000 })
  let content = ''
  for await (const chunk of zip.read('content.xml')) content += chunk
  close()
  expect(content).toContain('<text:p><text:s text:c="1"/>a<text:s text:c="2"/>b<text:s text:c="1"/></text:p>')
})

it.each(['ods', 'xlsx'] as const)(
  'says in the zip of %s that it was made in 1980, whenever that was',
  async (soort) => {
    const bytes = await written(soort, blad)
    expect(bytes.subarray(10, 14).toString('hex')).toBe('00002100')
  },
)

it('writes rows that come one by one, several sheets, and none at all', async () => {
  async function* slowly() {
    yield { kenmerk: 'een' }
    yield { kenmerk: 'twee', uren: null }
  }
  for (const soort of ['ods', 'xlsx'] as const) {
    const bladen = [
      { naam: 'Een', kolommen, rijen: slowly() },
      { naam: 'Twee', kolommen: anders, rijen: [] },
    ] as const
    const pad = kept(await buffer(writeTabel({ soort, bladen })))
    expect((await readHere(pad, kolommen)).map(({ rij }) => rij)).toEqual([2, 3])
    expect(await readHere(pad, anders)).toEqual([])
  }
})

const anders = {
  x: { soort: 'tekst', titel: 'Iets anders' },
  y: { soort: 'getal', titel: 'En nog iets' },
} satisfies Kolommen

describe('what no column can hold is a fault of ours', () => {
  it.each<[string, Record<string, unknown>]>([
    ['another choice', { vorm: 'los' }],
    ['what is no number', { uren: Number.NaN }],
    ['a number as text', { aantal: '12' }],
    ['what is no day', { vanaf: '2026-02-30' }],
    ['a day before there were any', { vanaf: '1899-12-31' }],
  ])('%s', async (_, rij) => {
    for (const soort of tabelsoorten)
      await expect(written(soort, { ...blad, rijen: [rij as never] })).rejects.toThrow(RangeError)
  })

  it.each(['', 'a/b', "a'b", 'Uitleg', 'x'.repeat(32)])('a sheet called %j', (naam) => {
    const given: Blad = { ...blad, naam }
    expect(() => writeTabel({ soort: 'xlsx', bladen: [given], uitleg })).toThrow(RangeError)
  })
})
