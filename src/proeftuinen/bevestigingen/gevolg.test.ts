import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { testBevestigingen } from './test-bevestigingen.ts'

const t = await testApp()
const p = await testPersonas(t)
const { inkoper, begin, newAddress, linkTo, ask, answer, gradesOf, rowOf, pageOf } = await testBevestigingen(
  t,
  p,
)
const visitor = p.as('bezoeker')
const nee = 'Het waren er elf, zegt onze planning.'

describe('a confirmation', () => {
  it('is of what the figure said: one that says something else is what the team says, and what was said stays', async () => {
    const begun = await begin({}, 2)
    await answer(await ask(begun))
    expect(await gradesOf(begun)).toEqual(['bevestigd', 'bevestigd'])
    const [one] = begun.opbrengsten as [string, string]
    await t.db.updateTable('opbrengst').set({ waarde: '15' }).where('id', '=', one).execute()
    expect(await gradesOf(begun)).toEqual(['opgegeven', 'bevestigd'])
    const history = await (await inkoper.get(paths.bevestigingen(begun.id))).text()
    expect(history).toContain('13,3 fte: Aan het werk 0 (dit staat er nu anders)')
    expect(history).toContain('Gemeente Waterlinge zegt: dit klopt')
    const { id } = await rowOf(begun)
    const sure = t.db.updateTable('opbrengst').set({ bewijsgraad: 'bevestigd', bevestigingId: id })
    await expect(sure.where('id', '=', one).execute()).rejects.toThrow('nobody confirmed this figure')
  })

  it('stays when another figure, or only what it shows from, is corrected after the afronding', async () => {
    const begun = await begin({}, 2)
    await answer(await ask(begun))
    const [one = '', two = ''] = begun.opbrengsten
    const form = { omschrijving: 'Aan het werk 0', waarde: '13,3', eenheid: 'fte', bewijs: 'De planning.' }
    const correct = (opbrengst: string, given: object, versie: number) =>
      inkoper.post(paths.opbrengstVerbetering(begun.id, opbrengst), {
        ...form,
        ...given,
        versie: String(versie),
      })
    const page = await (await inkoper.get(paths.opbrengstVerbetering(begun.id, one))).text()
    expect(page).toContain('Gemeente Waterlinge bevestigde dit getal.')
    expect(page).toContain('value="13,3"')
    expect((await correct(one, {}, 1)).status).toBe(303)
    expect(await gradesOf(begun)).toEqual(['bevestigd', 'bevestigd'])
    expect((await correct(two, { omschrijving: 'Aan het werk 1', waarde: '12' }, 2)).status).toBe(303)
    expect(await gradesOf(begun)).toEqual(['bevestigd', 'opgegeven'])
  })

  it('is given of what is still as it was when asked', async () => {
    const begun = await begin({}, 2)
    const link = await ask(begun)
    const [one] = begun.opbrengsten as [string, string]
    await t.db.updateTable('opbrengst').set({ waarde: '15' }).where('id', '=', one).execute()
    const shown = await (await visitor.get(link)).text()
    expect(shown).toContain('Aan het werk 1')
    expect(shown).not.toContain('Aan het werk 0')
    await answer(link)
    expect(await gradesOf(begun)).toEqual(['opgegeven', 'bevestigd'])
  })

  it('gives way to a later no', async () => {
    const begun = await begin()
    await answer(await ask(begun))
    await answer(await ask(begun, p.leden.jobcoach.email), 'klopt_niet', nee)
    expect(await gradesOf(begun)).toEqual(['opgegeven'])
    expect(await pageOf('bezoeker', begun)).toContain('opgegeven door het team')
  })

  it('is not given by who came to lead it meanwhile, and changes nothing once given', async () => {
    const begun = await begin()
    const link = await ask(begun, p.leden.jobcoach.email)
    const trekker = { proeftuinId: begun.id, lidId: p.leden.ervaringsdeskundige.id, rol: 'trekker' } as const
    await t.db.insertInto('teamlid').values(trekker).execute()
    expect((await answer(link)).status).toBe(410)
    const { id } = await rowOf(begun)
    const direct = t.db.updateTable('bevestiging').set({ bevestigdOp: new Date() }).where('id', '=', id)
    await expect(direct.execute()).rejects.toThrow('who reports does not confirm')
    const given = await begin()
    await answer(await ask(given))
    const { id: over } = await rowOf(given)
    const later = { bevestigdOp: null, geweigerdOp: new Date(), toelichting: 'Toch niet.' }
    const change = t.db.updateTable('bevestiging').set(later).where('id', '=', over).execute()
    await expect(change).rejects.toThrow('there is an answer already')
  })
})

