import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { commands } from '#src/commands.ts'
import { paths } from '#src/paths/index.ts'
import { askToJoin, findAccount, linkIn, typed, waitOnDesk } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const geheim = 'zwavelgeel'
const overheid = await insertProeftuin({ t, p }, { zichtbaarheid: 'overheid', vraag: `Hoe ${geheim}?` })
const lopend = await insertProeftuin(
  { t, p },
  { zichtbaarheid: 'netwerk', freeze: 'loopt', vraag: `Hoe ${geheim}?` },
)
await t.db
  .insertInto('organisatieDomein')
  .values({ organisatieId: p.organisaties.gemeente, domein: 'waterlinge.test' })
  .execute()

let n = 0
/** A member of the gemeente, with an address there. */
async function insertLid(values: object = {}) {
  const email = `lid${n++}@waterlinge.test`
  const { id } = await t.db
    .insertInto('lid')
    .values({
      naam: 'Wim Wissel',
      email,
      organisatieId: p.organisaties.gemeente,
      toegelatenOp: new Date(),
      ...values,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, email }
}
const browser = async (id: string) => browserOf(t, await signIn(t, id))
const leave = async (id: string) => (await browser(id)).post(paths.vertrek(), { akkoord: 'ja' })
const comeBack = async (email: string) => {
  await browserOf(t).post(await askToJoin(t, email))
  const [lid] = await findAccount(t, email)
  if (!lid) throw new Error('nobody came back')
  return lid
}
const reads = async (id: string) => {
  const one = await browser(id)
  const has = async (path: string) => (await (await one.get(path)).text()).includes(geheim)
  return { overheid: await has(paths.proeftuin(overheid)), lopend: await has(paths.proeftuin(lopend)) }
}
const kept = () => t.db.selectFrom('kantgeheugen').selectAll().execute()
const alsoAt = (lidId: string) =>
  t.db.insertInto('lidOrganisatie').values({ lidId, organisatieId: p.organisaties.leverancier }).execute()
const dayAgo = async (days: number) =>
  (await sql<{ dag: string }>`select (current_date - ${days}::int)::text as dag`.execute(t.db)).rows[0]
    ?.dag ?? ''

beforeEach(async () => {
  await t.db.deleteFrom('kantgeheugen').execute()
})

describe('leaving and coming back', () => {
  it('is open to who never worked for a supplier: nothing is kept', async () => {
    const { id, email } = await insertLid()
    expect((await leave(id)).status).toBe(303)
    expect(await kept()).toEqual([])
    expect(await reads((await comeBack(email)).id)).toEqual({ overheid: true, lopend: true })
  })

  it('opens nothing that ran, for who worked for a supplier too; and needs not wait for the award', async () => {
    const { id, email } = await insertLid()
    await alsoAt(id)
    const page = await (await (await browser(id)).get(paths.vertrek())).text()
    expect(page).toContain('Dit onthoudt Vonk nog even')
    expect((await leave(id)).status).toBe(303)
    const back = await comeBack(email)
    expect(back.leverancierTot).toBe(await dayAgo(0))
    expect(await reads(back.id)).toEqual({ overheid: true, lopend: false })
    expect(await kept()).toEqual([])
  })

  it('keeps no name and no address: a hash with a key, and a day', async () => {
    const { id, email } = await insertLid()
    await alsoAt(id)
    await leave(id)
    const [row] = await kept()
    expect(Object.keys(row ?? {})).toEqual(['adres', 'leverancierTot'])
    const { rows } = await sql<{
      plain: boolean
    }>`select adres = sha256(${email}::text::bytea) as plain from kantgeheugen`.execute(t.db)
    expect(rows).toEqual([{ plain: false }])
    const left = await t.db.selectFrom('lid').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(left.leverancierTot).toBeNull()
  })

  it.each([
    ['the role of supplier in what runs', 'loopt', 'leverancier'],
    ['that role before', 'loopt', 'oud'],
    ['that role in what is prepared', 'komt', 'leverancier'],
  ] as const)('remembers %s', async (_, freeze, how) => {
    const { id } = await insertLid()
    const proeftuin = await insertProeftuin(
      { t, p },
      { freeze, fase: freeze === 'komt' ? 'specificeren' : 'selecteren_en_gunnen' },
    )
    await t.db
      .insertInto('teamlid')
      .values({ proeftuinId: proeftuin, lidId: id, rol: 'leverancier' })
      .execute()
    if (how === 'oud') await t.db.deleteFrom('teamlid').where('lidId', '=', id).execute()
    await leave(id)
    expect(await kept()).toMatchObject([{ leverancierTot: await dayAgo(0) }])
  })

  it('remembers the day of who stopped before, and nothing that closes nothing any more', async () => {
    const { id } = await insertLid({ leverancierTot: await dayAgo(100) })
    await leave(id)
    expect(await kept()).toMatchObject([{ leverancierTot: await dayAgo(100) }])
    await t.db.deleteFrom('kantgeheugen').execute()
    const long = await insertLid({ leverancierTot: await dayAgo(800) })
    await leave(long.id)
    expect(await kept()).toEqual([])
  })

  it('says until today, of who said that it went on', async () => {
    const { id } = await insertLid({ leverancierTot: 'infinity' })
    await leave(id)
    expect(await kept()).toMatchObject([{ leverancierTot: await dayAgo(0) }])
  })
})

describe('whoever gets the address', () => {
  const leaveOne = async () => {
    const { id, email } = await insertLid()
    await alsoAt(id)
    await leave(id)
    return email
  }
  const totOf = async (email: string) => (await findAccount(t, email))[0]?.leverancierTot

  it('by admission of the adviesteam', async () => {
    const { id } = await insertLid({ email: 'weg@elders.test' })
    await alsoAt(id)
    await leave(id)
    const aanmelding = await waitOnDesk(t, 'weg@elders.test')
    const fields = { organisatie: 'Gemeente Waterlinge', soort: '', versie: '2' }
    const answer = await p.as('adviesteam').post(paths.aanmeldingToelating(aanmelding), fields)
    expect(answer.status).toBe(303)
    expect(await totOf('weg@elders.test')).toBe(await dayAgo(0))
  })

  it('as a guest', async () => {
    const email = await leaveOne()
    const proeftuin = await insertProeftuin({ t, p })
    await p.as('inkoper').post(paths.team(proeftuin), { email, rol: 'hr', naam: '' })
    const link = await linkIn(t, email, 'uitnodigingen')
    await browserOf(t).post(link, { naam: 'Wim Wissel', functie: '', leverancierswerk: 'nee' })
    expect(await totOf(email)).toBe(await dayAgo(0))
  })

  it('by a change of address; and who changes address leaves the same behind', async () => {
    const email = await leaveOne()
    const { id, email: before } = await insertLid()
    await alsoAt(id)
    await (await browser(id)).post(paths.adres(), { email })
    const link = await linkIn(t, email, 'adres/bevestiging')
    expect((await browserOf(t).post(link)).status).toBe(200)
    expect(await totOf(email)).toBe(await dayAgo(0))
    expect(await kept()).toHaveLength(1)
    expect((await comeBack(before)).leverancierTot).toBe(await dayAgo(0))
  })

  it('from the command line', async () => {
    const email = await leaveOne()
    const { database } = t.deps
    const config = { ...t.deps.config, urlGiven: true }
    await commands.beheerder?.run({
      args: [email],
      print: () => {},
      open: async () => ({ config, database }),
    })
    expect(await totOf(email)).toBe(await dayAgo(0))
  })
})

it('is forgotten when it closes nothing any more, and not before', async () => {
  const rows = [1, 2, 3].map((one) => Buffer.alloc(32, one))
  const [recent, needed, done] = rows as [Buffer, Buffer, Buffer]
  const since = await dayAgo(9)
  await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: since }).execute()
  await sql`insert into kantgeheugen (adres, leverancier_tot) values (${recent}, current_date - 360),
    (${needed}, ${since}::date - interval '11 months' - interval '27 days'), (${done}, current_date - 800)`.execute(
    t.db,
  )
  await t.runJob('ruim-op')
  expect((await kept()).map(({ adres }) => adres[0]).sort()).toEqual([1, 2])
})

