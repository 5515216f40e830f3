import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { keerAfgeslagen } from './team.ts'

const t = await testApp()
const p = await testPersonas(t)
const [inkoper, visitor] = [p.as('inkoper'), p.as('bezoeker')]
const nobody = 'niemand@buiten.test'

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const ask = (proeftuinId: string, email: string) =>
  inkoper.post(paths.team(proeftuinId), { email, rol: 'hr' })

/** An invitation in a proeftuin of its own: its id, and the token of the mail. */
async function asked(email: string, wanted: TestProeftuin = {}) {
  const proeftuinId = await insertProeftuin({ t, p }, { titel: 'Stoelen stofferen', ...wanted })
  expect((await ask(proeftuinId, email)).status).toBe(303)
  await t.runJobs()
  const token = /\/uitnodigingen\/(\S+)/.exec((await t.mails(email)).at(-1)?.tekst ?? '')?.[1] ?? ''
  return { proeftuinId, token, id: (await rowOf(proeftuinId)).id }
}
const rowOf = (proeftuinId: string) =>
  t.db
    .selectFrom('uitnodiging')
    .selectAll()
    .where('proeftuinId', '=', proeftuinId)
    .orderBy('verstuurdOp', 'desc')
    .executeTakeFirstOrThrow()

describe('an invitation is declined', () => {
  it('by who has the mail and no account; who invited sees it, and the link says so', async () => {
    const { proeftuinId, token } = await asked(nobody)
    const page = await (await visitor.get(paths.uitnodiging(token))).text()
    expect(page).toContain('Wat je ziet als je meedoet')
    expect(page).toContain(paths.afwijzing(token))
    const declined = await visitor.post(paths.afwijzing(token))
    expect([declined.status, declined.headers.get('location')]).toEqual([303, '/?gedaan=afgeslagen'])
    const again = await visitor.get(paths.uitnodiging(token))
    expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('Je doet niet mee')])
    const team = await (await inkoper.get(paths.team(proeftuinId))).text()
    expect(team).toContain('wil niet meedoen')
    expect(team).not.toContain('/intrekking')
  })

  it('by the member who was asked, from Mijn Vonk, and by nobody else', async () => {
    const { id, token, proeftuinId } = await asked(p.leden.jobcoach.email)
    const jobcoach = p.as('jobcoach')
    expect(await (await jobcoach.get(paths.mijnVonk())).text()).toContain(paths.uitnodiging(id))
    expect((await p.as('hr').get(paths.uitnodiging(id))).status).toBe(404)
    expect((await p.as('hr').post(paths.afwijzing(id))).status).toBe(404)
    expect((await p.as('hr').post(paths.afwijzing(token))).status).toBe(403)
    for (const sleutel of [id, token]) expect((await visitor.post(paths.afwijzing(sleutel))).status).toBe(401)
    expect((await visitor.get(paths.uitnodiging(id))).headers.get('location')).toContain('/inloggen')
    expect((await rowOf(proeftuinId)).afgeslagenOp).toBeNull()
    expect(await (await jobcoach.get(paths.uitnodiging(id))).text()).toContain(paths.afwijzing(id))
    expect((await jobcoach.post(paths.afwijzing(id))).headers.get('location')).toBe(
      `${paths.mijnVonk()}?gedaan=afgeslagen`,
    )
    expect(await (await jobcoach.get(paths.mijnVonk())).text()).not.toContain(paths.uitnodiging(id))
    const late = await jobcoach.post(paths.aanneming(id))
    expect([late.status, (await late.text()).includes('Je doet niet mee')]).toEqual([410, true])
  })

  it('never by looking', async () => {
    const { token, proeftuinId } = await asked(nobody)
    for (const path of [paths.uitnodiging(token), paths.afwijzing(token)])
      for (const method of ['GET', 'HEAD']) await t.app.request(path, { method })
    expect((await rowOf(proeftuinId)).afgeslagenOp).toBeNull()
  })

  it('once: of two answers at once one counts', async () => {
    // Who says yes has an account from then on.
    const { token, proeftuinId } = await asked('twijfelaar@buiten.test')
    const answers = await Promise.all([
      visitor.post(paths.afwijzing(token)),
      visitor.post(paths.uitnodiging(token), { naam: 'Noor Nieuw', functie: '', leverancierswerk: 'nee' }),
      visitor.post(paths.afwijzing(token)),
    ])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([303, expect.toBeOneOf([409, 410]), expect.toBeOneOf([409, 410])])
    const { aangenomenOp, afgeslagenOp } = await rowOf(proeftuinId)
    expect([aangenomenOp, afgeslagenOp].filter(Boolean)).toHaveLength(1)
    const team = await t.db.selectFrom('teamlid').where('proeftuinId', '=', proeftuinId).selectAll().execute()
    expect(team).toHaveLength(aangenomenOp ? 2 : 1)
  })

  it('that is withdrawn, unknown or no token at all is not there', async () => {
    const { token, id, proeftuinId } = await asked(nobody)
    await inkoper.post(paths.teamuitnodigingIntrekking(proeftuinId, id))
    for (const sleutel of [token, 'nooit-geweest', '%00'])
      expect((await visitor.post(paths.afwijzing(sleutel))).status).toBe(410)
    expect((await p.as('hr').post(paths.afwijzing(crypto.randomUUID()))).status).toBe(404)
  })

  it('in the trail by who was asked, or by nobody', async () => {
    const { id, proeftuinId } = await asked(p.leden.jobcoach.email)
    await p.as('jobcoach').post(paths.afwijzing(id))
    await ask(proeftuinId, nobody)
    await t.runJobs()
    const tekst = (await t.mails(nobody)).at(-1)?.tekst ?? ''
    await p.as('hr').post(`${/\/uitnodigingen\/\S+/.exec(tekst)?.[0]}/afwijzing`)
    const trail = await t.db
      .selectFrom('audit')
      .select('lidId')
      .where('handeling', '=', 'uitnodiging.afgeslagen')
      .where('onderwerpId', '=', proeftuinId)
      .orderBy('id')
      .execute()
    expect(trail.map(({ lidId }) => lidId)).toEqual([p.leden.jobcoach.id, null])
    const page = await (await inkoper.get(paths.sporen(proeftuinId))).text()
    expect(page).toContain('Iemand zonder account</strong> sloeg een uitnodiging voor het team af')
  })

  it(`and asked again, but not after ${keerAfgeslagen} times`, async () => {
    const { proeftuinId, id } = await asked(p.leden.jobcoach.email)
    const jobcoach = p.as('jobcoach')
    await jobcoach.post(paths.afwijzing(id))
    expect((await ask(proeftuinId, p.leden.jobcoach.email)).status).toBe(303)
    const second = await rowOf(proeftuinId)
    expect(second.id).not.toBe(id)
    expect(await (await inkoper.get(paths.team(proeftuinId))).text()).not.toContain('wil niet meedoen')
    await jobcoach.post(paths.afwijzing(second.id))
    const refused = await ask(proeftuinId, p.leden.jobcoach.email.toUpperCase())
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('al twee keer nee')])
    const elsewhere = await insertProeftuin({ t, p })
    expect((await ask(elsewhere, p.leden.jobcoach.email)).status).toBe(303)
  })

  it('not by a supplier while the tender runs: the dialogue waits', async () => {
    const { proeftuinId, id, token } = await asked(p.leden.leverancier.email, { freeze: 'komt' })
    await t.db
      .updateTable('aanbesteding')
      .set({ gepubliceerdOp: '2020-01-01', gunningsbeslissingOp: null })
      .execute()
    for (const sleutel of [id, token])
      expect((await p.as('leverancier').post(paths.afwijzing(sleutel))).status).toBe(403)
    expect((await rowOf(proeftuinId)).afgeslagenOp).toBeNull()
  })
})
