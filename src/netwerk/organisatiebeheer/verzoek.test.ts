import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { enqueueIn } from '#src/platform/jobs.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, gemeente } = p.organisaties
const path = paths.beheerverzoek(ministerie)
const idOf = (lid: TestLid) => p.leden[lid].id

const beheerders = async () =>
  (await t.db.selectFrom('organisatiebeheer').select('lidId').orderBy('sinds').execute()).map(
    ({ lidId }) => lidId,
  )
const verzoekOf = (lid: TestLid) =>
  t.db
    .selectFrom('beheerverzoek')
    .selectAll()
    .where('lidId', '=', idOf(lid))
    .orderBy('geweigerdOp', (order) => order.desc().nullsFirst())
    .orderBy('gevraagdOp', 'desc')
    .executeTakeFirstOrThrow()
const mailsOf = async (lid: TestLid) => (await t.mails(p.leden[lid].email)).map(({ onderwerp }) => onderwerp)
const pageFor = async (persona: Persona, address: string) => (await p.as(persona).get(address)).text()

/** The domain of every address in these tests is the ministry's. */
const own = () =>
  t.db
    .insertInto('organisatieDomein')
    .values({ organisatieId: ministerie, domein: 'voorbeeld.test' })
    .execute()

describe('without an address at the organisation', () => {
  it('one asks the adviesteam, with a reason', async () => {
    expect(await pageFor('collega', path)).toContain('Vraag het adviesteam')
    expect((await p.as('collega').post(path, {})).status).toBe(422)
    expect((await p.as('collega').post(paths.beheeraanvaarding(ministerie))).status).toBe(409)
    expect((await p.as('collega').post(path, { reden: 'Ik schrijf onze teksten.' })).status).toBe(303)
    expect((await p.as('collega').post(path, { reden: 'Nog een keer.' })).status).toBe(303)
    expect(await t.db.selectFrom('beheerverzoek').select('id').execute()).toHaveLength(1)
    await t.runJobs()
    expect(await mailsOf('collega')).toEqual(['Je vraag over Ministerie van Groei en Grond is aangekomen'])
    expect(await pageFor('adviesteam', paths.adviesteam())).toContain('Cor Lega')
    expect(await pageFor('adviesteam', paths.mijnVonk())).toContain('Cor Lega wil meedoen met bijhouden')
  })

  it('the adviesteam refuses with a reason, and who asked hears it', async () => {
    const { id, versie } = await verzoekOf('collega')
    const decision = paths.beheerverzoekBesluit(id)
    expect((await p.as('adviesteam').post(`${decision}/weigering`, { versie: `${versie}` })).status).toBe(422)
    const uitleg = 'Vraag het eerst aan Bea.'
    const answer = await p.as('adviesteam').post(`${decision}/weigering`, { versie: `${versie}`, uitleg })
    expect(answer.headers.get('location')).toContain('/adviesteam?gedaan=beheerverzoeknee')
    await t.runJobs()
    expect((await t.mails(p.leden.collega.email)).at(-1)?.tekst).toContain(uitleg)
    expect(await pageFor('collega', path)).toContain(uitleg)
    expect(await beheerders()).toEqual([])
  })

  it('nobody decides twice', async () => {
    const { id, versie } = await verzoekOf('collega')
    const late = { versie: `${versie - 1}`, uitleg: 'Te laat geschreven' }
    for (const what of ['toekenning', 'weigering']) {
      for (const fields of [late, { ...late, versie: `${versie}` }]) {
        const answer = await p.as('adviesteam').post(`${paths.beheerverzoekBesluit(id)}/${what}`, fields)
        expect(answer.status).toBe(409)
        expect(await answer.text()).toContain('Iemand anders was je voor')
      }
    }
    expect(await beheerders()).toEqual([])
  })
})

