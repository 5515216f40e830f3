import { describe, expect, it } from 'vitest'
import { growthOf, linear } from '#test/growth.ts'
import { bsnFieldsIn, containsBsn, withoutBsn } from './bsn.ts'

const base64 = (text: string) => Buffer.from(text).toString('base64')
const percent = (text: string) => text.replace(/\d/g, (digit) => `%3${digit}`)
const digitsFrom = (zero: number) =>
  '123456782'.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

describe('finds the number', () => {
  it.each([
    ['alone', '111222333'],
    ['in a sentence', 'Het nummer is 111222333.'],
    ['with dots', '111.222.333'],
    ['with spaces', '111 222 333'],
    ['after its name', 'bsn:123456782'],
    ['after its name and a dash', 'BSN-111222333'],
    ['after letters', 'nr.111222333'],
    ['with hard spaces', '111\u00a0222\u00a0333'],
    ['with slashes', '111/222/333'],
    ['with en dashes', '111–222–333'],
    ['digit by digit', '1 2 3 4 5 6 7 8 2'],
    ['after another number', 'Lot 1 123456782 uit 2026'],
    ['in a row of numbers', '987654321,123456782,11'],
    ['after a decimal comma', '1,123456782'],
    ['with soft hyphens', '1234\u00ad56782'],
    ['with characters of no width', '12\u200b34\u200c56\u200d7\u20608\ufeff2'],
    ['with marks on its digits', '1\u03362\u03363\u03364\u03365\u03366\u03367\u03368\u03362\u0336'],
    ['with a variation selector and keycaps', [...'123456782'].map((d) => `${d}\ufe0f\u20e3`).join('')],
    ['in full-width digits', digitsFrom(0xff10)],
    ['in Arabic digits', digitsFrom(0x660)],
    ['in Persian digits', digitsFrom(0x6f0)],
    ['in Devanagari digits', digitsFrom(0x966)],
    ['in Myanmar digits of Pa’o Karen', digitsFrom(0x116d0)],
    ['in Eastern Pwo digits, next to those', digitsFrom(0x116da)],
    ['in bold mathematical digits', digitsFrom(0x1d7ce)],
    ['in superscript', '¹²³⁴⁵⁶⁷⁸²'],
    ['with hyphens that do not break', '123‑456‑782'],
    ['with thin spaces', '123\u2009456\u2009782'],
    ['with underscores', '123_456_782'],
    ['with commas', '123,456,782'],
    ['over two lines', '12345\n6782'],
    ['over two lines of a quotation', '> 12345\r\n> 6782'],
    ['with a dash between spaces', '123 - 456 - 782'],
    ['in Markdown, partly bold', '1234**56**782'],
    ['in Markdown, partly bold and italic', '1234***_56_***782'],
    ['in Markdown, partly a link', '[1234](https://voorbeeld.test/pagina)56782'],
    ['in Markdown, escaped', String.raw`1234\*\*56782`],
    ['with more blanks than are shown', '1234        56782'],
    ['percent-encoded', percent('123456782')],
    ['percent-encoded with dashes', `${percent('1234')}%2D${percent('56782')}`],
    ['as entities', '&#49;&#x32;&#51;&#52;&#53;&#54;&#55;&#56;&#50;'],
    ['in base64', `zie ${base64('123456782')}`],
    ['in base64, within a sentence', base64('Het nummer van Mark is 123 456 782.')],
    ['in base64 for addresses', Buffer.from('>>>?? 123456782').toString('base64url')],
    ['where an amount stands before it', 'Voor € 500 aan 123456782'],
    ['after another one’s RSIN', 'RSIN 987654321 en dan 123456782'],
    ['a sentence after a false friend', 'Dat is met btw. Jan heeft 123456782.'],
    ['with its name, although another was nearer to mind', 'geen RSIN maar het BSN 123456782'],
    ['with its name behind it', '€ 123.456.782 (BSN)'],
  ])('%s', (_, text) => expect(containsBsn(text)).toBe(true))

  it.each([
    'BSN 10000008',
    'bsn-nummer: 1000 0008',
    'Het burgerservicenummer van Mark is 10000008',
    'sofinummer 10000008',
    'sofi 10.00.00.08',
    '10000008 (BSN)',
  ])('of eight digits beside its name: %s', (text) => expect(containsBsn(text)).toBe(true))
})

