import { spawnSync } from 'node:child_process'
import { openSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { leesOpdracht } from './invoer.ts'
import { telOpdracht, uitkomst } from './opdracht.ts'

const map = await mkdtemp(join(tmpdir(), 'vonk-tel-'))
const geplaatst = { soort: 'geplaatst', op: '2026-01-01', minutenPerWeek: 1440 }
const uren = { soort: 'uren', op: '2026-02-15', minutenPerWeek: 1920 }
const plek = {
  id: 'plek 1',
  vorm: 'detachering',
  werkgever: 'Flexwijzer',
  inlener: 'Rijksdienst',
  feiten: [geplaatst, uren],
}
const opdracht = { regime: 'bijdrage', van: '2026-01-01', tot: '2026-03-31', plekken: [plek] }

const bestand = (inhoud: string) => {
  const file = join(map, `${Math.random()}.json`)
  writeFileSync(file, inhoud)
  return file
}
const met = (over: object) => ({ ...opdracht, plekken: [{ ...plek, ...over }] })
const feiten = (...erbij: object[]) => met({ feiten: [geplaatst, ...erbij] })

test('a file is told, and says in words why', async () => {
  expect(JSON.parse(await telOpdracht(bestand(JSON.stringify(opdracht))))).toEqual({
    versie: 1,
    regime: 'bijdrage',
    regimeVersie: 1,
    van: '2026-01-01',
    tot: '2026-03-31',
    dagen: 90,
    banen: { Rijksdienst: '1.10' },
    uitleg: [
      {
        plek: 'plek 1',
        organisatie: 'Rijksdienst',
        banen: '1.10',
        tekst:
          'Eerste kwartaal van 2026 (1 januari 2026 tot en met 31 maart 2026): 360,00 uur volgens de uren per week, over 90 dagen. Samen 360,00 uur: 1,10 banen, bij wie inhuurt.',
      },
    ],
  })
})

test.each([
  [
    'an unknown regime',
    { ...opdracht, regime: 'eigen' },
    'regime moet een van deze zijn: landelijk_gescheiden',
  ],
  ['no regime', { ...opdracht, regime: undefined }, 'regime moet een van deze zijn'],
  ['a period that ends before it begins', { ...opdracht, tot: '2025-12-31' }, 'eindigt (2025-12-31) voor'],
  ['a day that is not there', { ...opdracht, tot: '2026-02-30' }, 'tot is geen dag'],
  ['200 hours a week', met({ feiten: [{ ...geplaatst, minutenPerWeek: 12_000 }] }), '60 uur per week'],
  ['half minutes', met({ feiten: [{ ...geplaatst, minutenPerWeek: 0.5 }] }), 'heel aantal minuten'],
  ['text for a number', met({ feiten: [{ ...geplaatst, minutenPerWeek: '1440' }] }), 'heel aantal minuten'],
  ['no hirer where it counts', met({ inlener: undefined }), 'Bij plek plek 1 ontbreekt de inlener'],
  ['no buyer where it counts', met({ vorm: 'inkoop_van_dienst' }), 'ontbreekt de koper'],
  [
    'an end before the begin',
    feiten({ soort: 'beeindigd', op: '2025-12-31' }),
    'ligt voor het begin (2026-01-01)',
  ],
  ['an end alone', met({ feiten: [{ soort: 'doorgestroomd', op: '2026-01-01' }] }), 'dat er niet is'],
  ['two hours on a day', feiten(uren, { ...uren, minutenPerWeek: 60 }), 'twee keer, met andere waarden'],
  [
    'two sums of a quarter',
    feiten(
      { soort: 'verloond', kwartaal: '2026-K1', minuten: 1 },
      { soort: 'verloond', kwartaal: '2026-K1', minuten: 2 },
    ),
    'verloond van 2026-K1 staat er twee keer',
  ],
  ['an unknown fact', feiten({ soort: 'ontslagen', op: '2026-02-01' }), 'geen soort feit'],
  [
    'a quarter that is not there',
    feiten({ soort: 'verloond', kwartaal: '2026-K5', minuten: 1 }),
    'is geen kwartaal',
  ],
  ['a plek twice', { ...opdracht, plekken: [plek, plek] }, 'Plek plek 1 staat er twee keer in'],
  ['no plekken', { ...opdracht, plekken: undefined }, 'plekken ontbreken'],
  ['a list', [], 'De invoer kan Vonk niet gebruiken'],
  ['nothing', null, 'De invoer kan Vonk niet gebruiken'],
])('%s is refused in one sentence', (_, gegeven, zin) => {
  const gelezen = leesOpdracht(gegeven)
  expect(gelezen).toContain(zin)
  expect(String(gelezen)).toMatch(/^[A-Z][^\n]*\.$/)
})

test('the same fact told twice is one', () => {
  const gelezen = leesOpdracht(feiten(geplaatst, uren, uren))
  expect(typeof gelezen === 'string' ? gelezen : uitkomst(gelezen).banen).toEqual({ Rijksdienst: '1.10' })
})

test('an organisation may be called as a property of every object', () => {
  const gelezen = leesOpdracht(met({ inlener: '__proto__' }))
  expect(JSON.stringify(typeof gelezen === 'string' ? gelezen : uitkomst(gelezen).banen)).toBe(
    '{"__proto__":"1.10"}',
  )
})

test.each([
  ['no JSON', () => bestand('{'), 'geen JSON'],
  ['other letters', () => bestandVan(Buffer.from([0x22, 0xff, 0x22])), 'geen JSON in UTF-8'],
  ['a file that is not there', () => join(map, 'weg.json'), 'is er niet'],
  ['a folder', () => map, 'is er niet, of mag Vonk niet lezen'],
  ['2 GB', () => leeg(2 ** 31), 'groter dan 64 MB'],
])('%s is refused', async (_, maak, zin) => {
  await expect(telOpdracht(maak())).rejects.toThrow(zin)
})

function bestandVan(bytes: Buffer): string {
  const file = join(map, `${Math.random()}.json`)
  writeFileSync(file, bytes)
  return file
}

/** Takes no room on the disk. */
function leeg(bytes: number): string {
  const file = join(map, 'groot.json')
  openSync(file, 'w')
  truncateSync(file, bytes)
  return file
}

test('the command ends with 1 and a sentence on standard error, and reads standard input', () => {
  const run = (invoer: string, ...args: string[]) =>
    spawnSync(process.execPath, ['bin/vonk.ts', 'tel', ...args], { input: invoer, encoding: 'utf8' })
  const goed = run(JSON.stringify(opdracht), '-')
  expect([goed.status, JSON.parse(goed.stdout).banen, goed.stderr]).toEqual([0, { Rijksdienst: '1.10' }, ''])
  const fout = run('{}', '-')
  expect([fout.status, fout.stdout, fout.stderr.split('\n')]).toEqual([
    1,
    '',
    [expect.stringMatching(/\.$/), ''],
  ])
})
