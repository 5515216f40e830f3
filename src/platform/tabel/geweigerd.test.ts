import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ods, zip } from '../bestand/test-zip.ts'
import type { Kolommen } from './kolom.ts'
import { readTabel } from './read.ts'
import { excel, texts } from './test-excel.ts'
import { inFolder, readHere, written } from './test-tabel.ts'

const kept = inFolder()
const kolommen = {
  a: { soort: 'tekst', titel: 'Wie' },
  b: { soort: 'getal', titel: 'Hoeveel' },
  c: { soort: 'tekst', titel: 'Waar', magOntbreken: true },
} satisfies Kolommen
const read = (bytes: Uint8Array | string, maxRijen?: number) => readHere(kept(bytes), kolommen, maxRijen)
const table = (rows: string, naam = 'Een') =>
  `<office:spreadsheet><table:table table:name="${naam}">${rows}</table:table></office:spreadsheet>`
const row = (...cells: string[]) =>
  `<table:table-row>${cells.map((one) => `<table:table-cell office:value-type="string"><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>`

describe('what is no table of ours', () => {
  const word = zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  })
  const binary = Buffer.from(Array.from({ length: 400 }, (_, i) => (i * 37) % 256))
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'Dit bestand is leeg'],
    ['a pdf', '%PDF-1.7\n', 'Dit is een pdf'],
    ['a web page called xls', '<html><table><tr><td>Wie', 'geen tabel. Bewaar het in je rekenprogramma'],
    ['one file of XML', '<?xml version="1.0"?><office:document/>', 'geen tabel'],
    ['a letter', word, 'geen tabel van Excel of LibreOffice'],
    [
      'a text of LibreOffice',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
      'geen tabel van Excel',
    ],
    ['any zip', zip({ 'foto.jpg': 'x' }), 'geen tabel van Excel'],
    ['half a table', excel({ sheet: texts('Wie', 'Hoeveel') }).subarray(0, 600), 'beschadigd'],
    ['a table whose XML breaks off', ods('<office:spreadsheet><table:table>'), 'beschadigd'],
    ['a picture called csv', binary, 'tekens die in tekst niet voorkomen'],
    [
      'UTF-16 that does not say so',
      Buffer.from('Wie;Hoeveel\n', 'utf16le'),
      'tekens die in tekst niet voorkomen',
    ],
    [
      'UTF-8 with a mark and without sense',
      Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x41]),
      'tekens die in tekst niet voorkomen',
    ],
    ['a quote that never ends', `Wie;Hoeveel\n"${'x;1\n'.repeat(400_000)}`, 'Er is een'],
  ])('%s', async (_, bytes, zin) => {
    await expect(read(bytes)).rejects.toThrow(zin)
    await expect(read(bytes)).rejects.toHaveProperty('name', 'TabelGeweigerd')
  })
})

describe('a table with a program in it', () => {
  const types = (kind: string) =>
    `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.${kind}.main+xml"/></Types>`
  it.each<[string, Buffer]>([
    ['xlsm', excel({ more: { 'xl/vbaProject.bin': 'x' } })],
    ['xlsm by its type', excel({ more: { '[Content_Types].xml': types('ms-excel.sheet.macroEnabled') } })],
    ['macros of Excel 4', excel({ more: { 'xl/macrosheets/sheet1.xml': '<x/>' } })],
    ['Basic of LibreOffice', ods(table(row('Wie', 'Hoeveel')), { 'Basic/Standard/script-lb.xml': '<x/>' })],
    ['Python of LibreOffice', ods(table(row('Wie', 'Hoeveel')), { 'Scripts/python/x.py': 'x' })],
  ])('%s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow('zit een macro')
  })
})

describe('a table that opens with a password only', () => {
  it('as LibreOffice writes it since 24.2', async () => {
    await expect(read(ods('', { 'encrypted-package': 'x' }))).rejects.toThrow('zonder wachtwoord')
  })

  it('as a zip has it', async () => {
    const bytes = excel({ sheet: texts('Wie', 'Hoeveel') })
    for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1))
      bytes.writeUInt8(1, at + 8)
    await expect(read(bytes)).rejects.toThrow('zonder wachtwoord')
  })
})

describe('titles', () => {
  it.each<[string, string, string]>([
    ['one lacks', 'Wie;Waar\nx;y\n', 'De kolom ‘Hoeveel’ ontbreekt. Zet die erbij, met precies die titel.'],
    ['two lack', 'Waar;Nog iets\nx;y\n', 'De kolommen ‘Wie’ en ‘Hoeveel’ ontbreken. Zet ze erbij'],
    ['none is there', 'x;y\n1;2\n', 'Daar horen deze kolommen te staan: ‘Wie’ en ‘Hoeveel’.'],
    ['one is there twice', 'Wie;Hoeveel;wie \n', 'De kolom ‘Wie’ staat er twee keer'],
  ])('%s', async (_, csv, zin) => {
    await expect(read(csv)).rejects.toThrow(zin)
  })

  it('may come in any order, written another way, below other lines, with columns beside them', async () => {
    const csv = `Overzicht\n;;\nStand van;vandaag\n extra ;"HOEVEEL *";${'W\u0069e'.normalize('NFD')}:\nx;5;ik\ny;;\n;6;\n`
    expect(await read(csv)).toEqual([
      { rij: 5, waarden: { a: 'ik', b: 5, c: null } },
      { rij: 7, waarden: { a: null, b: 6, c: null } },
    ])
  })

  it('on two sheets are refused, with the names of both', async () => {
    const rows = row('Wie', 'Hoeveel') + row('ik', '1')
    await expect(read(ods(table(rows, 'Een') + table(rows, 'Twee')))).rejects.toThrow('‘Een’ en ‘Twee’')
  })
})

