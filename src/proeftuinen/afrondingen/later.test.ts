import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')
const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)
const afgerond = (zichtbaarheid: 'openbaar' | 'team' = 'openbaar') =>
  insertProeftuin(world, { stand: 'afgerond', zichtbaarheid, team: { hr: 'hr' } })
const read = async (persona: Persona, path: string) =>
  (await (await p.as(persona).get(path)).text()).replace(/\s+/g, ' ')

const better = {
  uitkomst: 'deels_gelukt',
  geleerd: 'Begin met een gesprek.',
  gebeld: 'nog_niet',
  versie: '1',
}
const result = { omschrijving: 'Later erbij gekomen', waarde: '3', eenheid: 'personen' }

describe('correcting the afronding', () => {
  it('keeps what stood there, for the team; others read that it changed, members by whom', async () => {
    const id = await afgerond()
    const { headers } = await inkoper.post(paths.afrondingVerbetering(id), better)
    expect(headers.get('location')).toBe(`${paths.proeftuin(id)}?gedaan=bewaard`)
    expect(await found(id)).toMatchObject({ uitkomst: 'deels_gelukt', afronding: { versie: 2 } })
    expect(await read('bezoeker', paths.proeftuin(id))).toContain('Wat er eerst stond')
    const [before, outside] = [
      await read('hr', paths.verbeteringen(id)),
      await read('bezoeker', paths.verbeteringen(id)),
    ]
    for (const said of ['Begin op tijd.', 'Gelukt', 'Hoe het afliep']) expect(before).toContain(said)
    expect(outside).toContain('Hoe het afliep')
    for (const said of ['Begin op tijd.', p.leden.inkoper.naam]) expect(outside).not.toContain(said)
    expect(await read('collega', paths.verbeteringen(id))).toContain(p.leden.inkoper.naam)
    expect(await read('inkoper', paths.proeftuin(id))).toContain('Nog niet iedereen is gebeld.')
    expect(await read('bezoeker', paths.proeftuin(id))).not.toContain('Nog niet iedereen is gebeld.')
  })

  it('of what somebody else changed meanwhile shows both, and loses neither', async () => {
    const id = await afgerond()
    await inkoper.post(paths.afrondingVerbetering(id), better)
    const answer = await inkoper.post(paths.afrondingVerbetering(id), {
      ...better,
      geleerd: 'Te laat getypt.',
    })
    const page = await answer.text()
    expect(answer.status).toBe(409)
    for (const said of ['Te laat getypt.', better.geleerd, 'name="versie" value="2"'])
      expect(page).toContain(said)
    expect((await found(id)).afronding?.geleerd).toBe(better.geleerd)
  })
})

describe('its texts and its circle', () => {
  const texts = {
    titel: 'Een betere titel',
    vraag: 'Hoe kan het beter?',
    categorie: 'groen',
    afspraakvorm: 'geen',
  }

  it('stay open to correction, and keep what they said', async () => {
    const id = await afgerond()
    const { titel } = await found(id)
    await inkoper.post(paths.proeftuinBewerken(id), { ...texts, versie: '1' })
    expect((await found(id)).titel).toBe(texts.titel)
    expect(await read('hr', paths.verbeteringen(id))).toContain(titel)
    expect(await read('bezoeker', paths.verbeteringen(id))).not.toContain(titel)
  })

  it('show what was for fewer people to nobody else, once it is for more', async () => {
    const id = await afgerond('team')
    const { vraag } = await found(id)
    await inkoper.post(paths.proeftuinBewerken(id), { ...texts, versie: '1' })
    const wider = { zichtbaarheid: 'openbaar', akkoord: 'team-openbaar', versie: '2' }
    expect((await inkoper.post(paths.zichtbaarheid(id), wider)).status).toBe(303)
    expect(await read('hr', paths.verbeteringen(id))).toContain(vraag)
    expect(await read('bezoeker', paths.verbeteringen(id))).not.toContain(vraag)
  })
})

