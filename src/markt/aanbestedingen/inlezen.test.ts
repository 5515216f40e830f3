import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { echteData } from '#test/real-data.ts'
import { bytesOf, fixture } from './eforms/test-notices.ts'
import { pack, unpack } from './travel.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p

const upload = (content: Uint8Array | string, persona: Persona = 'inkoper') => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return as(persona).post('/aanbestedingen/inlezen', {
    bestand: new File([bytes as Uint8Array<ArrayBuffer>], 'aankondiging.xml'),
  })
}
const save = (form: Record<string, string | string[]>, persona: Persona = 'inkoper') =>
  as(persona).post('/aanbestedingen', form)
const idIn = (answer: Response) =>
  /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
const all = () => t.db.selectFrom('aanbesteding').selectAll().orderBy('aangemaaktOp').execute()
const imported = async (content: Uint8Array | string, persona: Persona = 'inkoper') =>
  idIn(await save(filledIn(await (await upload(content, persona)).text()), persona))

const publicationOf = (text: string) =>
  Buffer.from(fixture('voorbehouden'))
    .toString('utf8')
    .replaceAll('<cbc:VersionID>02<', `<cbc:VersionID>${text}<`)

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

it('says in its few lines on what day it was decided, also when only the lots tell', async () => {
  expect(await (await upload(fixture('gunning'))).text()).toContain('Besloten wie de opdracht krijgt op')
})

it('shows what it understood in a few lines, each field with its number a click away, and keeps nothing', async () => {
  await t.db
    .insertInto('cpv')
    .values([{ code: '77310000', nl: 'Groenaanleg', en: 'Planting' }])
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const answer = await upload(fixture('voorbehouden'))
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(filledIn(html)).toMatchObject({
    koper: 'Gemeente Lekdijk',
    gepubliceerdOp: '2025-03-04',
    voorbehoudenDeelname: 'ja',
  })
  expect(html).toMatch(/: Groenaanleg \(CPV 77310000\)/)
  expect(html).toMatch(/Inschrijven kon tot en met 21 april 2025\. Dat is voorbij/)
  expect(html).toMatch(
    /<summary>Waar dit in de aankondiging staat<[\s\S]*Titel<\/dt><dd[^>]*>BT-21-Procedure/,
  )
  expect(html).toContain('Dit is een voorbehouden opdracht')
  expect(html).toContain('Deze opdracht heeft een sociaal doel')
  expect(html).toContain('Vonk kent deze organisatie nog niet')
  expect(html).toMatch(/<caption[^>]*>\d+ percelen/)
  expect(await all()).toEqual([])
})

it('leaves a number that may be a BSN out of a notice, which is public, and says so before anything is kept', async () => {
  const notice = publicationOf('02')
    .replaceAll('00000001002003004000', '111222333')
    .replace('Groenonderhoud', 'Groenonderhoud 123456782')
  const html = await (await upload(notice)).text()
  expect(html).not.toMatch(/111222333|123456782/)
  expect(html).toContain('Hier stond een nummer dat een BSN kan zijn.')
  expect(html).toContain('Het nummer van de inkoper kan een BSN zijn.')
  expect((await save(filledIn(html))).status).toBe(303)
  expect(await all()).toMatchObject([
    { koperNummer: '', titel: expect.stringContaining('Groenonderhoud [nummer weggelaten]') },
  ])
})

it('keeps what was confirmed, with the corrections, the lots and the numbers of the notice', async () => {
  const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
  const answer = await save({ ...form, titel: 'Mijn eigen titel' })
  expect(answer.headers.get('location')).toContain('/proeftuinen/nieuw?vertrekpunt=opdracht')
  const [row] = await all()
  expect(row).toMatchObject({
    titel: 'Mijn eigen titel',
    noticeId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    noticeVersie: '02',
    mapId: '11112222-3333-4444-8555-666677778888',
    publicatienummer: '00345678-2025',
    doorId: p.leden.inkoper.id,
    voorbehoudenDeelname: true,
    voorbehoudenUitvoering: true,
  })
  const lots = await t.db.selectFrom('perceel').selectAll().orderBy('volgorde').execute()
  expect(lots.map(({ voorbehouden }) => voorbehouden)).toContain(true)
  const page = await (await as('inkoper').get(`/aanbestedingen/${row?.id}`)).text()
  expect(page).toContain(lots[0]?.nummer)
})

