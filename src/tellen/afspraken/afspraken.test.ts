import { beforeAll, describe, expect, test } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { verplichting } from './verplichting.ts'

const t = await testApp()
const p = await testPersonas(t)
let [proeftuin, gegund] = ['', '']

beforeAll(async () => {
  const team = { leverancier: 'leverancier', concurrent: 'leverancier', hr: 'hr' } as const
  proeftuin = await insertProeftuin({ t, p }, { zichtbaarheid: 'netwerk', team })
  gegund = await insertProeftuin({ t, p }, { zichtbaarheid: 'netwerk', freeze: 'gegund', team })
})

const ministerie = 'Ministerie van Groei en Grond'
const nieuw = (over: Record<string, string | string[]> = {}) => ({
  ...{ soort: 'resultaat', van: 'Helder Schoonmaak', aan: ministerie, wat: 'Zes plekken', aantal: '2' },
  ...{ maat: 'plekken', uiterlijkOp: daysAfter(today(), 60) },
  ...over,
})
const inspanning = { soort: 'inspanning', wat: 'Elk kwartaal om tafel', aantal: '', maat: '' }
const eis = { maat: 'procent_waarde', aantal: '8', bedrag: '1.200.000', uren: '24', maanden: '12' }

const schrijf = (over?: Record<string, string | string[]>, waar = proeftuin) =>
  p.as('inkoper').post(paths.nieuweAfspraak(waar), nieuw(over))

async function maak(over?: Record<string, string | string[]>, waar?: string): Promise<string> {
  const answer = await schrijf(over, waar)
  expect(answer.status).toBe(303)
  return /afspraken\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
}
const lees = async (persona: 'inkoper' | 'leverancier', id: string) =>
  (await p.as(persona).get(paths.afspraak(id))).text()

test('what a percentage comes down to, exactly', () => {
  const eis = { aantal: '5', bedrag: '1200000', loondeel: null }
  expect(verplichting({ ...eis, maat: 'procent_waarde' })).toBe('60000.00')
  expect(verplichting({ ...eis, maat: 'procent_loonsom', loondeel: '30' })).toBe('18000.00')
  expect(verplichting({ ...eis, maat: 'procent_waarde', aantal: '2.5', bedrag: '0.33' })).toBe('0.01')
  expect(verplichting({ ...eis, maat: 'plekken' })).toBeNull()
})

describe('a requirement', () => {
  test('above 5 % is warned of with the source, and asks for a reason', async () => {
    const alles = ['hoogte', 'uren', 'verband', 'eigen_bestand', 'gemotiveerd']
    const te = await schrijf({ ...eis, toets: alles, motivering: 'Het past.' })
    const html = await te.text()
    expect(te.status).toBe(422)
    expect(html).toContain('Je vraagt meer dan ongeveer 5 %')
    expect(html).toContain('vuistregels voor social return')
    const id = await maak({
      ...eis,
      toets: alles.slice(1),
      motivering: 'Het past.',
      nietReden: 'Veel handwerk.',
    })
    const page = await lees('inkoper', id)
    expect(page).toContain('Veel handwerk.')
    expect(page).toContain('€&nbsp;96.000'.replace('&nbsp;', '\u00a0'))
  })
  test('keeps no answers of what is no requirement', async () => {
    const id = await maak({ toets: ['hoogte'], motivering: 'Onnodig.' })
    expect(await lees('inkoper', id)).not.toContain('Onnodig.')
  })
})

describe('a contract that runs', () => {
  const erbij = { wijzigingReden: 'Het bedrijf bood het aan.' }
  test('asks why something may be added, and tells the buyers alone', async () => {
    expect((await p.as('inkoper').get(paths.nieuweAfspraak(gegund))).status).toBe(200)
    const zonder = await schrijf({}, gegund)
    expect([zonder.status, await zonder.text()]).toEqual([
      422,
      expect.stringContaining('wezenlijke wijziging'),
    ])
    const id = await maak(erbij, gegund)
    expect(await lees('inkoper', id)).toContain(erbij.wijzigingReden)
    expect(await lees('leverancier', id)).not.toContain(erbij.wijzigingReden)
    const headers = { authorization: `Bearer ${await makeKey(t, p.leden.leverancier.id)}` }
    const api = await t.app.request(apiPaths.afspraak(id), { headers })
    expect([api.status, await api.text()]).toEqual([200, expect.not.stringContaining(erbij.wijzigingReden)])
  })
  test('is noted in the trail without the words', async () => {
    const id = await maak(erbij, gegund)
    const lines = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('handeling', '=', 'afspraak.toegevoegd_aan_contract')
      .execute()
    expect(JSON.stringify(lines)).toContain(id)
    expect(JSON.stringify(lines)).not.toContain('bood het aan')
  })
  test('asks nothing of what is in it', async () => {
    await maak({ inContract: 'ja' }, gegund)
  })
})

