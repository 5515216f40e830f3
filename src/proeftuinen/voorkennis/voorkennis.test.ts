import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { freezes, insertAantekening, insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { may } from './policy.ts'
import { findPeriode, findVoorkennis } from './queries.ts'
import type { Voorkennis } from './voorkennis.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const
const prepared = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, { team, fase: 'voorbereiden', zichtbaarheid: 'openbaar', ...wanted })
const pageOf = async (persona: Persona, id: string) => (await p.as(persona).get(paths.voorkennis(id))).text()
const look = (persona: Persona, id: string) => p.as(persona).get(paths.proeftuin(id))
const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
const periodeOf = async (id: string) => findPeriode(t.db, p.actors.inkoper, await found(id))

async function documentOf(id: string): Promise<Voorkennis> {
  const proeftuin = await found(id)
  const periode = await findPeriode(t.db, p.actors.inkoper, proeftuin)
  if (!periode) throw new Error('nothing was prepared')
  const asker = { db: t.db, actor: p.actors.inkoper, fillings: [] }
  return findVoorkennis(asker, { proeftuin, periode, limit: 10 })
}
const day = async (days: number) =>
  (await sql<{ d: string }>`select (current_date + ${days}::int)::text as d`.execute(t.db)).rows[0]?.d

describe('who may read it', () => {
  const readers = (wanted: TestProeftuin, rol: Parameters<typeof zichtIn>[1]) =>
    (Object.keys(p.actors) as Persona[]).filter((one) => may.read(p.actors[one], zichtIn(wanted, rol)))

  it.each(freezes)('outside the team only the adviesteam, while the freeze is %s', (freeze) => {
    expect(readers({ freeze, fase: 'voorbereiden' }, null)).toEqual(['adviesteam'])
  })

  it('in the team who leads it, but nobody of a supplier', () => {
    const leads = readers({ fase: 'voorbereiden' }, 'trekker')
    expect(leads).toContain('inkoper')
    expect(leads.filter((one) => p.actors[one]?.leverancier)).toEqual([])
    expect(readers({ fase: 'voorbereiden' }, 'hr')).toEqual(['adviesteam'])
    expect(readers({ fase: 'voorbereiden' }, 'leverancier')).toEqual([])
    const other = { ...zichtIn({ fase: 'voorbereiden' }, 'trekker'), leverde: true }
    expect(may.read(p.actors.inkoper, other)).toBe(false)
  })

  it('not an adviesteam that works for a supplier beside', async () => {
    const actor = p.actors.adviesteam
    const other = actor && { ...actor, leverancier: true }
    expect(may.read(other, zichtIn({ fase: 'voorbereiden' }, null))).toBe(false)
  })

  it('by its address, and as a file', async () => {
    const id = await prepared()
    const statusesOf = async (persona: Persona) => [
      (await p.as(persona).get(paths.voorkennis(id))).status,
      (await p.as(persona).get(paths.voorkennisCsv(id))).status,
    ]
    for (const one of ['inkoper', 'adviesteam'] as const) expect(await statusesOf(one)).toEqual([200, 200])
    for (const one of ['hr', 'collega', 'leverancier', 'concurrent', 'beheerder'] as const)
      expect(await statusesOf(one)).toEqual([403, 403])
    expect(await statusesOf('bezoeker')).toEqual([303, 303])
  })
})

describe('the time that it covers', () => {
  it.each<[string, TestProeftuin, number | null]>([
    ['nothing yet', {}, null],
    ['a tender that comes', { freeze: 'komt' }, null],
    ['a tender that runs', { freeze: 'loopt' }, 0],
    ['a tender that was awarded', { freeze: 'gegund' }, -40],
    ['a tender that was stopped', { freeze: 'gestopt' }, -40],
    ['an afronding', { stand: 'afgerond' }, 0],
  ])('ends with %s', async (_what, wanted, end) => {
    const id = await prepared(wanted)
    expect(await periodeOf(id)).toEqual({ begin: await day(-3), eind: end === null ? null : await day(end) })
  })

  it('ends when somebody is chosen without a tender', async () => {
    const id = await prepared({ fase: 'selecteren_en_gunnen' })
    await sql`insert into fase_periode (proeftuin_id, fase, begonnen_op, geeindigd_op, door_id)
      values (${id}, 'specificeren', current_date - 20, current_date - 3, ${p.leden.inkoper.id})`.execute(
      t.db,
    )
    expect(await periodeOf(id)).toEqual({ begin: await day(-20), eind: await day(-3) })
  })

  it('is none when nothing was ever going to be bought; the page says what would come, and there is no file', async () => {
    for (const wanted of [{ route: 'werkervaring' }, { fase: 'uitvoeren' }] as const) {
      const id = await prepared(wanted)
      expect(await periodeOf(id)).toBeNull()
      expect(await pageOf('inkoper', id)).toContain('Hier werd nog geen inkoop voorbereid')
      expect((await p.as('inkoper').get(paths.voorkennisCsv(id))).status).toBe(404)
    }
  })
})

