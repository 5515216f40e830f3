import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Kant, kantBij, organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { insertCollega } from '#test/melding.ts'
import { type Persona, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Browser } from '#test/request.ts'
import { findBereik } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const tweede = await insertCollega({ t, p }, 'Twan Tweede')

const geheim = 'zwavelgeel'
const lopend = await insertProeftuin(
  { t, p },
  { zichtbaarheid: 'netwerk', freeze: 'loopt', vraag: `Hoe ${geheim}?` },
)
const overheid = await insertProeftuin({ t, p }, { zichtbaarheid: 'overheid', vraag: `Hoe ${geheim}?` })

const reden = 'Ze leveren niet, ze kopen in voor vijf gemeenten.'
const idOf = (organisatie: TestOrganisatie) => p.organisaties[organisatie]
const propose = (organisatie: TestOrganisatie, naar: Kant) =>
  p.as('adviesteam').post(paths.kantwissel(idOf(organisatie)), { naar, reden })

const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''
const pageOf = async (organisatie: TestOrganisatie) =>
  (await tweede.get(paths.kantwissel(idOf(organisatie)))).text()
const fieldsOf = (page: string) => ({ voorstel: hidden(page, 'voorstel'), kenmerk: hidden(page, 'kenmerk') })
const confirm = async (organisatie: TestOrganisatie, by: Browser = tweede) =>
  by.post(paths.kantwisselBevestiging(idOf(organisatie)), fieldsOf(await pageOf(organisatie)))

const kantOf = async (organisatie: TestOrganisatie) =>
  (
    await t.db
      .selectFrom('organisatie')
      .select('kant')
      .where('id', '=', idOf(organisatie))
      .executeTakeFirstOrThrow()
  ).kant
const reads = async (persona: Persona, id: string) =>
  (await (await p.as(persona).get(paths.proeftuin(id))).text()).includes(geheim)
const totOf = async (persona: 'leverancier' | 'concurrent') =>
  (
    await t.db
      .selectFrom('lid')
      .select('leverancierTot')
      .where('id', '=', p.leden[persona].id)
      .executeTakeFirstOrThrow()
  ).leverancierTot

const today = async () =>
  (await sql<{ dag: string }>`select current_date::text as dag`.execute(t.db)).rows[0]?.dag

