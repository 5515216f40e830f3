import { beforeEach, describe, expect, it } from 'vitest'
import { LedenQuery } from '#src/netwerk/leden/filters.ts'
import { listLeden } from '#src/netwerk/leden/list.ts'
import { paths } from '#src/paths/index.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const namen = {
  ministerie: 'Ministerie van Groei en Grond',
  gemeente: 'Gemeente Waterlinge',
  leverancier: 'Helder Schoonmaak',
  concurrent: 'Blinkend Beheer',
  intermediair: 'Werkbrug Oost',
} satisfies Record<TestOrganisatie, string>

const name = (lid: TestLid, organisatie: string) => p.as(lid).post(paths.eigenWerk(), { organisatie })
const end = (lid: TestLid, organisatie: TestOrganisatie) =>
  p.as(lid).post(paths.werkVerwijdering(p.organisaties[organisatie]))
const rowsOf = (lid: TestLid) =>
  t.db.selectFrom('lidOrganisatie').selectAll().where('lidId', '=', p.leden[lid].id).execute()
const linesOf = (lid: TestLid) =>
  t.db
    .selectFrom('audit')
    .select(['handeling', 'bijzonderheden'])
    .where('lidId', '=', p.leden[lid].id)
    .where('handeling', 'like', 'lidorganisatie.%')
    .orderBy('id')
    .execute()
const pageOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()

describe('naming where one works too', () => {
  beforeEach(() => t.db.deleteFrom('lidOrganisatie').execute())

  it('shows it on the own profile, and leaves a line: it says who may see what', async () => {
    const answer = await name('hr', 'werkbrug oost')
    expect(answer.headers.get('location')).toBe(`${paths.eigenWerk()}?gedaan=werk`)
    for (const path of [paths.eigenWerk(), paths.profiel()])
      expect(await pageOf('hr', path)).toContain(namen.intermediair)
    await end('hr', 'intermediair')
    expect(await rowsOf('hr')).toEqual([])
    const bijzonderheden = { organisatie: p.organisaties.intermediair, soort: 'intermediair' }
    expect(await linesOf('hr')).toEqual([
      { handeling: 'lidorganisatie.toegevoegd', bijzonderheden },
      { handeling: 'lidorganisatie.verwijderd', bijzonderheden },
    ])
  })

  it('says before saving what a supplier means', async () => {
    expect(await pageOf('hr', paths.eigenWerk())).toMatch(
      /Dan sta je bij elke inkoop die loopt aan de kant van de\s+leveranciers/,
    )
  })

  it('refuses what is not there, what is the own one, and a sixth, and says why', async () => {
    const refusal = async (organisatie: string) => {
      const answer = await name('inkoper', organisatie)
      expect(answer.status).toBe(422)
      return answer.text()
    }
    const soort = 'kennisinstelling'
    const zes = Array.from({ length: 6 }, (_, n) => ({ naam: `Instituut ${n}`, soort }) as const)
    await t.db
      .insertInto('organisatie')
      .values([...zes, { naam: 'Instituut 5', soort: 'zorg' }])
      .execute()
    expect(await refusal('Nergens BV')).toContain('Vonk kent geen organisatie met de naam ‘Nergens BV’')
    expect(await refusal('Instituut 5')).toContain('Er zijn meer organisaties met de naam')
    expect(await refusal(namen.ministerie)).toContain('is al je organisatie')
    for (let n = 0; n < 4; n++) expect((await name('inkoper', `Instituut ${n}`)).status).toBe(303)
    expect((await name('inkoper', namen.intermediair)).status).toBe(303)
    expect(await refusal('Instituut 4')).toContain('Je noemt er al 5')
    expect((await name('inkoper', 'Instituut 3')).status).toBe(303)
    expect(await rowsOf('inkoper')).toHaveLength(5)
  })

  it('does it once when it is sent twice, together or after each other', async () => {
    const before = (await linesOf('collega')).length
    const answers = await Promise.all([1, 2, 3].map(() => name('collega', namen.intermediair)))
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    await end('collega', 'intermediair')
    expect((await end('collega', 'intermediair')).status).toBe(303)
    expect((await linesOf('collega')).length - before).toBe(2)
    expect((await p.as('collega').post(paths.werkVerwijdering('geen-id'))).status).toBe(404)
    expect((await p.as('bezoeker').post(paths.eigenWerk(), { organisatie: 'X' })).status).not.toBe(200)
  })
})

