import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { bijSamenvoeging } from '#src/netwerk/organisaties/verhuizing.ts'
import { fillings } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { filled } from '#src/platform/places.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { planFor, tooi, twinsOf } from './test-twins.ts'

const t = await testApp()
const p = await testPersonas(t)
const { organisatie, lid, row, kenmerk, merge, twins } = twinsOf({ t, p })

/** Every column of every table that refers to an organisation. */
async function referring() {
  const { rows } = await sql<{ tabel: string; kolom: string }>`
    select c.conrelid::regclass::text as tabel, a.attname as kolom from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'organisatie'::regclass order by 1, 2`.execute(t.db)
  return rows
}

/** The log of who looked tells how it was (besluit 0017), and so do what was proposed for it and a quarter that is frozen. */
const stays = [
  'inkijk.organisatie_id',
  'kantwissel.organisatie_id',
  'momentopname_cel.organisatie_id',
  'momentopname_correctie.organisatie_id',
]

async function countsTo(id: string) {
  const found: Record<string, number> = {}
  for (const { tabel, kolom } of await referring()) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)}
      where ${sql.ref(kolom)} = ${id}`.execute(t.db)
    found[`${tabel}.${kolom}`] = rows[0]?.n ?? 0
  }
  return found
}

it('every column that refers to an organisation says in its noun what becomes of it', async () => {
  const columns = (await referring()).map(({ tabel, kolom }) => `${tabel}.${kolom}`)
  const verhuizingen = await filled({ db: t.db, actor: null, fillings }, bijSamenvoeging, null)
  const said = verhuizingen.flatMap(({ kolommen }) => kolommen)
  expect({
    unsaid: columns.filter((column) => !said.includes(column)),
    saidForNothing: said.filter((column) => !columns.includes(column)),
    saidTwice: said.filter((column, n) => said.indexOf(column) !== n),
  }).toEqual({ unsaid: [], saidForNothing: [], saidTwice: [] })
})

describe('merging two that are one', () => {
  it('moves everything, exactly as the preview said, and leaves a line and a mail', async () => {
    const { blijft, weg, ouderId, first, eerder, onderdeel } = await twins()
    const plan = await planFor(t, blijft, weg)
    expect(plan.aantallen).toEqual({
      leden: 2,
      bevestigingen: 1,
      oudLeden: 1,
      beheerders: 1,
      beheerverzoeken: 1,
      proeftuinen: 1,
      aanbestedingen: 1,
      gegund: 1,
      aanmeldingen: 1,
      domeinen: 1,
      onderdelen: 1,
      volgers: 2,
      volgersVanBeide: 1,
      eerder: 1,
      ookLeden: 1,
      ookLedenVanBeide: 2,
      aantekeningen: 1,
      werkwijzen: 1,
      valkuilen: 1,
      navolgingen: 1,
      duwtjes: 1,
      gastheren: 1,
      gastherenEigen: 1,
      reacties: 1,
      voorstellen: 1,
      plekKoperId: 1,
      plekWerkgeverId: 1,
      plekInlenerId: 1,
      plekVoorId: 1,
      plekFeitVoorId: 1,
      plekBevestigingOrganisatieId: 1,
      tellers: 1,
      navragen: 1,
      doelen: 1,
      bouwblokken: 1,
      afspraken: 1,
      afsprakenAan: 1,
      afspraakversies: 1,
      afspraakuitkomsten: 1,
      afspraakakkoorden: 1,
      kwartaalcontacten: 1,
      kwartaalopgaven: 1,
    })
    const before = await countsTo(weg)
    expect(Object.entries(before).filter(([, n]) => n === 0)).toEqual([])

    const answer = await merge(blijft, weg)
    expect(answer.headers.get('location')).toBe(`/organisaties/${blijft}?gedaan=samengevoegd`)

    const left = await countsTo(weg)
    expect(Object.entries(left).filter(([, n]) => n > 0)).toEqual(stays.map((plek) => [plek, 1]))
    expect(await row(blijft)).toMatchObject({
      naam: 'Gemeente Dubbel',
      plaats: 'Dubbel',
      afkorting: 'DBL',
      brengt: 'Tijd',
      ouderId,
      tooi: tooi(blijft),
      oin: '00000001234567890000',
      kvk: '12345678',
      bronSleutel: `p:${blijft}`,
    })
    const [voorstel] = await t.db
      .selectFrom('kantwissel')
      .selectAll()
      .where('organisatieId', '=', weg)
      .execute()
    expect(voorstel?.ingetrokkenOp).toBeInstanceOf(Date)
    expect((await row(eerder)).opgegaanInId).toBe(blijft)
    expect((await row(onderdeel)).ouderId).toBe(blijft)
    const beheer = await t.db
      .selectFrom('organisatiebeheer')
      .selectAll()
      .where('organisatieId', '=', blijft)
      .execute()
    expect(beheer).toMatchObject([{ lidId: first, sinds: new Date('2026-01-01') }])
    const line = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('handeling', '=', 'organisatie.samengevoegd')
      .executeTakeFirstOrThrow()
    expect(line).toMatchObject({ onderwerpId: blijft, lidId: p.leden.adviesteam.id })
    expect(line.bijzonderheden).toMatchObject({ weg, leden: '2', proeftuinen: '1' })
    await t.runJobs()
    expect((await t.mails()).map(({ onderwerp }) => onderwerp)).toEqual([
      'Samengevoegd in Vonk: Dubbel heet nu Gemeente Dubbel',
    ])
  })

  it('keeps the open request open, and the counts beside the filters right', async () => {
    const { blijft, weg, second } = await twins()
    await t.db.updateTable('organisatie').set({ soort: 'waterschap' }).where('id', '=', blijft).execute()
    expect((await merge(blijft, weg)).status).toBe(303)
    const verzoek = await t.db
      .selectFrom('beheerverzoek')
      .selectAll()
      .where('lidId', '=', second)
      .executeTakeFirst()
    expect(verzoek).toMatchObject({ organisatieId: blijft, ingetrokkenOp: null })
    const telling = async () =>
      await t.db
        .selectFrom('proeftuinTelling')
        .selectAll()
        .where('aantal', '!=', 0)
        .orderBy('combinatie')
        .execute()
    const kept = await telling()
    await sql`select herbouw_proeftuin_telling()`.execute(t.db)
    expect(kept).toEqual(await telling())
  })

  it('shows every number before anything happens', async () => {
    const { blijft, weg } = await twins()
    const before = await countsTo(weg)
    const page = await (await p.as('adviesteam').get(paths.samenvoegingMet(blijft, weg))).text()
    expect(page).toMatch(/Leden en gasten[\s\S]*?>2</)
    expect(page).toContain('12345678')
    expect(page).toContain('Provincie Proef')
    expect(await countsTo(weg)).toEqual(before)
    const choose = await (await p.as('adviesteam').get(paths.samenvoeging(blijft))).text()
    expect(choose).toContain(paths.samenvoegingMet(blijft, weg))
  })

  it('is refused when anything changed since the preview', async () => {
    const { blijft, weg } = await twins()
    const shown = await kenmerk(blijft, weg)
    await lid(weg)
    const answer = await p.as('adviesteam').post(paths.samenvoegingMet(blijft, weg), { kenmerk: shown })
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Er is intussen iets veranderd')
    expect((await row(weg)).opgegaanInId).toBeNull()
    expect((await p.as('adviesteam').post(paths.samenvoegingMet(blijft, weg))).status).toBe(409)
  })

  it('is the adviesteam’s alone', async () => {
    const [blijft, weg] = [await organisatie('Een'), await organisatie('Eén')]
    const fields = { kenmerk: await kenmerk(blijft, weg) }
    for (const persona of ['inkoper', 'beheerder', 'leverancier', 'gast'] as const) {
      expect((await p.as(persona).get(paths.samenvoeging(blijft))).status).toBe(403)
      expect((await p.as(persona).get(paths.samenvoegingMet(blijft, weg))).status).toBe(403)
      expect((await p.as(persona).post(paths.samenvoegingMet(blijft, weg), fields)).status).toBe(403)
    }
    expect((await p.as('adviesteam').get(paths.samenvoegingMet(blijft, blijft))).status).toBe(404)
    expect((await p.as('adviesteam').get(paths.samenvoegingMet(blijft, 'x'))).status).toBe(404)
  })
})

describe('afterwards', () => {
  it('the old address leads on, and the old one is in no list', async () => {
    const { blijft, weg } = await twins()
    const next = await organisatie('Gemeente Dubbel en meer', { soort: 'gemeente' })
    await merge(blijft, weg)
    await merge(next, blijft)
    for (const persona of ['bezoeker', 'hr', 'leverancier'] as const) {
      const answer = await p.as(persona).get(paths.organisatie(weg))
      expect([answer.status, answer.headers.get('location')]).toEqual([308, paths.organisatie(next)])
    }
    const api = await t.app.request(`/api/v1/organisaties/${weg}`)
    expect([api.status, api.headers.get('location')]).toEqual([
      308,
      expect.stringContaining(`/api/v1/organisaties/${next}`),
    ])
    expect((await p.as('adviesteam').get(paths.organisatieBewerken(weg))).status).toBe(404)
    expect((await p.as('adviesteam').get(paths.samenvoeging(weg))).status).toBe(404)
    const list = await (await p.as('hr').get('/organisaties?q=dubbel')).text()
    expect(list).not.toContain(weg)
    expect(list).toContain(next)
  })

  it('the log of who looked still names the one that went, as it was then', async () => {
    const { blijft, weg, proeftuin } = await twins()
    await merge(blijft, weg)
    const log = await (await p.as('adviesteam').get(paths.bevriezingCsv(proeftuin))).text()
    expect(log).toContain('"Dubbel"')
  })

  it('what is written for the old one lands with the one that stayed, in every table', async () => {
    const { blijft, weg } = await twins()
    await merge(blijft, weg)
    const { rows } = await sql<{
      tabel: string
    }>`select distinct tgrelid::regclass::text as tabel from pg_trigger
      where tgname = 'opgegaan'`.execute(t.db)
    const tables = new Set((await referring()).map(({ tabel }) => tabel))
    // A plek has one for each of its columns; a quarter that is frozen leads nowhere.
    const frozen = ['momentopname_cel', 'momentopname_correctie']
    const led = [...rows.map(({ tabel }) => tabel), 'inkijk', 'kantwissel', 'plek', ...frozen]
    expect(led.sort()).toEqual([...tables].sort())
    const late = await lid(weg)
    const { organisatieId } = await t.db
      .selectFrom('lid')
      .select('organisatieId')
      .where('id', '=', late)
      .executeTakeFirstOrThrow()
    expect(organisatieId).toBe(blijft)
    const onderdeel = await organisatie('Laat onderdeel', { ouderId: weg })
    expect((await row(onderdeel)).ouderId).toBe(blijft)
  })
})