beforeEach(async () => {
  await t.db
    .updateTable('kantwissel')
    .set({ ingetrokkenOp: new Date(), ingetrokkenDoorId: p.leden.adviesteam.id })
    .where('bevestigdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .execute()
})

describe('the side of an organisation', () => {
  it('does not change with its kind, and the form says so', async () => {
    const id = idOf('concurrent')
    const form = await (await p.as('adviesteam').get(paths.organisatieBewerken(id))).text()
    expect(form).toContain('Dit verandert de kant niet')
    expect(form).toContain(paths.kantwissel(id))
    const { versie } = await t.db
      .selectFrom('organisatie')
      .select('versie')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const edit = { naam: 'Blinkend Beheer', soort: 'gemeente', versie: String(versie) }
    const answer = await p.as('adviesteam').post(paths.organisatieBewerken(id), edit)
    expect(answer.status).toBe(303)
    expect(await kantOf('concurrent')).toBe('leverancier')
    expect([await reads('concurrent', lopend), await reads('concurrent', overheid)]).toEqual([false, false])
    const page = await (await p.as('adviesteam').get(paths.organisatie(id))).text()
    expect(page).toMatch(/past meestal ‘koopt in’[\s\S]{0,80}levert/)
  })

  it.each(organisatiesoorten)(
    'begins where %s suggests, by the same rule in both languages',
    async (soort) => {
      const { rows } = await sql<{ kant: Kant }>`select kant_bij(${soort}::organisatiesoort) as kant`.execute(
        t.db,
      )
      expect(kantBij(soort)).toBe(rows[0]?.kant)
    },
  )

  it('is refused by the database in any other way', async () => {
    const set = (kant: Kant) =>
      t.db.updateTable('organisatie').set({ kant }).where('id', '=', idOf('intermediair')).execute()
    await expect(set('opdrachtgever')).rejects.toThrow('changes by a kantwissel')
    await propose('intermediair', 'opdrachtgever')
    await expect(set('opdrachtgever')).rejects.toThrow('changes by a kantwissel')
  })

  it('is shown to members in words and in the API, and not to visitors', async () => {
    const path = paths.organisatie(idOf('leverancier'))
    expect(await (await p.as('hr').get(path)).text()).toContain('Kant bij inkoop')
    expect(await (await p.as('bezoeker').get(path)).text()).not.toContain('Kant bij inkoop')
    const api = await p.as('bezoeker').get(`/api/v1/organisaties/${idOf('leverancier')}`)
    expect(await api.json()).toMatchObject({ kant: 'leverancier', overheid: false })
  })
})

describe('changing it', () => {
  it('names who and what it touches, before and after it is proposed', async () => {
    const before = await (await p.as('adviesteam').get(paths.kantwissel(idOf('leverancier')))).text()
    expect(before).toContain('Lev Rancier')
    expect(before).toMatch(/loopt nu 1 inkoop/)
    await propose('leverancier', 'opdrachtgever')
    const page = await pageOf('leverancier')
    for (const words of ['Lev Rancier', reden, 'aan inkoop loopt (1 inkoop)', 'Ada Vies'])
      expect(page).toContain(words)
  })

  it('names ten, and counts the others', async () => {
    const rows = Array.from({ length: 12 }, (_, n) => ({
      naam: `Werker ${n}`,
      email: `werker${n}@voorbeeld.test`,
      organisatieId: idOf('intermediair'),
    }))
    await t.db.insertInto('lid').values(rows).execute()
    const page = await pageOf('intermediair')
    expect(page.match(/Werker \d/g)).toHaveLength(8)
    expect(page).toContain('en nog 4 leden')
    await t.db.deleteFrom('lid').where('email', 'like', 'werker%').execute()
  })

  it('asks for a reason, and for another side', async () => {
    const path = paths.kantwissel(idOf('leverancier'))
    const post = (fields: Record<string, string>) => p.as('adviesteam').post(path, fields)
    expect((await post({ naar: 'opdrachtgever', reden: 'kort' })).status).toBe(422)
    expect((await post({ naar: 'leverancier', reden })).status).toBe(422)
    expect((await post({ naar: 'geen', reden })).status).toBe(303)
    expect((await post({ naar: 'opdrachtgever', reden })).status).toBe(409)
  })

  it('changes nothing until another confirms: not the one who proposed it', async () => {
    await propose('leverancier', 'opdrachtgever')
    expect((await confirm('leverancier', p.as('adviesteam'))).status).toBe(403)
    expect(await kantOf('leverancier')).toBe('leverancier')
    const own = await (await p.as('adviesteam').get(paths.kantwissel(idOf('leverancier')))).text()
    expect(own).toContain('Jij stelde dit voor')
  })

  it('waits for others on the desk and in Mijn Vonk, by mail too', async () => {
    await propose('leverancier', 'geen')
    await t.runJobs()
    expect((await t.mails('twan@voorbeeld.test')).at(-1)?.onderwerp).toBe(
      'Wisselt Helder Schoonmaak van kant?',
    )
    expect(await (await tweede.get(paths.mijnVonk())).text()).toContain('1 kantwissel wacht')
    expect(await (await tweede.get(paths.adviesteam())).text()).toContain('Voorgesteld door Ada Vies')
    expect(await (await p.as('adviesteam').get(paths.mijnVonk())).text()).not.toContain('kantwissel wacht')
  })

  it('is shown anew when somebody came to work there, or something was published', async () => {
    await propose('concurrent', 'opdrachtgever')
    const shown = fieldsOf(await pageOf('concurrent'))
    const post = () => tweede.post(paths.kantwisselBevestiging(idOf('concurrent')), shown)
    const werk = { lidId: p.leden.hr.id, organisatieId: idOf('concurrent') }
    await t.db.insertInto('lidOrganisatie').values(werk).execute()
    const answer = await post()
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Hanna Ruiter')
    await t.db.deleteFrom('lidOrganisatie').execute()
    const other = await insertProeftuin({ t, p }, { freeze: 'loopt' })
    expect((await post()).status).toBe(409)
    await t.db.deleteFrom('teamlid').where('proeftuinId', '=', other).execute()
    await sql`update aanbesteding set gepubliceerd_op = null where id =
      (select aanbesteding_id from proeftuin where id = ${other})`.execute(t.db)
    expect(await kantOf('concurrent')).toBe('leverancier')
  })

  it('opens what is for buyers, and remembers who stood with the suppliers for what runs', async () => {
    await propose('leverancier', 'opdrachtgever')
    expect(await reads('leverancier', overheid)).toBe(false)
    expect((await confirm('leverancier')).headers.get('location')).toContain('gedaan=kantgewisseld')
    expect(await kantOf('leverancier')).toBe('opdrachtgever')
    expect(await totOf('leverancier')).toBe(await today())
    expect([await reads('leverancier', overheid), await reads('leverancier', lopend)]).toEqual([true, false])
    await t.runJobs()
    const mail = (await t.mails('leverancier@voorbeeld.test')).at(-1)
    expect(mail?.tekst).toContain('van ‘levert’ naar ‘koopt in’')
    expect((await confirm('leverancier')).status).toBe(409)
  })

  it('closes at once towards the suppliers', async () => {
    await propose('gemeente', 'leverancier')
    expect(await reads('buurman', lopend)).toBe(true)
    expect((await confirm('gemeente')).status).toBe(303)
    expect([await reads('buurman', lopend), await reads('buurman', overheid)]).toEqual([false, false])
  })

  it('can be withdrawn, also by who proposed it, and each step leaves a line', async () => {
    await t.db.deleteFrom('kantwissel').execute()
    await propose('ministerie', 'geen')
    const { voorstel } = fieldsOf(await pageOf('ministerie'))
    const answer = await p.as('adviesteam').post(paths.kantwisselIntrekking(idOf('ministerie')), { voorstel })
    expect(answer.headers.get('location')).toContain('gedaan=kantingetrokken')
    expect((await confirm('ministerie')).status).toBe(409)
    const lines = await t.db
      .selectFrom('audit')
      .select(['handeling', 'bijzonderheden'])
      .where('onderwerpId', '=', idOf('ministerie'))
      .where('handeling', 'like', 'kantwissel.%')
      .orderBy('id')
      .execute()
    expect(lines.map(({ handeling }) => handeling)).toEqual([
      'kantwissel.voorgesteld',
      'kantwissel.ingetrokken',
    ])
    expect(lines[0]?.bijzonderheden).toMatchObject({ van: 'opdrachtgever', naar: 'geen' })
  })

  it('of two who confirm at once, one does it', async () => {
    await propose('concurrent', 'geen')
    const derde = await insertCollega({ t, p }, 'Dirk Derde')
    const fields = fieldsOf(await pageOf('concurrent'))
    const path = paths.kantwisselBevestiging(idOf('concurrent'))
    const answers = await Promise.all([tweede, derde].map((one) => one.post(path, fields)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await findBereik(t.db, idOf('concurrent'))).leden).toBe(1)
  })
})