describe('who sees where somebody works too', () => {
  const { id } = p.leden.jobcoach
  const isShownTo = async (persona: Persona, path: string) =>
    (await pageOf(persona, path)).includes(namen.gemeente)

  it('are the readers of the own organisation: members, and who is in a team together', async () => {
    await t.db
      .updateTable('lid')
      .set({ functie: 'Coach', functieZicht: 'openbaar' })
      .where('id', '=', id)
      .execute()
    await name('jobcoach', namen.gemeente)
    expect(await isShownTo('leverancier', paths.lid(id))).toBe(true)
    expect(await isShownTo('leverancier', paths.leden({ q: 'Joke' }))).toBe(true)
    expect([await isShownTo('bezoeker', paths.lid(id)), await isShownTo('gast', paths.lid(id))]).toEqual([
      false,
      false,
    ])
    await insertProeftuin({ t, p }, { team: { jobcoach: 'jobcoach', gast: 'hr' } })
    expect(await isShownTo('gast', paths.lid(id))).toBe(true)
  })

  it('hear it from the API, and nobody else', async () => {
    const document = await readDocument(t)
    const read = async (lid: TestLid) =>
      (await clientOf(t, document, { token: await makeKey(t, p.leden[lid].id) })('GET', `/leden/${id}`)).body
    expect((await read('inkoper')).ookBij).toEqual([{ id: p.organisaties.gemeente, naam: namen.gemeente }])
  })

  it('find the member under each organisation, and on the page of each', async () => {
    const found = async (soort: string) =>
      (await listLeden(t.db, p.actors.inkoper, LedenQuery.parse({ soort }))).leden.some(
        (lid) => lid.id === id,
      )
    expect([await found('intermediair'), await found('gemeente'), await found('zorg')]).toEqual([
      true,
      true,
      false,
    ])
    const page = await pageOf('inkoper', paths.organisatie(p.organisaties.gemeente))
    expect(page).toMatch(/Joke Baan[\s\S]{0,80}werkt hier ook/)
    expect(await pageOf('bezoeker', paths.organisatie(p.organisaties.gemeente))).not.toContain('Joke Baan')
    await end('jobcoach', 'gemeente')
    expect(await found('gemeente')).toBe(false)
    expect(await pageOf('inkoper', paths.organisatie(p.organisaties.gemeente))).not.toContain('Joke Baan')
  })

  it('give no rights with it: it is not the own organisation', async () => {
    await name('jobcoach', namen.gemeente)
    const organisatieId = p.organisaties.gemeente
    expect(await pageOf('jobcoach', paths.organisatie(organisatieId))).not.toContain('Jouw organisatie')
    expect((await p.as('jobcoach').get(paths.beheerverzoek(organisatieId))).status).toBe(403)
    await t.db
      .insertInto('organisatiebeheer')
      .values({ organisatieId, lidId: p.leden.hr.id, doorId: p.leden.adviesteam.id })
      .execute()
    expect(await pageOf('hr', paths.organisatiebeheer(organisatieId))).not.toContain('Joke Baan')
    expect((await p.as('hr').post(paths.organisatiebeheerders(organisatieId), { lid: id })).status).toBe(404)
    const overheid = await insertProeftuin({ t, p }, { zichtbaarheid: 'overheid' })
    expect((await p.as('jobcoach').get(paths.proeftuin(overheid))).status).toBe(404)
  })
})