it('only keeps it by the other button, and opens the fields when one of them is wrong', async () => {
  const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
  const wrong = await save({ ...form, maanden: 'veel' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toMatch(/<details[^>]* open[^>]*><summary>Bekijk en verbeter/)
  const answer = await save({ ...form, alleen: 'ja' })
  expect(answer.headers.get('location')).toMatch(/^\/aanbestedingen\//)
})

it('finds the buyer in our list by number, whatever it is called there', async () => {
  const known = { naam: 'Lekdijk aan de Lek', soort: 'gemeente' as const, oin: '00000001002003004000' }
  const { id } = await t.db.insertInto('organisatie').values(known).returning('id').executeTakeFirstOrThrow()
  const html = await (await upload(fixture('voorbehouden'))).text()
  expect(filledIn(html).koper).toBe('Lekdijk aan de Lek')
  await save(filledIn(html))
  expect((await all())[0]?.koperId).toBe(id)
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('organisatie').where('id', '=', id).execute()
})

describe('contact persons', () => {
  const planted = [
    'lekpersoon',
    'lekloket',
    'lekeigenaar',
    'lekdijk.example',
    '31612345678',
    '301234567',
    'gesmokkeld',
  ]

  it('are in no text of any table after an import, not even when the form was forged', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    const smuggled = 'Contactpersoon: Fatima Lekpersoon, fatima@gesmokkeld.example, tel. 030 123 45 67'
    const notice = unpack(form.aankondiging)
    if (!notice) throw new Error('the preview carries no notice')
    const [lot] = notice.percelen
    if (!lot) throw new Error('the preview carries no lots')
    const forged = {
      ...notice,
      mapId: 'fatima@gesmokkeld.example',
      begrepen: { ...notice.begrepen, omschrijving: smuggled, voorwaarden: smuggled },
      percelen: [{ ...lot, titel: smuggled }],
    }
    const answer = await save({
      ...form,
      aankondiging: pack(forged),
      omschrijving: smuggled,
      gunningscriteria: smuggled,
    })
    expect(answer.status).toBe(303)
    expect(await all()).toHaveLength(1)
    for (const text of planted) expect(await tablesHolding(text), text).toEqual([])
    expect(await tablesHolding('Groenonderhoud')).toContain('aanbesteding')
  })

  it('cannot be added to what travels', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    const notice = unpack(form.aankondiging)
    if (!notice) throw new Error('the preview carries no notice')
    expect(unpack(pack({ ...notice, contact: 'Fatima' } as typeof notice))).not.toHaveProperty('contact')
    expect(unpack(pack({ ...notice, begrepen: { contact: 'Fatima' } as never }))).toBeNull()
  })
})

/** Tables with a row in which some column, read as text, holds these characters. */
async function tablesHolding(text: string): Promise<string[]> {
  const { rows: tables } = await sql<{
    naam: string
  }>`select table_name as naam from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(t.db)
  const held = await Promise.all(
    tables.map(async ({ naam }) => {
      const { rows } =
        await sql`select from ${sql.table(naam)} as r where r::text ilike ${`%${text}%`} limit 1`.execute(
          t.db,
        )
      return rows.length > 0 ? naam : ''
    }),
  )
  return held.filter(Boolean)
}

describe('the same notice again', () => {
  it('offers the one that is there, and keeps one', async () => {
    const id = await imported(fixture('voorbehouden'))
    const again = await (await upload(fixture('voorbehouden'), 'buurman')).text()
    expect(again).toContain('Deze aankondiging staat al in Vonk')
    expect(again).toMatch(
      /href="\/proeftuinen\/nieuw\?vertrekpunt=opdracht&amp;aanbesteding=[^"]+">\s*Start een proeftuin/,
    )
    expect(again).toContain(`/aanbestedingen/${id}`)
    expect(again).not.toContain('Er hoort al een proeftuin bij')
    const proeftuinId = await insertProeftuin({ t, p }, { zichtbaarheid: 'netwerk' })
    const proeftuin = t.db.updateTable('proeftuin').where('id', '=', proeftuinId)
    await proeftuin.set({ aanbestedingId: id }).execute()
    const third = await (await upload(fixture('voorbehouden'), 'buurman')).text()
    expect(third).toContain('Er hoort al een proeftuin bij')
    await proeftuin.set({ aanbestedingId: null }).execute()
    expect(await all()).toHaveLength(1)
  })

  it('confirmed from a page that was open, offers it too', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    expect((await save(form)).status).toBe(303)
    const late = await save({ ...form, titel: 'Nog een keer' })
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Deze aankondiging staat al in Vonk')
    expect(await all()).toHaveLength(1)
  })

  it('is new to who may not see the other, without a word about it', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    const id = idIn(await save({ ...form, zichtbaarheid: 'team', titel: 'Geheim plan' }))
    for (const content of [fixture('voorbehouden'), publicationOf('03')]) {
      const html = await (await upload(content, 'buurman')).text()
      expect(html).toContain('Klopt dit?')
      expect(html).not.toMatch(new RegExp(`Geheim plan|${id}`))
    }
    expect((await save(form, 'buurman')).status).toBe(303)
    expect(await all()).toHaveLength(2)
  })
})

describe('another version', () => {
  const third = publicationOf('03').replace('20250017 Groenonderhoud', '20250017 Groen en bermen')

  it('shows the difference, and takes it over with a line in the trail', async () => {
    const id = await imported(fixture('voorbehouden'))
    const html = await (await upload(third)).text()
    expect(html).toContain('Er is een nieuwe versie')
    expect(html).toMatch(/Titel<\/th><td[^>]*>[^<]*Groenonderhoud[\s\S]*?Groen en bermen/)
    expect((await all())[0]?.titel).toContain('Groenonderhoud')
    const taken = await as('inkoper').post(`/aanbestedingen/${id}/versie`, filledIn(html))
    expect(taken.status).toBe(303)
    expect((await all())[0]).toMatchObject({
      noticeVersie: '03',
      titel: expect.stringContaining('Groen en bermen'),
    })
    const line = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'aanbesteding.nieuwe_versie')
      .executeTakeFirst()
    expect(line?.bijzonderheden).toMatchObject({ versie: '03' })
    expect(await (await upload(third)).text()).toContain('staat al in Vonk')
  })

  it('keeps what somebody corrected, unless the notice changed just there', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    const id = idIn(await save({ ...form, titel: 'Mijn titel', maanden: '7', koper: 'Gemeente Waterlinge' }))
    const html = await (await upload(third)).text()
    expect(html).toContain('Verbeteringen die blijven staan')
    expect(html).toContain('(iemand verbeterde dit eerder)')
    await as('inkoper').post(`/aanbestedingen/${id}/versie`, filledIn(html))
    expect((await all())[0]).toMatchObject({
      maanden: 7,
      koperId: p.organisaties.gemeente,
      titel: expect.stringContaining('Groen en bermen'),
    })
  })

  it('is not for who may see but not edit it', async () => {
    const id = await imported(fixture('voorbehouden'))
    const html = await (await upload(third, 'buurman')).text()
    expect(html).toContain('Overnemen kan wie de aanbesteding in Vonk zette')
    const own = filledIn(await (await upload(third)).text())
    expect((await as('buurman').post(`/aanbestedingen/${id}/versie`, own)).status).toBe(403)
  })

  it('shows the difference again when the tender changed meanwhile', async () => {
    const id = await imported(fixture('voorbehouden'))
    const form = filledIn(await (await upload(third)).text())
    const edit = filledIn(await (await as('inkoper').get(`/aanbestedingen/${id}/bewerken`)).text())
    expect(
      (await as('inkoper').post(`/aanbestedingen/${id}/bewerken`, { ...edit, titel: 'Tussendoor' })).status,
    ).toBe(303)
    const late = await as('inkoper').post(`/aanbestedingen/${id}/versie`, form)
    expect(late.status).toBe(409)
    expect(await late.text()).toContain('Tussendoor')
  })
})

describe.skipIf(!echteData.present)('the example notices (skipped where they are absent)', () => {
  it('can each be read and kept as they are', async () => {
    const files = readdirSync(echteData.aankondigingen).filter((file) => !file.startsWith('INVALID'))
    for (const file of files) {
      const html = await (await upload(readFileSync(join(echteData.aankondigingen, file)))).text()
      expect(html, file).toContain('Klopt dit?')
      expect((await save(filledIn(html))).status, file).toBe(303)
    }
  })
})