describe('with an address at the organisation', () => {
  it('the first begins at once, by one confirmed step', async () => {
    await own()
    expect(await pageFor('inkoper', path)).toContain('Ja, ik houd de pagina bij')
    expect(await beheerders()).toEqual([])
    const answers = await Promise.all(
      (['inkoper', 'bestuurder'] as const).map((one) => p.as(one).post(paths.beheeraanvaarding(ministerie))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await beheerders()).toHaveLength(1)
    await t.db.deleteFrom('organisatiebeheer').execute()
    await p.as('inkoper').post(paths.beheeraanvaarding(ministerie))
    await t.runJobs()
    expect(await mailsOf('inkoper')).toContain('Je houdt nu de pagina van Ministerie van Groei en Grond bij')
  })

  it('the next asks the one who is there, who says yes', async () => {
    expect(await pageFor('opdrachtgever', path)).toContain('Vraag het de beheerders')
    expect((await p.as('opdrachtgever').post(path, {})).status).toBe(303)
    const { id, versie, doorgezetOp } = await verzoekOf('opdrachtgever')
    expect(doorgezetOp).toBeNull()
    await t.runJobs()
    expect(await mailsOf('inkoper')).toContain(
      'Mee bijhouden van Ministerie van Groei en Grond: Otto Drachten vraagt het',
    )
    expect(await pageFor('adviesteam', paths.adviesteam())).not.toContain('Otto Drachten')
    expect(await pageFor('inkoper', paths.organisatiebeheer(ministerie))).toContain(
      paths.beheerverzoekBesluit(id),
    )
    const yes = await p.as('inkoper').post(paths.beheerverzoekToekenning(id), { versie: `${versie}` })
    expect(yes.headers.get('location')).toContain(
      `${paths.organisatiebeheer(ministerie)}?gedaan=beheerverzoekja`,
    )
    expect(await beheerders()).toEqual([idOf('inkoper'), idOf('opdrachtgever')])
    await t.runJobs()
    expect((await mailsOf('opdrachtgever')).at(-1)).toContain('Je houdt nu de pagina')
  })

  it('is not there for others, and nobody decides on the own request', async () => {
    await p.as('adviesteam').post(path, {})
    const { id, versie } = await verzoekOf('adviesteam')
    for (const persona of ['adviesteam', 'collega', 'hr', 'leverancier', 'gast', 'beheerder'] as const) {
      const decision = paths.beheerverzoekBesluit(id)
      expect((await p.as(persona).get(decision)).status, persona).toBe(404)
      const yes = await p.as(persona).post(`${decision}/toekenning`, { versie: `${versie}` })
      expect(yes.status, persona).toBe(404)
    }
    for (const persona of ['hr', 'leverancier', 'gast'] as const)
      expect((await p.as(persona).get(path)).status).toBe(403)
    expect(await beheerders()).not.toContain(idOf('adviesteam'))
  })

  it('is taken back by who asked, and by who leaves', async () => {
    expect((await p.as('adviesteam').post(`${path}/intrekking`)).status).toBe(303)
    expect((await verzoekOf('adviesteam')).ingetrokkenOp).not.toBeNull()
    await p.as('bestuurder').post(path, {})
    await t.db
      .updateTable('lid')
      .set({ organisatieId: gemeente })
      .where('id', '=', idOf('bestuurder'))
      .execute()
    expect((await verzoekOf('bestuurder')).ingetrokkenOp).not.toBeNull()
  })
})

describe('every day', () => {
  const today = async () => {
    for (const job of ['organisatiebeheer-dagelijks', 'aanmeldingen-dagelijks'] as const) {
      await enqueueIn(t.db)(job, {})
      await t.runJobs()
    }
    return (await t.mails(p.leden.adviesteam.email)).filter(({ onderwerp }) =>
      onderwerp.startsWith('Er wacht'),
    )
  }

  it('what the administrators left lying goes to the adviesteam, which is told once a day', async () => {
    await p.as('collega').post(path, { reden: 'Ik wil helpen.' })
    expect(await today()).toHaveLength(0)
    expect((await verzoekOf('collega')).doorgezetOp).toBeNull()
    await t.db
      .updateTable('beheerverzoek')
      .set({ gevraagdOp: new Date(Date.now() - 4 * 86_400_000) })
      .where('lidId', '=', idOf('collega'))
      .where('ingetrokkenOp', 'is', null)
      .where('geweigerdOp', 'is', null)
      .execute()
    expect(await today()).toHaveLength(1)
    expect(await today()).toHaveLength(1)
    expect((await verzoekOf('collega')).doorgezetOp).not.toBeNull()
    expect(await pageFor('adviesteam', paths.adviesteam())).toContain('Cor Lega')
    const { id, versie } = await verzoekOf('collega')
    await p.as('adviesteam').post(paths.beheerverzoekToekenning(id), { versie: `${versie}` })
    expect(await beheerders()).toContain(idOf('collega'))
  })
})