describe('a result that comes later', () => {
  it('stands with the others, and says that it was added after', async () => {
    const id = await afgerond()
    expect((await inkoper.post(paths.opbrengsten(id), result)).status).toBe(303)
    const page = await read('bezoeker', paths.proeftuin(id))
    for (const said of ['3 <span>personen</span>', result.omschrijving, 'later toegevoegd'])
      expect(page).toContain(said)
    expect((await found(id)).afronding?.opbrengsten).toMatchObject([
      { soort: 'mensen', bewijsgraad: 'opgegeven' },
    ])
  })

  it('can be corrected, keeps for the team what it said, and loses nothing that another typed', async () => {
    const id = await afgerond()
    await inkoper.post(paths.opbrengsten(id), result)
    const [one] = (await found(id)).afronding?.opbrengsten ?? []
    const path = paths.opbrengstVerbetering(id, one?.id ?? '')
    expect(await read('inkoper', paths.proeftuin(id))).toContain(`href="${path}"`)
    expect(await read('hr', paths.proeftuin(id))).not.toContain(path)
    const correct = (given: object) => inkoper.post(path, { ...result, ...given, versie: '1' })
    expect((await correct({ waarde: '250', eenheid: 'euro per jaar' })).status).toBe(303)
    const late = await correct({ waarde: '999' })
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringMatching(/250 euro per jaar: Later erbij gekomen \(Geld\)[\s\S]*value="999"/),
    ])
    expect((await found(id)).afronding).toMatchObject({
      versie: 2,
      opbrengsten: [{ soort: 'geld', waarde: '250.00', eenheid: 'euro per jaar' }],
    })
    expect(await read('hr', paths.verbeteringen(id))).toContain('3 personen: Later erbij gekomen (Mensen)')
    expect(await read('bezoeker', paths.verbeteringen(id))).not.toContain('3 personen')
    const other = await afgerond()
    expect((await inkoper.post(paths.opbrengstVerbetering(other, one?.id ?? ''), result)).status).toBe(404)
    for (const persona of ['hr', 'collega', 'leverancier'] as const)
      expect((await p.as(persona).post(path, { ...result, versie: '2' })).status, persona).toBe(403)
  })

  it('is one of twenty at most, also when two are added at once', async () => {
    const id = await afgerond()
    for (let n = 0; n < 19; n++) await inkoper.post(paths.opbrengsten(id), result)
    const both = await Promise.all([1, 2].map(() => inkoper.post(paths.opbrengsten(id), result)))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  it.each(['hr', 'collega', 'leverancier'] as const)('is not for %s', async (persona) => {
    const id = await afgerond()
    for (const [path, form] of [
      [paths.opbrengsten(id), result],
      [paths.afrondingVerbetering(id), better],
    ] as const)
      expect((await p.as(persona).post(path, form)).status).toBe(403)
  })

  it('waits for the afronding', async () => {
    const id = await insertProeftuin(world)
    expect((await inkoper.post(paths.opbrengsten(id), result)).status).toBe(403)
    expect((await inkoper.post(paths.afrondingVerbetering(id), better)).status).toBe(403)
  })
})

it('closes the invitations that nobody answered, and skips the phases that were never begun', async () => {
  const id = await insertProeftuin(world, { fase: 'voorbereiden' })
  const row = {
    proeftuinId: id,
    doorId: p.leden.inkoper.id,
    rol: 'hr',
    verlooptOp: new Date('2099-01-01'),
  } as const
  const invited = async (email: string, afgeslagenOp: Date | null) =>
    t.db
      .insertInto('uitnodiging')
      .values({ ...row, email, afgeslagenOp })
      .execute()
  await invited('open@voorbeeld.test', null)
  await invited('nee@voorbeeld.test', new Date())
  expect(await read('bezoeker', paths.proeftuin(id))).toContain('nog niet begonnen')
  const invitedHere = `href="${paths.team(id)}">Uitgenodigd: 1 mens</a>`
  expect(await read('inkoper', paths.proeftuin(id))).toContain(invitedHere)
  for (const persona of ['bezoeker', 'hr', 'buurman'] as const)
    expect(await read(persona, paths.proeftuin(id))).not.toContain('Uitgenodigd')
  const lapse = 'Uitnodigingen die nog openstaan, vervallen.'
  expect(await read('inkoper', paths.afronding(id))).toContain(lapse)
  expect(await read('inkoper', paths.afronding(await insertProeftuin(world)))).not.toContain(lapse)
  await inkoper.post(paths.afronding(id), {
    uitkomst: 'te_vroeg',
    geleerd: 'Begin later.',
    gebeld: 'niet_nodig',
  })
  const rows = await t.db
    .selectFrom('uitnodiging')
    .select(['email', 'ingetrokkenOp'])
    .where('proeftuinId', '=', id)
    .orderBy('email')
    .execute()
  expect(rows.map(({ ingetrokkenOp }) => ingetrokkenOp !== null)).toEqual([false, true])
  const page = await read('bezoeker', paths.proeftuin(id))
  expect(page).toContain('overgeslagen')
  expect(page).toContain('Afronden en nazorg<span class="vonk-onzichtbaar">: klaar')
  expect(page).not.toContain('nog niet begonnen')
})
