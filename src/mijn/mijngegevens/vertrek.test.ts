import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { persoonlijk } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'
import { placeOf } from './register.ts'
import { fillEverything } from './test-everything.ts'

const { verwijzingen: register } = persoonlijk
const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const { inkoper, hr, collega, beheerder } = p.leden

const leave = async (lid: TestLid, fields: Record<string, string> = { akkoord: 'ja' }) =>
  browserOf(t, await signIn(t, p.leden[lid].id)).post(paths.vertrek(), fields)
const lidOf = (id: string) =>
  t.db.selectFrom('lid').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const countIn = async (key: string, id: string) => {
  const { tabel, kolom } = placeOf(key)
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from ${sql.table(tabel)} where ${sql.ref(kolom)} = ${id}`.execute(t.db)
  return rows[0]?.n ?? 0
}

let made: Awaited<ReturnType<typeof fillEverything>>
beforeAll(async () => {
  made = await fillEverything(world)
})

it('asks who has powers and a second step for that step: a link in a mail ends no such account, and takes nothing along', async () => {
  const { id } = p.leden.adviesteam
  await t.db
    .insertInto('passkey')
    .values({ lidId: id, naam: 'Sleutel', credentialId: 'van-ada', publiekeSleutel: Buffer.from('x') })
    .execute()
  const mailed = browserOf(t, await signIn(t, id, null))
  for (const path of [paths.gegevensJson(), paths.gegevensHtml()])
    expect((await mailed.get(path)).headers.get('location')).toBe(paths.tweedeStap(paths.gegevens()))
  const answer = await mailed.post(paths.vertrek(), { akkoord: 'ja' })
  expect(answer.headers.get('location')).toBe(paths.tweedeStap(paths.vertrek()))
  expect((await lidOf(id)).vertrokkenOp).toBeNull()
  expect(await (await mailed.get(paths.vertrek())).text()).toContain(paths.tweedeStap(paths.vertrek()))
})

describe('downloading', () => {
  const download = async (path: string, lid: TestLid = 'inkoper') =>
    browserOf(t, await signIn(t, p.leden[lid].id)).get(path)

  it('is possible shortly after signing in only', async () => {
    const cookie = await signIn(t, hr.id)
    await sql`update sessie set bewezen_op = now() - interval '16 minutes' where lid_id = ${hr.id}`.execute(
      t.db,
    )
    for (const path of [paths.gegevensHtml(), paths.gegevensJson()]) {
      const answer = await browserOf(t, cookie).get(path)
      expect(answer.headers.get('location')).toBe('/inloggen?terug=%2Fmijn-vonk%2Fgegevens&reden=opnieuw')
    }
    expect(await (await browserOf(t, cookie).get(paths.gegevens())).text()).not.toContain(
      paths.gegevensJson(),
    )
    expect((await p.as('bezoeker').get(paths.gegevensJson())).status).toBe(303)
  })

  it('gives something of every place that there is', async () => {
    for (const key of Object.keys(register)) expect(await countIn(key, inkoper.id), key).toBeGreaterThan(0)
    const answer = await download(paths.gegevensJson())
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="vonk-gegevens-.*\.json"$/,
    )
    const { profiel, onderdelen } = (await answer.json()) as {
      profiel: { email: string }
      onderdelen: { naam: string }[]
    }
    expect(profiel.email).toBe(inkoper.email)
    const shown = Object.values(register).filter(({ velden }) => velden !== '')
    expect(onderdelen.map(({ naam }) => naam)).toEqual(expect.arrayContaining(shown.map(({ kop }) => kop)))
  })

  it('gives no secrets and nothing of others', async () => {
    for (const path of [paths.gegevensHtml(), paths.gegevensJson()]) {
      const text = await (await download(path)).text()
      expect(text).toContain('Een les van Inge')
      expect(text).not.toMatch(/hash|publieke|credential/i)
      for (const other of ['vriend@buiten.test', 'ander@buiten.test', hr.email])
        expect(text).not.toContain(other)
    }
  })

  it('says in the page to read what things are and when, as people do', async () => {
    const page = await (await p.as('inkoper').get(paths.gegevensHtml())).text()
    expect(page).not.toMatch(/\d{4}-\d\d-\d\dT|<dt>[^<]*(_| id<)/)
    expect(page).toContain('<dt>wie je functie ziet</dt><dd><span>het netwerk</span>')
    expect(page).toMatch(/<dd><span>\d{1,2} [a-z]+ \d{4} om \d{1,2}\.\d\d uur<\/span><\/dd>/)
  })

  it('is text in the page, whatever was written', async () => {
    await insertAantekening(world, made.id, { door: 'hr', titel: '<script>x</script>' })
    const text = await (await download(paths.gegevensHtml(), 'hr')).text()
    expect(text).toContain('&lt;script&gt;x')
    expect(text).not.toContain('<script>')
  })

  it('leaves out what is closed while the tender runs', async () => {
    const id = await insertProeftuin(world, { freeze: 'loopt', team: { leverancier: 'leverancier' } })
    await insertAantekening(world, id, { door: 'leverancier', titel: 'Intussen verbeterd' })
    expect(await (await download(paths.gegevensJson(), 'leverancier')).text()).not.toContain(
      'Intussen verbeterd',
    )
    await sql`update aanbesteding set gunningsbeslissing_op = current_date, definitief_op = current_date where id = (select aanbesteding_id from proeftuin where id = ${id})`.execute(
      t.db,
    )
    expect(await (await download(paths.gegevensJson(), 'leverancier')).text()).toContain('Intussen verbeterd')
  })

  it('leaves out what the pages keep from a supplier while a purchase is prepared', async () => {
    const id = await insertProeftuin(world, {
      freeze: 'komt',
      fase: 'specificeren',
      zichtbaarheid: 'netwerk',
      team: { leverancier: 'leverancier' },
    })
    const doorId = p.leden.leverancier.id
    await insertAantekening(world, id, {
      door: 'leverancier',
      titel: 'Voor iedereen',
      zichtbaarheid: 'netwerk',
    })
    await insertAantekening(world, id, { door: 'leverancier', titel: 'Voor het team', zichtbaarheid: 'team' })
    await sql`update fase_periode set door_id = ${doorId} where proeftuin_id = ${id}`.execute(t.db)
    const exported = async () => (await download(paths.gegevensJson(), 'leverancier')).text()
    const before = await exported()
    expect(before).toContain('Voor het team')
    expect(before).not.toContain('Voor iedereen')
    expect(before).not.toContain('fasen die je begon')
    await sql`update proeftuin set fase = 'uitvoeren' where id = ${id}`.execute(t.db)
    const after = await exported()
    expect(after).toContain('Voor iedereen')
    expect(after).toContain('fasen die je begon')
  })

  it('leaves a line in the trail each time, and ends somewhere', async () => {
    const lines = () =>
      t.db
        .selectFrom('audit')
        .select('id')
        .where('handeling', '=', 'export.gegevens')
        .where('lidId', '=', collega.id)
        .execute()
    const statuses: number[] = []
    for (let i = 0; i < 11; i++) statuses.push((await download(paths.gegevensJson(), 'collega')).status)
    expect(statuses).toEqual([...Array(10).fill(200), 429])
    expect(await lines()).toHaveLength(10)
  })
})

describe('leaving', () => {
  it('says before what it will do', async () => {
    const page = await (await browserOf(t, await signIn(t, inkoper.id)).get(paths.vertrek())).text()
    expect(page).toContain('Hanna Ruiter trekt verder')
    expect(page).toContain('jij bent de enige trekker')
    for (const { kop, vertrek } of Object.values(register))
      if (vertrek !== 'over') expect(page).toContain(kop)
  })

  it('asks for a tick, and for a session of just now', async () => {
    expect((await leave('inkoper', {})).status).toBe(422)
    const cookie = await signIn(t, inkoper.id)
    await sql`update sessie set bewezen_op = now() - interval '16 minutes' where lid_id = ${inkoper.id}`.execute(
      t.db,
    )
    const answer = await browserOf(t, cookie).post(paths.vertrek(), { akkoord: 'ja' })
    expect(answer.headers.get('location')).toContain('/inloggen')
    expect((await lidOf(inkoper.id)).vertrokkenOp).toBeNull()
  })

  it('is not for the last beheerder', async () => {
    expect((await leave('beheerder')).status).toBe(409)
    expect((await lidOf(beheerder.id)).vertrokkenOp).toBeNull()
    const page = await (await browserOf(t, await signIn(t, beheerder.id)).get(paths.vertrek())).text()
    expect(page).toContain('laatste beheerder')
    expect(page).not.toContain('name="akkoord"')
  })

  describe('then', () => {
    beforeAll(async () => {
      await t.runJobs()
      // Still in the queue when its receiver leaves.
      await p.as('hr').post(paths.team(made.id), { email: 'nog@buiten.test', rol: 'hr' })
      await p.as('inkoper').get(paths.proeftuin(made.id))
      await p.as('collega').get(paths.proeftuin(made.id))
      const answer = await leave('inkoper')
      expect(answer.headers.get('location')).toBe('/?gedaan=vertrokken')
      await t.runJobs()
    })

    it('nothing is left of the person', async () => {
      expect(await lidOf(inkoper.id)).toMatchObject({
        naam: 'Oud-lid',
        email: `${inkoper.id}@oud-lid.invalid`,
        functie: '',
        brengt: '',
        zoekt: '',
        rollen: [],
        organisatieId: null,
        persona: null,
        vertrokkenOp: expect.any(Date),
      })
      for (const [key, { vertrek }] of Object.entries(register))
        if (vertrek === 'weg') expect(await countIn(key, inkoper.id), key).toBe(0)
        else if (vertrek === 'blijft') expect(await countIn(key, inkoper.id), key).toBeGreaterThan(0)
    })

    it('no row in the database holds the name or the address, but the last mail', async () => {
      const { rows: tables } = await sql<{ naam: string }>`
        select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname in ('public', 'pgboss')`.execute(
        t.db,
      )
      const found: string[] = []
      for (const { naam } of tables) {
        const { rows } = await sql
          .raw(`select from ${naam} x where x::text ~ 'Inge Koper|${inkoper.email}'`)
          .execute(t.db)
        if (rows.length > 0) found.push(`${naam}: ${rows.length}`)
      }
      expect(found).toEqual(['public.postvak: 1'])
      const mails = await t.mails(inkoper.email)
      expect(mails.map(({ onderwerp }) => onderwerp)).toEqual(['Je bent vertrokken uit Vonk'])
    })

    it('nobody is signed in any more', async () => {
      expect((await p.as('inkoper').get(paths.mijnVonk())).status).toBe(303)
    })

    it('pages say Oud-lid, also those that were made before', async () => {
      for (const persona of ['collega', 'hr', 'adviesteam'] as const) {
        const page = await (await p.as(persona).get(paths.proeftuin(made.id))).text()
        expect(page).toContain('Een les van Inge')
        expect(page).not.toContain('Inge Koper')
      }
      const versies = await (await p.as('hr').get(paths.aantekeningVersies(made.id, made.note))).text()
      expect(versies).toContain('Oud-lid')
      const ended = await (await p.as('collega').get(paths.proeftuin(made.ended))).text()
      expect(ended).toContain('Oud-lid')
      expect(ended).not.toContain('Inge Koper')
    })

    it('batons and teams passed on; what has ended keeps its place', async () => {
      const baton = await t.db
        .selectFrom('estafette')
        .select('lidId')
        .where('proeftuinId', '=', made.id)
        .where('tot', 'is', null)
        .execute()
      expect(baton).toEqual([{ lidId: hr.id }])
      const teams = await t.db
        .selectFrom('teamlid')
        .innerJoin('proeftuin', 'proeftuin.id', 'proeftuinId')
        .select('titel')
        .where('lidId', '=', inkoper.id)
        .where('uitkomst', 'is', null)
        .execute()
      expect(teams).toEqual([])
      expect(await countIn('teamlid.lid_id', inkoper.id)).toBeGreaterThan(0)
      expect(
        (await t.mails(hr.email)).some(({ onderwerp }) => onderwerp.startsWith('Jij bent aan zet')),
      ).toBe(true)
    })

    it('the adviesteam hears what has no trekker, and nothing of what has', async () => {
      const subjects = (await t.mails(p.leden.adviesteam.email)).map(({ onderwerp }) => onderwerp)
      expect(subjects).toContain('Zonder trekker: Zonder opvolger')
      expect(subjects.filter((one) => one.endsWith('Met opvolger'))).toHaveLength(0)
    })

    it('the trail knows, by id alone', async () => {
      const line = await t.db
        .selectFrom('audit')
        .selectAll()
        .where('handeling', '=', 'lid.vertrokken')
        .execute()
      expect(line).toMatchObject([{ lidId: inkoper.id, onderwerpId: inkoper.id }])
    })

    it('who comes back begins anew', async () => {
      await t.db.insertInto('lid').values({ naam: 'Inge Koper', email: inkoper.email }).execute()
      expect((await lidOf(inkoper.id)).naam).toBe('Oud-lid')
    })
  })
})
