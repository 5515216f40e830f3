import { beforeEach, describe, expect, it } from 'vitest'
import { findAccount, waitOnDesk } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const ada = p.as('adviesteam')
const place = { organisatie: 'Gemeente Waterlinge', soort: '' }

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

const trail = async (id: string) =>
  (await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).orderBy('id').execute()).map(
    ({ handeling, lidId }) => [handeling, lidId],
  )

describe('a guest', () => {
  const newGuest = async (email: string) => {
    const { id } = await t.db
      .insertInto('lid')
      .values({ naam: 'Gina Gast', email })
      .returning('id')
      .executeTakeFirstOrThrow()
    return id
  }

  it('is on the desk with the teams, and is admitted on the same account', async () => {
    const id = await newGuest('gina@elders.test')
    const proeftuinId = await insertProeftuin({ t, p }, { titel: 'Stoelen stofferen', zichtbaarheid: 'team' })
    await t.db.insertInto('teamlid').values({ proeftuinId, lidId: id, rol: 'hr' }).execute()
    const page = await (await ada.get('/adviesteam')).text()
    expect(page).toContain(`/adviesteam/gasten/${id}`)
    expect(page).toContain('Stoelen stofferen')
    const form = `/adviesteam/gasten/${id}`
    expect(
      (await ada.post(`${form}/toelating`, { organisatie: 'Nergens', soort: '', versie: '1' })).status,
    ).toBe(422)
    const answers = await Promise.all(
      [1, 2].map(() => ada.post(`${form}/toelating`, { ...place, versie: '1' })),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(await findAccount(t, 'gina@elders.test')).toMatchObject([
      { id, organisatieId: p.organisaties.gemeente },
    ])
    expect(await trail(id)).toEqual([['gast.toegelaten', p.leden.adviesteam.id]])
    await t.runJobs()
    expect((await t.mails('gina@elders.test')).at(-1)?.onderwerp).toBe('Welkom bij Vonk')
    expect((await ada.get(form)).status).toBe(404)
  })

  it('who changed meanwhile is shown as he or she is now', async () => {
    const id = await newGuest('gewijzigd@elders.test')
    await t.db.updateTable('lid').set({ versie: 2, functie: 'Chef' }).where('id', '=', id).execute()
    const late = await ada.post(`/adviesteam/gasten/${id}/toelating`, { ...place, versie: '1' })
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Chef')
    expect(page).toContain('name="versie" value="2"')
  })

  it('who asks stands among the requests, and is settled whichever way the adviesteam goes', async () => {
    const lidId = await newGuest('beide@elders.test')
    const id = await waitOnDesk(t, 'beide@elders.test')
    const page = await (await ada.get('/adviesteam')).text()
    expect(page).toContain(id)
    expect(page).not.toContain(`/adviesteam/gasten/${lidId}`)
    expect(await (await ada.get(`/adviesteam/aanmeldingen/${id}`)).text()).toContain(
      'Is al te gast in het netwerk',
    )
    await ada.post(`/adviesteam/gasten/${lidId}/toelating`, { ...place, versie: '1' })
    const settled = await t.db.selectFrom('aanmelding').selectAll().where('id', '=', id).executeTakeFirst()
    expect(settled).toMatchObject({ lidId, behandeldDoorId: p.leden.adviesteam.id })
  })
})
