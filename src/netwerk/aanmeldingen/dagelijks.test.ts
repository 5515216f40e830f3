import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { schedules } from '#src/jobs.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const daysAgo = (n: number) => new Date(Date.now() - n * 86_400_000)
let n = 0

const insert = (fields: object) =>
  t.db
    .insertInto('aanmelding')
    .values({
      naam: 'Nora Nieuw',
      email: `nora${n++}@elders.test`,
      rol: 'hr',
      motivatie: 'Leren',
      organisatieId: p.organisaties.gemeente,
      ...fields,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

const run = async () => {
  await t.runJob('aanmeldingen-dagelijks')
  await t.runJobs()
  return (await t.mails(p.leden.adviesteam.email)).length
}

beforeEach(async () => {
  await t.db.deleteFrom('aanmelding').execute()
  await t.db.deleteFrom('postvak').execute()
})

it('runs every day', () => {
  expect(schedules.map(({ name }) => name)).toContain('aanmeldingen-dagelijks')
})

describe('the adviesteam is reminded', () => {
  it('of what waits longer than three days, once a day', async () => {
    await insert({ bevestigdOp: daysAgo(2.9) })
    expect(await run()).toBe(0)
    await insert({ bevestigdOp: daysAgo(3.1) })
    await insert({ bevestigdOp: daysAgo(5.1) })
    expect(await run()).toBe(1)
    const [mail] = await t.mails(p.leden.adviesteam.email)
    expect(mail?.onderwerp).toBe('Er wachten 2 aanmeldingen')
    expect(mail?.tekst).toContain('De oudste is van 5 dagen geleden.')
    expect(mail?.tekst).toContain('/adviesteam')
    expect(mail?.tekst).not.toContain('Nora')
    await insert({ bevestigdOp: daysAgo(4) })
    expect(await run()).toBe(1)
    await t.db
      .updateTable('aanmelding')
      .set({ herinnerdOp: daysAgo(1) })
      .where('herinnerdOp', 'is not', null)
      .execute()
    expect(await run()).toBe(2)
    expect(await t.mails(p.leden.inkoper.email)).toEqual([])
  })

  it('not of what waits for an answer, counts from the answer, and not of what was decided', async () => {
    const old = { bevestigdOp: daysAgo(9), vraag: 'Wie?', gevraagdOp: daysAgo(8) }
    await insert(old)
    await insert({ ...old, antwoord: 'Ik', beantwoordOp: daysAgo(1) })
    await insert({ bevestigdOp: daysAgo(9), geweigerdOp: daysAgo(8), reden: 'Nee' })
    await insert({ bevestigdOp: daysAgo(9), toegelatenOp: daysAgo(8), lidId: p.leden.hr.id })
    expect(await run()).toBe(0)
    await insert({ ...old, antwoord: 'Ik', beantwoordOp: daysAgo(4) })
    expect(await run()).toBe(1)
    expect((await t.mails(p.leden.adviesteam.email))[0]?.onderwerp).toBe('Er wacht een aanmelding')
  })

  it('of all that waits in one mail, and nobody of what he or she asked', async () => {
    const lidId = p.leden.collega.id
    await t.db
      .insertInto('beheerverzoek')
      .values({ organisatieId: p.organisaties.ministerie, lidId, gevraagdOp: daysAgo(6) })
      .execute()
    await insert({ bevestigdOp: daysAgo(4) })
    expect(await run()).toBe(1)
    const [mail] = await t.mails(p.leden.adviesteam.email)
    expect(mail?.onderwerp).toBe('Er wachten een aanmelding en een vraag om een organisatie bij te houden')
    expect(mail?.tekst).toContain('De oudste is van 6 dagen geleden.')
    expect(await run()).toBe(1)
    await t.db.updateTable('beheerverzoek').set({ lidId: p.leden.adviesteam.id, herinnerdOp: null }).execute()
    await t.db.deleteFrom('aanmelding').execute()
    expect(await run()).toBe(1)
    await t.db.deleteFrom('beheerverzoek').execute()
  })

  it('not any more when it was done before the mail went out', async () => {
    const { id } = await insert({ bevestigdOp: daysAgo(5) })
    await t.runJob('aanmeldingen-dagelijks')
    await t.db
      .updateTable('aanmelding')
      .set({ geweigerdOp: new Date(), reden: 'Nee' })
      .where('id', '=', id)
      .execute()
    await t.runJobs()
    expect(await t.mails(p.leden.adviesteam.email)).toEqual([])
  })
})

it('forgets an address that was not confirmed in seven days, and nothing else', async () => {
  await insert({ aangemaaktOp: daysAgo(7.1) })
  const [young, confirmed] = [
    await insert({ aangemaaktOp: daysAgo(6.9) }),
    await insert({ aangemaaktOp: daysAgo(30), bevestigdOp: daysAgo(1) }),
  ]
  await run()
  const left = await t.db.selectFrom('aanmelding').select('id').orderBy('aangemaaktOp', 'desc').execute()
  expect(left).toEqual([young, confirmed])
})

describe('the database refuses', () => {
  it.each([
    ['a decision on an address that was not confirmed', { geweigerdOp: new Date(), reden: 'x' }],
    ['a question on such an address', { vraag: 'x', gevraagdOp: new Date() }],
    ['a refusal without a reason', { bevestigdOp: new Date(), geweigerdOp: new Date() }],
    ['an admission without a member', { bevestigdOp: new Date(), toegelatenOp: new Date() }],
    ['an answer without a question', { bevestigdOp: new Date(), antwoord: 'x', beantwoordOp: new Date() }],
    ['an organisation that is known and proposed', { organisatieNaam: 'X BV', organisatieSoort: 'zorg' }],
    ['no organisation', { organisatieId: null }],
    ['a proposed one without its kind', { organisatieId: null, organisatieNaam: 'X BV' }],
    ['a link that never ends', { tokenHash: Buffer.from('x') }],
    ['what is no address', { email: 'geen adres' }],
    ['a long story', { motivatie: 'x'.repeat(1001) }],
  ])('%s', async (_what, fields) => {
    await expect(insert(fields)).rejects.toThrow(/violates check constraint/)
  })

  it('both an admission and a refusal', async () => {
    const both = { bevestigdOp: new Date(), toegelatenOp: new Date(), lidId: p.leden.hr.id }
    await expect(insert({ ...both, geweigerdOp: new Date(), reden: 'x' })).rejects.toThrow(/check constraint/)
  })

  it('two open requests for one address, whatever its capitals', async () => {
    await insert({ email: 'een@elders.test', bevestigdOp: new Date() })
    await insert({ email: 'een@elders.test' })
    await expect(insert({ email: 'Een@Elders.test', bevestigdOp: new Date() })).rejects.toThrow(/unique/)
  })

  it.each([
    'Waterlinge.nl',
    'localhost',
    'water linge.nl',
    '-x.nl',
    'x-.nl',
    '1.2.3.4',
    'a..nl',
    '@x.nl',
    `${'a'.repeat(64)}.nl`,
  ])('the domain %s', async (domein) => {
    const values = { organisatieId: p.organisaties.gemeente, domein }
    await expect(t.db.insertInto('organisatieDomein').values(values).execute()).rejects.toThrow(/check/)
  })

  it('one domain at two organisations', async () => {
    const at = (organisatieId: string) =>
      t.db.insertInto('organisatieDomein').values({ organisatieId, domein: 'x1.example.nl' }).execute()
    await at(p.organisaties.gemeente)
    await expect(at(p.organisaties.ministerie)).rejects.toThrow(/unique/)
    expect((await sql`select from organisatie_domein`.execute(t.db)).rows).toHaveLength(1)
  })
})
