import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { pad, tekst } from '../grafiek/tekening.ts'
import { root } from '../root.ts'
import { kleuren, meesteBladen } from './druk.ts'
import { type Lettertypen, loadLettertypen } from './lettertypen.ts'
import { maakPdf, type PdfDeel, type PdfInhoud } from './pdf.ts'
import { verdeel } from './tabel.ts'
import { alle, type Boek, leesBlad, open, rollen } from './test-lezen.ts'

let lettertypen: Lettertypen
beforeAll(async () => {
  lettertypen = await loadLettertypen()
})

const inhoud = (delen: PdfDeel[], titel = 'Wat dit jaar bracht'): PdfInhoud => ({
  titel,
  lang: 'nl',
  datum: new Date('2027-01-05T09:00:00Z'),
  delen,
})

const maak = async (delen: PdfDeel[], titel?: string): Promise<Boek> =>
  open(await maakPdf(inhoud(delen, titel), lettertypen))

const tekening = {
  breedte: 200,
  hoogte: 100,
  vormen: [
    pad('M0,0L200,100', { lijn: { kleur: 'inkt', dikte: 2, streep: '2 4' } }),
    pad('M0,0h50v50h-50Z', { op: [10, 10], vulling: { kleur: 'vonk', patroon: 'arcering' } }),
    pad('M-5,0A5,5,0,1,1,5,0A5,5,0,1,1,-5,0Z', { op: [50, 50], vulling: { kleur: 'zon', dekking: 0.5 } }),
    tekst('16,16', { x: 100, y: 50, maat: 12, anker: 'middle', vet: true }),
  ],
}

const rij = (n: number) => [`Rij ${n}`, 'waarde', '6,02']
const tabel = (aantal: number): PdfDeel => ({
  soort: 'tabel',
  titel: 'Langs welke weg',
  kop: ['Weg', 'Wat', 'Aantal'],
  getallen: [2],
  rijen: Array.from({ length: aantal }, (_, n) => rij(n)),
})

const heel: PdfDeel[] = [
  { soort: 'alinea', tekst: 'Twintig keer ging het goed. '.repeat(20) },
  { soort: 'kop', niveau: 2, tekst: 'Tien in de telling' },
  { soort: 'grafiek', tekening, woorden: 'Van 3,20 naar 16,16.' },
  { soort: 'lijst', punten: ['Eén', 'Twee, die over meer dan één regel gaat. '.repeat(5)] },
  { soort: 'kop', niveau: 3, tekst: 'Per weg' },
  tabel(2),
]

it('has its parts in the order in which they are read, each with its words', async () => {
  const { delen, los } = await leesBlad(await maak(heel), 1)
  expect(los).toBe('')
  expect(delen.map(rollen)).toEqual([
    'Document(H1 P H2 Figure L(LI(Lbl LBody) LI(Lbl LBody)) H3 ' +
      'Table(Caption THead(TR(TH TH TH)) TBody(TR(TH TD TD) TR(TH TD TD))))',
  ])
  const woorden = (rol: string) => alle(delen, rol).map((deel) => deel.woorden)
  expect(woorden('H1')).toEqual(['Wat dit jaar bracht'])
  expect(woorden('P')).toEqual(['Twintig keer ging het goed. '.repeat(20).trim()])
  expect(woorden('H2')).toEqual(['Tien in de telling'])
  expect(woorden('LBody')).toEqual(['Eén', 'Twee, die over meer dan één regel gaat. '.repeat(5).trim()])
  expect(woorden('Caption')).toEqual(['Langs welke weg'])
  expect(woorden('TH')).toEqual(['Weg', 'Wat', 'Aantal', 'Rij 0', 'Rij 1'])
  expect(woorden('TD')).toEqual(['waarde', '6,02', 'waarde', '6,02'])
  expect(alle(delen, 'Figure')[0]?.alt).toBe('Van 3,20 naar 16,16.')
})

