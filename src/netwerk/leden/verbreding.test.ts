import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { may } from './policy.ts'
import { lezersVanProfiel } from './verbreding.ts'

const t = await testApp()
const p = await testPersonas(t)
const lid = p.leden.collega

const rowOf = () => t.db.selectFrom('lid').selectAll().where('id', '=', lid.id).executeTakeFirstOrThrow()
const known = { naam: 'Cor Lega', functie: 'Inkoper', brengt: 'Tijd', zoekt: '' }
const save = async (fields: object) =>
  p.as('collega').post(paths.profiel(), { ...known, versie: String((await rowOf()).versie), ...fields })

describe.each(zichtbaarheden.flatMap((van) => zichtbaarheden.map((naar) => ({ van, naar }))))(
  'from $van to $naar',
  ({ van, naar }) => {
    it('names new readers exactly when the policy has some', () => {
      const viewers = Object.keys(p.actors).flatMap((persona) =>
        [true, false].map((deeltTeam) => ({
          actor: p.actors[persona as Persona],
          whose: { id: lid.id, deeltTeam },
        })),
      )
      const newly = viewers.filter(
        ({ actor, whose }) => may.seeField(actor, whose, naar) && !may.seeField(actor, whose, van),
      )
      expect(lezersVanProfiel[van][naar] !== undefined).toBe(newly.length > 0)
    })
  },
)

it('asks once for all that opens, names each, keeps what was typed, and opens only what was confirmed', async () => {
  await save({})
  const wider = { functie: 'Inkoper en fietser', functieZicht: 'openbaar', brengtZicht: 'openbaar' }
  const answer = await save(wider)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Je functie is dan ook te zien voor iedereen op internet')
  expect(page).toContain('Wat je brengt is dan ook te zien voor iedereen op internet')
  expect(page).toContain('value="Inkoper en fietser"')
  const [, akkoord = ''] = /name="akkoord"[^>]* value="([^"]*)"/.exec(page) ?? []
  expect(akkoord).toBe('functieZicht:netwerk-openbaar brengtZicht:netwerk-openbaar')
  expect((await rowOf()).functieZicht).toBe('netwerk')
  expect((await save({ ...wider, akkoord: 'functieZicht:netwerk-openbaar' })).status).toBe(422)
  expect((await save({ ...wider, akkoord })).status).toBe(303)
  expect(await rowOf()).toMatchObject({ functieZicht: 'openbaar', brengtZicht: 'openbaar' })
})

it('asks nothing of what is empty, new, or taken away in the same send', async () => {
  await t.db
    .updateTable('lid')
    .set({ functie: 'Inkoper', zoekt: '', functieZicht: 'team', zoektZicht: 'team', brengtZicht: 'team' })
    .where('id', '=', lid.id)
    .execute()
  expect((await save({ zoektZicht: 'openbaar' })).status).toBe(303)
  expect((await save({ zoekt: 'Een jobcoach' })).status).toBe(303)
  expect((await save({ functie: '', functieZicht: 'openbaar', zoekt: 'Een jobcoach' })).status).toBe(303)
})

it('asks for a photo too', async () => {
  const picture = Buffer.from('x')
  await t.db
    .insertInto('lidFoto')
    .values({ lidId: lid.id, alt: 'Cor lacht', kenmerk: 'abcdef0123456789', groot: picture, klein: picture })
    .execute()
  expect(await (await save({ fotoZicht: 'openbaar' })).text()).toContain('Je foto is dan ook te zien voor')
  expect((await save({ fotoZicht: 'openbaar', akkoord: 'fotoZicht:netwerk-openbaar' })).status).toBe(303)
})