describe('the question when joining', () => {
  const join = async (fields: Record<string, string>) => {
    const email = `nieuw${n++}@waterlinge.test`
    await browserOf(t).post(await askToJoin(t, email, fields))
    return (await findAccount(t, email))[0]
  }

  it('counts: now, until a day, or not', async () => {
    const now = await join({ leverancierswerk: 'nu', leverancierNaam: 'Helder Schoonmaak' })
    expect(now?.leverancierTot).toBe('infinity')
    expect(await reads(now?.id ?? '')).toEqual({ overheid: true, lopend: false })
    const dag = await dayAgo(40)
    const before = await join({ leverancierswerk: 'tot', leverancierTot: dag })
    expect(before?.leverancierTot).toBe(dag)
    expect(await reads(before?.id ?? '')).toEqual({ overheid: true, lopend: false })
    const never = await join({ leverancierswerk: 'nee', leverancierTot: dag })
    expect(never?.leverancierTot).toBeNull()
    expect(await reads(never?.id ?? '')).toEqual({ overheid: true, lopend: true })
  })

  it('has to be answered, with a day that was', async () => {
    const post = (fields: Record<string, string>) =>
      browserOf(t).post(paths.doeMee(), { ...typed, email: 'vraag@elders.test', ...fields })
    const morgen = await dayAgo(-1)
    for (const fields of [
      { leverancierswerk: '' },
      { leverancierswerk: 'tot' },
      { leverancierswerk: 'tot', leverancierTot: morgen },
    ])
      expect((await post(fields)).status, JSON.stringify(fields)).toBe(422)
  })

  it('is read by the adviesteam before it decides', async () => {
    const id = await waitOnDesk(t, 'ja@elders.test', { leverancierswerk: 'nu', leverancierNaam: 'Mijn Zaak' })
    const page = await (await p.as('adviesteam').get(paths.aanmelding(id))).text()
    expect(page).toContain('Ja, nu nog, voor Mijn Zaak')
    expect(page).toContain('Staat of stond aan de kant van de leveranciers')
    const nee = await waitOnDesk(t, 'nee@elders.test')
    expect(await (await p.as('adviesteam').get(paths.aanmelding(nee))).text()).not.toContain('Staat of stond')
  })

  it('is asked of a guest who has no account yet, and stays with the member', async () => {
    const email = `gast${n++}@elders.test`
    const proeftuin = await insertProeftuin({ t, p })
    await p.as('inkoper').post(paths.team(proeftuin), { email, rol: 'hr', naam: '' })
    const link = await linkIn(t, email, 'uitnodigingen')
    expect((await browserOf(t).post(link, { naam: 'Gerda Gast', functie: '' })).status).toBe(422)
    await browserOf(t).post(link, { naam: 'Gerda Gast', functie: '', leverancierswerk: 'nu' })
    const [gast] = await findAccount(t, email)
    const page = await (await p.as('adviesteam').get(paths.gast(gast?.id ?? ''))).text()
    expect(page).toContain('Staat of stond aan de kant van de leveranciers')
    const fields = { organisatie: 'Gemeente Waterlinge', soort: '', versie: '1' }
    expect((await p.as('adviesteam').post(paths.gastToelating(gast?.id ?? ''), fields)).status).toBe(303)
    expect(await reads(gast?.id ?? '')).toEqual({ overheid: true, lopend: false })
  })
})

it('remembers a guest of a supplier who is admitted for a buyer', async () => {
  const { id } = await insertLid({ toegelatenOp: null, organisatieId: p.organisaties.leverancier })
  const fields = { organisatie: 'Gemeente Waterlinge', soort: '', versie: '1' }
  const page = await (await p.as('adviesteam').get(paths.gast(id))).text()
  expect(page).toContain('Staat of stond aan de kant van de leveranciers')
  expect((await p.as('adviesteam').post(paths.gastToelating(id), fields)).status).toBe(303)
  expect(await reads(id)).toEqual({ overheid: true, lopend: false })
})