describe('who of the suppliers was in the team', () => {
  const invited = async (id: string, lid: TestLid, rol: string) => {
    await p.as('inkoper').post(paths.team(id), { email: p.leden[lid].email, rol, naam: '', boodschap: '' })
    const { id: uitnodiging } = await t.db
      .selectFrom('uitnodiging')
      .select('id')
      .where('proeftuinId', '=', id)
      .where('email', '=', p.leden[lid].email)
      .executeTakeFirstOrThrow()
    expect((await p.as(lid).post(paths.aanneming(uitnodiging))).status).toBe(303)
  }
  const leaves = (id: string, lid: TestLid) => p.as('inkoper').post(paths.vertrekUitTeam(id, p.leden[lid].id))

  it('says from when to when, of who left too, and leaves out the others', async () => {
    const id = await prepared()
    await invited(id, 'concurrent', 'adviseur')
    await invited(id, 'jobcoach', 'leverancier')
    await invited(id, 'bestuurder', 'opdrachtgever')
    expect((await leaves(id, 'jobcoach')).status).toBe(303)
    expect((await leaves(id, 'bestuurder')).status).toBe(303)
    const { deelnames } = await documentOf(id)
    expect(deelnames.map(({ naam, rol, sinds, tot }) => [naam, rol, sinds !== null, tot !== null])).toEqual([
      ['Lev Rancier', 'leverancier', true, false],
      ['Conny Rent', 'adviseur', true, false],
      ['Joke Baan', 'leverancier', true, true],
    ])
  })

  it('keeps who was the supplier without a line in the trail', async () => {
    const id = await prepared({ team: { jobcoach: 'leverancier' } })
    await t.db
      .deleteFrom('teamlid')
      .where('lidId', '=', p.leden.jobcoach.id)
      .where('proeftuinId', '=', id)
      .execute()
    const { deelnames } = await documentOf(id)
    expect(deelnames).toMatchObject([{ naam: 'Joke Baan', sinds: null, tot: expect.any(Date) }])
    expect(await pageOf('inkoper', id)).toContain('Niet bewaard')
  })
})

describe('what they opened', () => {
  it('is told as it was, and stays when the purchase runs, and after', async () => {
    const id = await prepared({ freeze: 'komt' })
    for (const one of ['leverancier', 'concurrent', 'hr'] as const) await look(one, id)
    const told = /Conny Rent[\s\S]*?de pagina van de proeftuin</
    const own = /Lev Rancier \(leverancier in het team\)[\s\S]*?de pagina van de proeftuin: wat openbaar is/
    const moves = [
      'zichtbaarheid = zichtbaarheid',
      'gepubliceerd_op = current_date',
      'gunningsbeslissing_op = current_date, definitief_op = current_date',
    ]
    for (const set of moves) {
      await sql`update aanbesteding set ${sql.raw(set)} where id = (
        select aanbesteding_id from proeftuin where id = ${id})`.execute(t.db)
      const page = await pageOf('inkoper', id)
      expect(page).toMatch(told)
      expect(page).not.toContain('Hanna Ruiter')
    }
    await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'netwerk' }).where('id', '=', id).execute()
    const partly = await prepared({ zichtbaarheid: 'netwerk' })
    await look('leverancier', partly)
    expect(await pageOf('adviesteam', partly)).toMatch(own)
  })
})