describe('as many rows as may be', () => {
  it.each([3, 4])('%i are read or refused', async (n) => {
    const csv = `Wie;Hoeveel\n${'x;1\n\n'.repeat(n)}`
    if (n === 3) expect((await read(csv, 3)).length).toBe(3)
    else await expect(read(csv, 3)).rejects.toThrow('meer dan 3 rijen. Verdeel het over meer bestanden.')
  })
})

it('a number that may be a BSN does not leave the thread that reads it', async () => {
  const rijen = [{ a: 'van 123456782', b: 111222333 }]
  for (const soort of ['ods', 'xlsx', 'csv'] as const) {
    const pad = kept(await written(soort, { naam: 'Een', kolommen, rijen }))
    for await (const gelezen of readTabel(pad, { kolommen, maxRijen: 10 }))
      expect(JSON.stringify(gelezen)).not.toMatch(/123456782|111222333/)
    const [row] = await readHere(pad, kolommen)
    expect(row).toHaveProperty('weigeringen', [
      expect.objectContaining({ kolom: 'Wie', reden: 'Hier staat een nummer dat een BSN kan zijn.' }),
      expect.objectContaining({ kolom: 'Hoeveel' }),
    ])
  }
})

const million = 1_000_000
const raw = (content: string) => ods('', { 'content.xml': content })
const lol = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((n, i) => `<!ENTITY ${n} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`

/** Small on disk; too much, or without sense, for who reads on. */
const bombs: Record<string, [Buffer, string]> = {
  'laughs a billion times': [raw(`${lol}<x>&j;</x>`), 'beschadigd'],
  'laughs in Excel': [
    excel({ more: { 'xl/worksheets/sheet1.xml': `${lol}<worksheet>&j;</worksheet>` } }),
    'beschadigd',
  ],
  'reads another file': [
    raw('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'),
    'beschadigd',
  ],
  'declares a type of document': [raw(`<!DOCTYPE x><x>${table(row('Wie', 'Hoeveel'))}</x>`), 'beschadigd'],
  'is very deep': [ods('<a>'.repeat(300_000)), 'meer dan Vonk kan lezen'],
  'is one text': [ods(table(row(' x'.repeat(500_000)))), 'meer dan Vonk kan lezen'],
  'is one text of Excel': [excel({ sheet: texts('x'.repeat(100_000)) }), 'meer dan Vonk kan lezen'],
  'is one shared text': [
    excel({ strings: `<si>${'<t>x</t>'.repeat(100_000)}</si>` }),
    'meer dan Vonk kan lezen',
  ],
  'is one value': [
    excel({ sheet: `<row><c><v>${'1'.repeat(100_000)}</v></c></row>` }),
    'meer dan Vonk kan lezen',
  ],
  'is one name': [excel({ sheet: `<${'a'.repeat(1_500_000)}/>` }), 'meer dan Vonk kan lezen'],
  'says one space very often': [ods(table(row('<text:s text:c="1000000000"/>'))), 'meer dan Vonk kan lezen'],
  'has a column far to the right': [
    excel({ sheet: '<row><c r="ZZZZZZZZ1"><v>1</v></c></row>' }),
    'beschadigd',
  ],
  'has a row far below': [excel({ sheet: '<row r="1e300"><c><v>1</v></c></row>' }), 'beschadigd'],
  'refers to a text that is not there': [excel({ sheet: '<row><c t="s"><v>9</v></c></row>' }), 'beschadigd'],
  'packs too well': [excel({ sheet: '<row/>'.repeat(10 * million) }), 'meer dan Vonk kan lezen'],
  'packs too well in LibreOffice': [ods('<x/>'.repeat(17 * million)), 'meer dan Vonk kan lezen'],
}

describe('a small file that is very much inside is refused soon', () => {
  it.each(Object.entries(bombs))('that %s', { timeout: 60_000 }, async (_, [bytes, zin]) => {
    expect(bytes.length).toBeLessThan(200_000)
    const begun = performance.now()
    await expect(read(bytes)).rejects.toThrow(zin)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })

  it('also when it lies about how large it is', async () => {
    const packed = deflateRawSync(Buffer.alloc(5 * million, ' '))
    await expect(read(zipWithOneLie(packed))).rejects.toThrow('beschadigd')
  })
})

/** A part of many bytes that says it unpacks to ten. */
function zipWithOneLie(packed: Buffer): Buffer {
  const honest = zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': 'x'.repeat(10),
  })
  const at = honest.lastIndexOf('content.xml')
  const local = honest.indexOf('content.xml')
  const body = local + 'content.xml'.length
  const old = honest.readUInt32LE(at - 46 + 20)
  const grown = Buffer.concat([honest.subarray(0, body), packed, honest.subarray(body + old)])
  const shift = packed.length - old
  grown.writeUInt32LE(packed.length, local - 30 + 18)
  grown.writeUInt32LE(packed.length, at + shift - 46 + 20)
  const end = grown.lastIndexOf('PK\x05\x06')
  grown.writeUInt32LE(grown.readUInt32LE(end + 16) + shift, end + 16)
  return grown
}