describe('a member who was asked', () => {
  it('finds it on Mijn Vonk, answers there, and who asked finds the answer', async () => {
    const begun = await begin({ titel: 'Bloemen schikken' })
    await ask(begun, p.leden.jobcoach.email)
    const { id } = await rowOf(begun)
    expect(await (await p.as('jobcoach').get(paths.mijnVonk())).text()).toContain('Inge Koper vraagt of')
    expect(await (await p.as('ervaringsdeskundige').get(paths.mijnVonk())).text()).not.toContain(
      'vraagt of een getal klopt',
    )
    expect((await p.as('jobcoach').get(paths.bevestiging(begun.id, id))).status).toBe(200)
    const path = paths.bevestigingAntwoord(begun.id, id)
    for (const other of ['inkoper', 'ervaringsdeskundige', 'leverancier'] as const)
      expect((await p.as(other).post(path, { antwoord: 'klopt' })).status, other).toBe(403)
    expect((await p.as('jobcoach').post(path, { antwoord: 'klopt_niet' })).status).toBe(422)
    const beside = { lidId: p.leden.jobcoach.id, organisatieId: p.organisaties.ministerie }
    await t.db.insertInto('lidOrganisatie').values(beside).execute()
    expect((await p.as('jobcoach').post(path, { antwoord: 'klopt' })).status).toBe(409)
    await t.db.deleteFrom('lidOrganisatie').where('lidId', '=', p.leden.jobcoach.id).execute()
    expect((await p.as('jobcoach').post(path, { antwoord: 'klopt' })).status).toBe(303)
    expect((await p.as('jobcoach').post(path, { antwoord: 'klopt' })).status).toBe(403)
    expect(await gradesOf(begun)).toEqual(['bevestigd'])
    expect(await rowOf(begun)).toMatchObject({ beslistDoorId: p.leden.jobcoach.id })
    expect(await pageOf('bezoeker', begun)).not.toContain('Joke Baan')
    expect(await (await inkoper.get(paths.mijnVonk())).text()).toContain('Werkbrug Oost bevestigt wat')
    expect(await (await inkoper.get(paths.bevestigingen(begun.id))).text()).toContain('Joke Baan antwoordde')
  })
})

describe('the promise of an answer', () => {
  it('reminds who was asked, and tells who asked when nobody answers', async () => {
    const begun = await begin()
    const email = newAddress()
    await ask(begun, email)
    const { id } = await rowOf(begun)
    const on = async (herinnering: number, uiterlijk: number, melding: number) => {
      const [a, b, c] = [herinnering, uiterlijk, melding].map((n) => sql<string>`current_date + ${n}::int`)
      const days = {
        begintOp: sql<string>`current_date - 60`,
        herinneringOp: a,
        uiterlijkOp: b,
        meldingOp: c,
      }
      await t.db.updateTable('termijn').set(days).where('onderwerpId', '=', id).execute()
      for (const _twice of [1, 2]) {
        await t.runJob('termijnen-dagelijks')
        await t.runJobs()
      }
    }
    await on(0, 3, 9)
    await on(-3, 0, 7)
    const begins = (await t.mails(email)).map(({ onderwerp }) => onderwerp.split(':')[0])
    expect(begins).toEqual(['Vraag', 'Herinnering', 'Laatste dag'])
    const before = (await t.mails(p.leden.adviesteam.email)).length
    await on(-9, -7, 0)
    expect(await (await inkoper.get(paths.bevestigingen(begun.id))).text()).toContain('te laat')
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toContain('Getallen nog niet bevestigd')
    expect(await t.mails(p.leden.adviesteam.email)).toHaveLength(before)
    expect((await answer(await linkTo(email, 0))).status).toBe(303)
    const { voldaanOp } = await t.db
      .selectFrom('termijn')
      .select('voldaanOp')
      .where('onderwerpId', '=', id)
      .executeTakeFirstOrThrow()
    expect(voldaanOp).not.toBeNull()
  })
})
