import { describe, expect, it } from 'vitest'
import { fillings } from '#src/nouns.ts'
import { isClosedTo, may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Teamrol, type Zichtbaarheid, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { may as mayWerkwijze } from '#src/verspreiden/werkwijzen/policy.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { type KringVan, kringenVan } from '#src/verspreiden/werkwijzen/werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { type Freeze, freezes, insertProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import { findDoel, listVolgend } from './queries.ts'
import type { Volgsoort } from './volging.ts'

const t = await testApp()
const p = await testPersonas(t)
const everybody = Object.keys(p.actors) as Persona[]
const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'leverancier', gast: 'adviseur' } as const
const rollen: Partial<Record<Persona, Teamrol>> = { ...team, inkoper: 'trekker' }

/** Something to follow, and who may see that it is there. */
type Case = { what: string; soort: Volgsoort; id: string; isThereFor: (persona: Persona) => boolean }

const members: Case[] = (Object.keys(p.leden) as TestLid[]).map((lid) => ({
  what: lid,
  soort: 'leden',
  id: p.leden[lid].id,
  isThereFor: (persona) => lid !== 'gast' && lid !== persona && p.actors[persona]?.toegelaten === true,
}))

const proeftuin = async (
  zichtbaarheid: Zichtbaarheid,
  freeze: Freeze,
  stand: 'concept' | 'lopend',
): Promise<Case> => ({
  what: `proeftuin ${zichtbaarheid}/${freeze}/${stand}`,
  soort: 'proeftuinen',
  id: await insertProeftuin({ t, p }, { zichtbaarheid, freeze, stand, team }),
  isThereFor: (persona) => {
    const rol = rollen[persona] ?? null
    return mayProeftuin.view(p.actors[persona], zichtIn({ zichtbaarheid, freeze, stand }, rol))
  },
})

const bron = { stand: 'afgerond', freeze: 'loopt', team } as const

/** Of a proeftuin whose purchase runs. */
const werkwijze = async (zichtbaarheid: KringVan, concept: boolean): Promise<Case> => ({
  what: `werkwijze ${zichtbaarheid}/${concept ? 'concept' : 'gepubliceerd'}`,
  soort: 'werkwijzen',
  id: await insertWerkwijze(
    { t, p },
    { zichtbaarheid, concept, bronnen: [await insertProeftuin({ t, p }, bron)] },
  ),
  isThereFor: (persona) => {
    const [actor, zicht] = [p.actors[persona], zichtIn(bron, rollen[persona] ?? null)]
    return mayWerkwijze.view(actor, {
      zichtbaarheid,
      gepubliceerdOp: concept ? null : new Date(),
      weggehaald: false,
      doorId: p.leden.inkoper.id,
      bronteam: zicht.rol !== null && zicht.rol !== 'leverancier',
      geweerd: isClosedTo(actor, zicht),
    })
  },
})

const cases: Case[] = [
  ...members,
  { what: 'an organisation', soort: 'organisaties', id: p.organisaties.gemeente, isThereFor: () => true },
  { what: 'a kind of work', soort: 'categorieen', id: 'schoonmaak', isThereFor: () => true },
]
for (const zichtbaarheid of zichtbaarheden)
  for (const freeze of freezes)
    for (const stand of ['concept', 'lopend'] as const)
      cases.push(await proeftuin(zichtbaarheid, freeze, stand))

for (const zichtbaarheid of kringenVan)
  for (const concept of [true, false]) cases.push(await werkwijze(zichtbaarheid, concept))

const columns = {
  leden: 'gevolgdLidId',
  organisaties: 'organisatieId',
  proeftuinen: 'proeftuinId',
  categorieen: 'categorie',
  werkwijzen: 'werkwijzeId',
}
/** Everybody follows everything, also what he or she could never have chosen. */
for (const { id: lidId } of Object.values(p.leden))
  for (const { soort, id } of cases.filter((one) => one.id !== lidId))
    await t.db
      .insertInto('volging')
      .values({ lidId, [columns[soort]]: id })
      .execute()

it.each(everybody)('members follow: %s', (persona) =>
  expect(may.follow(p.actors[persona])).toBe(!['bezoeker', 'gast'].includes(persona)),
)

describe.each(everybody)('%s', (persona) => {
  const actor = p.actors[persona]

  it.each(cases)('finds to follow what is there: $what', async ({ soort, id, isThereFor }) => {
    const found = await findDoel({ db: t.db, actor, fillings }, { soort, id }).catch(() => null)
    expect(found !== null).toBe(isThereFor(persona))
  })

  it('reads in the list what may be followed, and nothing of the rest', async () => {
    const listed = actor ? (await listVolgend({ db: t.db, actor, fillings })).map(({ id }) => id) : []
    const visible = cases.filter((one) => may.follow(actor) && one.isThereFor(persona)).map(({ id }) => id)
    expect(listed.sort()).toEqual(visible.sort())
  })
})