describe('leaves alone', () => {
  it.each([
    ['nothing', ''],
    ['what fails the eleven test', '123456789'],
    ['nine times the same', '000000000'],
    ['ten digits', '1112223334'],
    ['eight digits without a name', 'nummer 10000008'],
    ['eight digits of somebody named Sofie', 'Sofie 10000008'],
    ['an amount', '€ 123.456.782'],
    ['an amount with cents', '123.456.782,50'],
    ['an amount with a dash', '123.456.782,-'],
    ['an amount in words', '123.456.782 euro'],
    ['an amount by its code', 'EUR 123456782'],
    ['an amount with its code behind', '123 456 782 EUR'],
    ['a small amount', '€ 1.200.000,00'],
    ['billions', '2.123.456.782'],
    ['an RSIN', 'RSIN 123456782'],
    ['an RSIN in a sentence', 'Het RSIN van de gemeente Utrecht is 123456782.'],
    ['an RSIN, named behind it', '123456782 (RSIN)'],
    ['a VAT number', 'NL123456782B01'],
    ['a VAT number with dots', 'NL 1234.56.782.B.01'],
    ['a VAT number by its name', 'btw-nummer 123456782'],
    ['a number for wage taxes', '123456782L01'],
    ['a KvK number', 'KvK 10000008'],
    ['a KvK number with its place of business', 'KvK-nr. 10000008 0001'],
    ['an OIN', '00000001123456782000'],
    ['an OIN in fours', 'OIN 0000 0001 1234 5678 2000'],
    ['a telephone number', 'tel 070 123 45 67'],
    ['a mobile number', '06-12345678'],
    ['a number from abroad', '+31 6 10000008'],
    ['a number from abroad with a nought', '+31 (0)1 23456782'],
    ['a telephone number by its name', 'Telefoon: 123456782'],
    ['a CPV code', 'CPV 79995100'],
    ['a CPV code with its check digit', 'CPV-code 12345678-2'],
    ['a list of CPV codes', 'CPV: 72000000-5, 12345678-2 en 10000008-2 (beheer); 11122233-3'],
    ['an IBAN', 'NL91 ABNA 0417 1643 00'],
    ['an account number', 'rekeningnummer 123456782'],
    ['a number in the Official Journal', '2024/S 123-456782'],
    ['a publication number', 'publicatienummer 123456782'],
    ['the number of a tender', 'aanbestedingsnummer: 123456782'],
    ['a page of TenderNed', 'https://www.tenderned.nl/aankondigingen/overzicht/123456782'],
    ['the number of a contract', 'contractnummer 123456782'],
    ['a day and an hour', '14-04-2026, 9 uur'],
    ['a day as computers write it', '2026-04-14 9'],
    ['days in a row', '1-1-2026 tot 31-12-2026'],
    ['the address of a page', 'zie /proeftuinen/0123456a-4b5c-4d6e-8f70-a11122233300'],
    ['the address of another page', 'zie /proeftuinen/a1112223-3355-4d6e-8f70-a111222333ff'],
    ['an address with an id in it', 'nieuwa1234567-82aa-4d6e-8f70-a11122233300@voorbeeld.test'],
    ['digits with words between', '1234 en 56782'],
  ])('%s', (_, text) => expect(containsBsn(text)).toBe(false))
})

it('replaces it in what somebody else published, and leaves the rest', () => {
  expect(withoutBsn('Bel 123\u2009456\u2009782 of € 123.456.782.', '[weg]')).toBe(
    'Bel [weg] of € 123.456.782.',
  )
  expect(withoutBsn('Niets te zien: ½ m² voor € 5…', '[weg]')).toBe('Niets te zien: ½ m² voor € 5…')
  expect(withoutBsn(`Zie ${base64('123456782')}`, '[weg]')).toBe('[weg]')
})

it('tells of a table its fields only, and knows what a field is by its name', () => {
  expect(
    bsnFieldsIn({ naam: 'x', rijen: [{ nr: '123456782' }, { rsin: '123456782' }], bsn: '10000008' }),
  ).toEqual(['rijen.0.nr', 'bsn'])
})

describe('takes time as the text is long, and no more', () => {
  it.each([
    ['digits', '1'],
    ['digits apart', '1 '],
    ['numbers', '123456782 '],
    ['numbers that are amounts', '€ 123456782 '],
    ['almost names', 'bsn '],
    ['almost amounts', '123.456.'],
    ['brackets', '['],
    ['links', '[1](/a)'],
    ['stars', '*1'],
    ['base64', 'MTIz'],
    ['percent signs', '%3'],
    ['ligatures that are eighteen letters', '\ufdfa'],
    ['Arabic digits', '\u0661'],
    ['marks', '1\u0336'],
  ])('%s', (_, part) => {
    const texts = new Map([20_000, 80_000].map((n) => [n, part.repeat(n / part.length)]))
    expect(growthOf((n) => containsBsn(texts.get(n) ?? ''), 20_000)).toBeLessThan(linear)
  })
})