it('says that it is tagged, in which language, and what it is called', async () => {
  const boek = await maak(heel)
  expect(await boek.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
  expect((await boek.getViewerPreferences()) as object).toEqual({ DisplayDocTitle: true })
  const { info, metadata } = await boek.getMetadata()
  expect(info).toMatchObject({
    Language: 'nl',
    Title: 'Wat dit jaar bracht',
    CreationDate: 'D:20270105090000Z',
  })
  expect(metadata?.get('dc:title')).toBe('Wat dit jaar bracht')
  expect(metadata?.get('pdfuaid:part')).toBe('1')
})

it('can be gone through by its headings', async () => {
  const [boek] = (await (await maak(heel)).getOutline()) ?? []
  expect(boek?.title).toBe('Wat dit jaar bracht')
  expect(boek?.items.map(({ title }) => title)).toEqual(['Tien in de telling'])
  expect(boek?.items[0]?.items.map(({ title }: { title: string }) => title)).toEqual(['Per weg'])
})

it('a heading skips no level', async () => {
  const { delen } = await leesBlad(await maak([{ soort: 'kop', niveau: 3, tekst: 'Zonder hoofdstuk' }]), 1)
  expect(delen.map(rollen)).toEqual(['Document(H1 H2)'])
})

it('repeats above and below a page what is seen and not read, the titles of columns too', async () => {
  const boek = await maak([tabel(120)])
  expect(boek.numPages).toBeGreaterThan(2)
  for (let n = 1; n <= boek.numPages; n += 1) {
    const { terzijde, los, delen } = await leesBlad(boek, n)
    expect(terzijde).toContain(`pagina ${n} van ${boek.numPages}`)
    expect(terzijde).toContain('5 januari 2027')
    expect(terzijde.includes('Aantal')).toBe(n > 1)
    expect(los).toBe('')
    const koppen = alle(alle(delen, 'THead'), 'TH').map(({ woorden }) => woorden)
    expect(koppen.join(' ').trim()).toBe(n === 1 ? 'Weg Wat Aantal' : '')
  }
})

it('loses no row over pages', async () => {
  const boek = await maak([tabel(120)])
  const bladen = await Promise.all(Array.from({ length: boek.numPages }, (_, n) => leesBlad(boek, n + 1)))
  const namen = bladen.flatMap(({ delen }) => alle(delen, 'TH').map(({ woorden }) => woorden))
  expect(namen.filter((naam) => naam.startsWith('Rij'))).toEqual(
    Array.from({ length: 120 }, (_, n) => `Rij ${n}`),
  )
})

it('goes on with a cell or a paragraph that is higher than a page', async () => {
  const lang = Array.from({ length: 1500 }, (_, n) => `woord${n}`).join(' ')
  const cel: PdfDeel = {
    soort: 'tabel',
    titel: 'T',
    kop: ['A', 'B'],
    rijen: [
      ['een', lang],
      ['twee', 'kort'],
    ],
  }
  for (const delen of [[cel], [{ soort: 'alinea', tekst: lang } as const]]) {
    const boek = await maak(delen)
    expect(boek.numPages).toBeGreaterThan(1)
    const bladen = await Promise.all(Array.from({ length: boek.numPages }, (_, n) => leesBlad(boek, n + 1)))
    const gelezen = bladen.flatMap((blad) => [...alle(blad.delen, 'TD'), ...alle(blad.delen, 'P')])
    const alles = gelezen.flatMap(({ woorden }) => woorden || []).join(' ')
    expect(alles.includes(lang)).toBe(true)
  }
})

it('sets the letters of all Europe in our own fonts, and leaves what they lack to be read', async () => {
  const boek = await maak([{ soort: 'alinea', tekst: 'Łukasz Çelik, Ştefan en 👩‍🔧 工' }])
  const { delen, los } = await leesBlad(boek, 1)
  expect(los).toBe('')
  expect(alle(delen, 'P')[0]?.woorden).toContain('Łukasz Çelik, Ştefan en ?')
  const pdf = (await maakPdf(inhoud([{ soort: 'alinea', tekst: '工' }]), lettertypen)).toString('latin1')
  expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThan(1)
  expect(pdf).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
})

it('is the same file when it is made again', async () => {
  const [een, ander] = await Promise.all([maakPdf(inhoud(heel), lettertypen), maakPdf(inhoud(heel))])
  expect(een.equals(ander)).toBe(true)
})

it('stops where a document is no longer one that somebody reads', async () => {
  await expect(maak([tabel(10_001)])).rejects.toThrow('meer dan 10000 rijen')
  await expect(maak([tabel(9000)])).rejects.toThrow(`meer dan ${meesteBladen} bladen`)
})

it('makes a document of whatever is written', { timeout: 120_000 }, async () => {
  const woorden = fc.string({ unit: 'binary', maxLength: 60 })
  const cellen = fc.array(fc.array(woorden, { minLength: 3, maxLength: 3 }), { maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(woorden, woorden, cellen, async (titel, alinea, rijen) => {
      const boek = await maak(
        [
          { soort: 'alinea', tekst: alinea },
          { soort: 'lijst', punten: [alinea, titel] },
          { soort: 'tabel', titel, kop: ['A', 'B', 'C'], rijen },
        ],
        titel,
      )
      expect((await leesBlad(boek, 1)).los).toBe('')
    }),
    { numRuns: 25 },
  )
})

it('gives each column what it asks for, or what is there', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 12 }), (gevraagd) => {
      const breedten = verdeel(gevraagd, 483)
      expect(breedten.reduce((som, een) => som + een, 0)).toBeCloseTo(483)
      expect(Math.min(...breedten)).toBeGreaterThan(0)
    }),
  )
})

it('has the colours of the light theme', () => {
  const tokens = readFileSync(join(root, 'src/platform/styles/tokens.css'), 'utf8')
  for (const [naam, waarde] of Object.entries(kleuren)) {
    expect(tokens).toContain(`--vonk-${naam === 'zacht' ? 'inkt-zacht' : naam}: ${waarde};`)
  }
})
