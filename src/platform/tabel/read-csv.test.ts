import { describe, expect, it } from 'vitest'
import type { Kolommen } from './kolom.ts'
import { inFolder, readHere } from './test-tabel.ts'

const kept = inFolder()
const kolommen = {
  naam: { soort: 'tekst', titel: 'Naam, voluit' },
  plaats: { soort: 'tekst', titel: 'Plaats' },
  getal: { soort: 'getal', titel: 'Getal', magOntbreken: true },
} satisfies Kolommen
const read = (bytes: Uint8Array | string) => readHere(kept(bytes), kolommen)
const row = (rij: number, [naam = null, plaats = null]: (string | null)[], getal: number | null = null) => ({
  rij,
  waarden: { naam, plaats, getal },
})

describe('cells are parted by', () => {
  it.each<[string, string]>([
    ['semicolons', 'Naam, voluit;Plaats;Getal\nJan;Urk;1,5\n'],
    ['commas', '"Naam, voluit",Plaats,Getal\nJan,Urk,"1,5"\n'],
    ['commas, with a decimal point', '"Naam, voluit",Plaats,Getal\nJan,Urk,1.5\n'],
    ['tabs', 'Naam, voluit\tPlaats\tGetal\nJan\tUrk\t1,5\n'],
  ])('%s', async (_, csv) => {
    expect(await read(csv)).toEqual([row(2, ['Jan', 'Urk'], 1.5)])
  })

  it('what the first line says, whatever else is there', async () => {
    expect(await read('sep=;\nNaam, voluit;Plaats\nJan, Piet, Klaas;Urk\n')).toEqual([
      row(3, ['Jan, Piet, Klaas', 'Urk']),
    ])
  })

  it('semicolons also below lines with many commas', async () => {
    expect(await read('a,b,c,d,e,f,g\nNaam, voluit;Plaats\nJan;Urk\n')).toEqual([row(3, ['Jan', 'Urk'])])
  })
})

describe('letters are read as', () => {
  const csv = 'Naam, voluit;Plaats\r\nZoë “de” €;Wölf’s\r\n'
  const wanted = [row(2, ['Zoë “de” €', 'Wölf’s'])]
  const win1252 = Buffer.from(
    Array.from(csv, (sign) => ({ '“': 0x93, '”': 0x94, '€': 0x80, '’': 0x92 })[sign] ?? sign.charCodeAt(0)),
  )
  const utf16be = Buffer.from(`\ufeff${csv}`, 'utf16le').swap16()
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', csv],
    ['UTF-8 with its mark', `\ufeff${csv}`],
    ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['UTF-16 the other way around', utf16be],
    ['Windows in the west', win1252],
  ])('%s', async (_, bytes) => expect(await read(bytes)).toEqual(wanted))

  it('UTF-8 also where a sign lies over the edge of a piece', async () => {
    const long = `Naam, voluit;Plaats\n${'€;x\n'.repeat(30_000)}`
    expect((await read(long)).every((one) => 'waarden' in one && one.waarden.naam === '€')).toBe(true)
  })
})

it('numbers rows as a spreadsheet does, also below cells of several lines and empty ones', async () => {
  const csv = 'Naam, voluit;Plaats\n"Jan\nen Piet";Urk\n\n;;\nKlaas;Edam\n'
  expect(await read(csv)).toEqual([row(2, ['Jan\nen Piet', 'Urk']), row(5, ['Klaas', 'Edam'])])
})

it('reads rows that are shorter or longer than the titles, and quotes in the midst', async () => {
  expect(await read('Naam, voluit;Plaats;Getal\nJan\nPiet 3";Urk;2;meer;nog meer\n')).toEqual([
    row(2, ['Jan', null]),
    row(3, ['Piet 3"', 'Urk'], 2),
  ])
})

it('reads lines as an old Mac ends them', async () => {
  expect(await read('Naam, voluit;Plaats\rJan;Urk\r')).toEqual([row(2, ['Jan', 'Urk'])])
})