describe('what lay on the table', () => {
  const change = (id: string, set: string) =>
    sql`update aantekening set ${sql.raw(set)} where id = ${id}`.execute(t.db)

  it('is what was there for everybody, since when and until when', async () => {
    const id = await prepared()
    const open = await insertAantekening(world, id, { titel: 'Gedeeld' })
    await insertAantekening(world, id, { titel: 'Van het team', zichtbaarheid: 'team' })
    const closed = await insertAantekening(world, id, { titel: 'Ingetrokken' })
    await change(closed, `zichtbaarheid = 'team'`)
    await change(open, `titel = 'Beter gezegd', versie = 2, gewijzigd_op = now() + interval '1 second'`)
    const { opTafel } = await documentOf(id)
    expect(
      opTafel.map(({ wat, titel, tot, aangepast }) => [wat, titel, tot !== null, aangepast !== null]),
    ).toEqual([
      ['proeftuin', 'Dossiers scannen met nieuwe collega’s', false, false],
      ['aantekening', 'Beter gezegd', false, true],
      ['aantekening', null, true, false],
    ])
    const page = await pageOf('adviesteam', id)
    expect(page).not.toMatch(/Van het team|Ingetrokken/)
    expect(page).toContain('Nu niet meer openbaar')
  })

  it('is nothing of a concept, and of a note no longer than of its proeftuin', async () => {
    const id = await prepared({ stand: 'concept' })
    await insertAantekening(world, id, { titel: 'Te vroeg' })
    expect((await documentOf(id)).opTafel).toEqual([])
    await t.db.updateTable('proeftuin').set({ gestartOp: new Date() }).where('id', '=', id).execute()
    const { opTafel } = await documentOf(id)
    expect(opTafel.map(({ wat }) => wat).sort()).toEqual(['aantekening', 'proeftuin'])
    expect(new Set(opTafel.map(({ sinds }) => sinds.getTime())).size).toBe(1)
  })

  it('has nothing that came after the purchase began', async () => {
    const id = await prepared({ freeze: 'wacht' })
    await insertAantekening(world, id, { titel: 'Te laat' })
    expect((await documentOf(id)).opTafel).toEqual([])
  })
})

it('tells that suppliers wrote something for the team, never what', async () => {
  const id = await prepared({ zichtbaarheid: 'netwerk' })
  await insertAantekening(world, id, {
    door: 'leverancier',
    zichtbaarheid: 'team',
    titel: 'Onze prijs',
    tekst: 'Laag',
  })
  await insertAantekening(world, id, { door: 'hr', zichtbaarheid: 'team', titel: 'Van ons' })
  const { inbreng } = await documentOf(id)
  expect(inbreng).toMatchObject([
    { naam: 'Lev Rancier', organisatie: 'Helder Schoonmaak', soort: 'les', zichtbaarheid: 'team' },
  ])
  const file = await (await p.as('inkoper').get(paths.voorkennisCsv(id))).text()
  for (const text of [await pageOf('inkoper', id), file]) {
    expect(text).toContain('Lev Rancier')
    expect(text).not.toMatch(/Onze prijs|Laag|Van ons/)
  }
})

it('says who made it, of what, and leaves as one file with a line in the trail', async () => {
  const id = await prepared()
  await look('concurrent', id)
  const page = await pageOf('adviesteam', id)
  expect(page).toContain('door Ada Vies,')
  expect(page).toContain('de inkoop wordt nog voorbereid')
  const answer = await p.as('inkoper').get(paths.voorkennisCsv(id))
  expect(answer.headers.get('content-disposition')).toMatch(/filename="vonk-voorkennis-[\d-]+\.csv"/)
  const file = await answer.text()
  expect(file).toMatch(/"in het team".*"Lev Rancier"/)
  expect(file).toMatch(/"geopend".*"Conny Rent".*"de pagina van de proeftuin"/)
  expect(file).toMatch(/"op tafel".*"Dossiers scannen/)
})

it('asks the database as often with ten of everything as with one', async () => {
  const id = await prepared()
  const ask = async () =>
    (await statementsOf(t, () => p.as('inkoper').get(paths.voorkennis(id)))).statements.length
  const few = await ask()
  await alsoSupplies(t, p, 'collega')
  for (const one of ['collega', 'concurrent', 'leverancier'] as const) await look(one, id)
  for (let n = 0; n < 10; n++) await insertAantekening(world, id, { door: n % 2 ? 'leverancier' : 'hr' })
  expect(await ask()).toBe(few)
})

it('is linked from the proeftuin for who may read it, once something is or was bought', async () => {
  const linked = async (persona: Persona, id: string) =>
    (await (await look(persona, id)).text()).includes(paths.voorkennis(id))
  const id = await prepared()
  expect([await linked('inkoper', id), await linked('hr', id)]).toEqual([true, false])
  expect(await linked('inkoper', await prepared({ route: 'werkervaring' }))).toBe(false)
})