describe('an effort', () => {
  const gehouden = { uitkomst: 'gehouden', nieuweDag: '', reden: '' }
  test('is of both once two organisations said so', async () => {
    const id = await maak(inspanning)
    expect(await lees('leverancier', id)).toContain('Klopt dit volgens jullie?')
    const { id: over } = await t.db
      .selectFrom('afspraakVersie')
      .select('id')
      .where('afspraakId', '=', id)
      .executeTakeFirstOrThrow()
    expect((await p.as('inkoper').post(paths.afspraakAkkoord(id), { over })).status).toBe(409)
    expect((await p.as('leverancier').post(paths.afspraakAkkoord(id), { over })).status).toBe(303)
    expect(await lees('leverancier', id)).toContain(`bevestigd door ${ministerie} en Helder Schoonmaak`)
  })
  test('keeps its hours when it is changed', async () => {
    const id = await maak({ ...inspanning, uren: '4' })
    const html = await (await p.as('hr').get(paths.afspraakBewerken(id))).text()
    expect(html).toMatch(/name="uren"[^>]*value="4"/)
    expect(html).not.toContain('name="maat"')
  })
  test('that one side calls kept, runs until the other says so too', async () => {
    const id = await maak(inspanning)
    await p.as('leverancier').post(paths.afspraakUitkomst(id), gehouden)
    expect(await lees('inkoper', id)).toContain('Loopt')
    const { id: over } = await t.db
      .selectFrom('afspraakUitkomst')
      .select('id')
      .where('afspraakId', '=', id)
      .executeTakeFirstOrThrow()
    await p.as('inkoper').post(paths.afspraakAkkoord(id), { over })
    expect(await lees('inkoper', id)).not.toContain('Loopt')
  })
  test('the database takes no second yes of one side, nor one of a stranger', async () => {
    const id = await maak(inspanning)
    const { id: versieId } = await t.db
      .selectFrom('afspraakVersie')
      .select('id')
      .where('afspraakId', '=', id)
      .executeTakeFirstOrThrow()
    for (const organisatieId of [p.organisaties.ministerie, p.organisaties.concurrent])
      await expect(
        t.db.insertInto('afspraakAkkoord').values({ versieId, organisatieId }).execute(),
      ).rejects.toThrow('each of the two sides says yes once')
  })
})

describe('another day', () => {
  test('holds when both said so; the termijn follows', async () => {
    const id = await maak({ uiterlijkOp: daysAfter(today(), 20) })
    const nieuweDag = daysAfter(today(), 90)
    const termijnen = () =>
      t.db
        .selectFrom('termijn')
        .select('uiterlijkOp')
        .where('onderwerpId', '=', id)
        .where('vervallenOp', 'is', null)
        .where('voldaanOp', 'is', null)
        .execute()
    const [eerst] = await termijnen()
    await p
      .as('leverancier')
      .post(paths.afspraakUitkomst(id), { uitkomst: 'verschoven', nieuweDag, reden: 'Drukte.' })
    expect(await termijnen()).toEqual([eerst])
    const { id: over } = await t.db
      .selectFrom('afspraakUitkomst')
      .select('id')
      .where('afspraakId', '=', id)
      .executeTakeFirstOrThrow()
    expect(await (await p.as('inkoper').get(paths.mijnVonk())).text()).toContain('Klopt dat?')
    await p.as('inkoper').post(paths.afspraakAkkoord(id), { over })
    const [daarna] = await termijnen()
    expect((daarna?.uiterlijkOp ?? '') > (eerst?.uiterlijkOp ?? '')).toBe(true)
    expect(await lees('inkoper', id)).toContain('Verschoven')
  })
})

describe('what came of it', () => {
  test('stands beside what was agreed: on its page, in the list and over the API', async () => {
    const plek = {
      aantal: '2',
      soort: 'geplaatst',
      op: daysAfter(today(), -3),
      uren: '24',
      vorm: 'inkoop_van_dienst',
    }
    await p.as('inkoper').post(paths.nieuwePlekken(proeftuin), { ...plek, werkgever: 'Helder Schoonmaak' })
    const id = await maak({ aantal: '6' })
    expect(await lees('leverancier', id)).toContain('van 6 plekken')
    const list = await (await p.as('hr').get(paths.afspraken(proeftuin))).text()
    expect(list).toContain('Er kwam: 2 van 6 plekken')
    expect(list).toContain('opgegeven')
  })
})

describe('who reads it', () => {
  test('of a supplier its own, never that of another', async () => {
    const id = await maak({ wat: 'Alleen voor Helder' })
    expect((await p.as('concurrent').get(paths.afspraak(id))).status).toBe(404)
    expect(await (await p.as('concurrent').get(paths.afspraken(proeftuin))).text()).not.toContain(
      'Alleen voor',
    )
    expect((await p.as('buurman').get(paths.afspraak(id))).status).toBe(404)
  })
})

test('what it said before stays to be read, and the database changes nothing of it', async () => {
  const id = await maak({ wat: 'Eerst zo' })
  const { soort: _, van: __, aan: ___, ...rest } = nieuw({ wat: 'Nu anders' })
  const answer = await p.as('hr').post(paths.afspraakBewerken(id), { ...rest, versie: '1' })
  expect(answer.status).toBe(303)
  const html = await lees('inkoper', id)
  expect([html.includes('Nu anders'), html.includes('Eerst zo')]).toEqual([true, true])
  await expect(
    t.db.updateTable('afspraakVersie').set({ wat: 'Weg' }).where('afspraakId', '=', id).execute(),
  ).rejects.toThrow('never changed')
})
