import { Readable } from 'node:stream'
import { beforeEach, expect, it } from 'vitest'
import { linesOf } from '#src/platform/import-report.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { listAflopend } from './aflopend.ts'
import { importContracten } from './register-import.ts'

const t = await testApp()
const p = await testPersonas(t)
const { db } = t

const head = 'kenmerk,koper,titel,leverancier,begint,eindigt'
const end = daysAfter(today(), 200)
const koper = 'Ministerie van Groei en Grond'
const own = `C-1,${koper},Schone kantoren,De Wending; Kwartel Groen,01-03-2024,${end}`

async function run(lines: string[], more = ',cpv') {
  const said: string[] = []
  const report = await importContracten(db, Readable.from([[head + more, ...lines].join('\n')]), (line) =>
    said.push(line),
  )
  return { report, said }
}
const all = () => db.selectFrom('aanbesteding').selectAll().orderBy('kenmerk').execute()

beforeEach(async () => {
  await db.deleteFrom('aanbesteding').execute()
})

it('takes a register over, and the same list twice changes nothing', async () => {
  expect((await run([`${own},90911200`])).report).toMatchObject({ gelezen: 1, nieuw: 1 })
  expect(await all()).toMatchObject([
    { kenmerk: 'C-1', koperId: p.organisaties.ministerie, begintOp: '2024-03-01', doorId: null, versie: 1 },
  ])
  expect((await all())[0]?.winnaars).toBe('De Wending, Kwartel Groen')
  expect((await run([`${own.replace('C-1', 'c-1')},90911200`])).report).toMatchObject({ nieuw: 0 })
  expect((await run([`${own},90911200`])).report.nieuw).toBe(0)
  expect((await run([`${own},90911200`])).report).toMatchObject({ gewijzigd: 0 })
  const changed = await run([`${own.replace('De Wending; ', '')},90911200`])
  expect(changed.report).toMatchObject({ nieuw: 0, gewijzigd: 1 })
  expect((await all())[0]?.winnaars).toBe('Kwartel Groen')
})

it('makes known what ends within a year, by its code or its kind of work', async () => {
  const bereik = { begint: ['909'], behalve: [] }
  await run([`${own},,schoonmaak`], ',cpv,soort_werk')
  expect(await listAflopend(db, p.actors.inkoper, { bereik, limit: 5 })).toMatchObject([
    { titel: 'Schone kantoren', eindigtOp: end },
  ])
})

it('leaves what people changed in Vonk, and says so', async () => {
  await run([`${own},90911200`])
  await db.updateTable('aanbesteding').set({ versie: 2, titel: 'Van ons' }).execute()
  const { report, said } = await run([`${own},90911200`])
  expect(report).toMatchObject({ gelezen: 1, nieuw: 0, gewijzigd: 0 })
  expect(said).toContain('Regel 2: C-1 is in Vonk bijgewerkt, en blijft zoals het daar staat.')
  expect(await all()).toMatchObject([{ titel: 'Van ons' }])
})

it('knows the contract manager of the buyer, and leaves out who is none', async () => {
  const { email } = await db
    .selectFrom('lid')
    .select('email')
    .where('id', '=', p.leden.inkoper.id)
    .executeTakeFirstOrThrow()
  const two = own.replace('C-1', 'C-2')
  const more = ',cpv,contractmanager,social_return,social_return_aantal'
  const { said } = await run(
    [`${own},90911200,${email},procent_waarde,5`, `${two},90911200,iemand@buiten.test,,`],
    more,
  )
  expect(said).toContain(`Regel 3: de contractmanager is geen lid van Vonk bij ${koper}. Dat bleef leeg.`)
  expect(await all()).toMatchObject([
    { contractmanagerId: p.leden.inkoper.id, afspraakEenheid: 'procent_waarde', afspraakAantal: '5.00' },
    { contractmanagerId: null, afspraakEenheid: null },
  ])
})

it('refuses a row with its number, its column and the reason, and reads the others', async () => {
  const row = (changes: Record<string, string>) => {
    const given = {
      kenmerk: 'X',
      koper,
      titel: 'Titel',
      leverancier: 'Wie',
      begint: '2024-01-01',
      eindigt: end,
    }
    return Object.values({ ...given, cpv: '90911200', soort: '', eenheid: '', aantal: '', ...changes }).join(
      ',',
    )
  }
  const { report } = await run(
    [
      row({ kenmerk: 'A' }),
      row({ kenmerk: 'a' }),
      row({ koper: 'Nergenshuizen' }),
      row({ koper: 'Leverancier Lentebries' }),
      row({ begint: 'straks' }),
      row({ eindigt: '2023-01-01' }),
      row({ leverancier: ' ; ' }),
      row({ cpv: '' }),
      row({ cpv: '', soort: 'toveren' }),
      row({ eenheid: 'procent_waarde' }),
      row({ eenheid: 'veel' }),
      row({ titel: 'Voor 111222333' }),
    ],
    ',cpv,soort_werk,social_return,social_return_aantal',
  )
  expect(linesOf(report)).toEqual([
    'Regel 3 is geweigerd: kolom kenmerk: a staat al eerder in het bestand.',
    expect.stringContaining('Regel 6 is geweigerd: kolom begint: '),
    'Regel 7 is geweigerd: kolom eindigt: Het einde ligt voor het begin.',
    'Regel 8 is geweigerd: kolom leverancier: Vul in wie het uitvoert.',
    'Regel 9 is geweigerd: kolom cpv: Vul een CPV-code in, of soort_werk.',
    'Regel 11 is geweigerd: kolom social_return_aantal: Vul in hoeveel.',
    expect.stringContaining('Regel 12 is geweigerd: kolom social_return: Schrijf een van: '),
    'Regel 13 is geweigerd: in het veld titel staat een nummer dat een BSN kan zijn.',
    expect.stringContaining('Regel 4 is geweigerd: kolom koper: Vonk kent geen overheid ‘Nergenshuizen’'),
    expect.stringContaining('Regel 5 is geweigerd: kolom koper: '),
    'Regel 10 is geweigerd: kolom soort_werk: Vonk kent geen soort werk ‘toveren’.',
    '1 gelezen: 1 nieuw, 0 gewijzigd, 0 al goed. 11 geweigerd.',
  ])
})
