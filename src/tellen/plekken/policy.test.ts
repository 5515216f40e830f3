import { beforeAll, describe, expect, it } from 'vitest'
import { orNull } from '#src/platform/errors.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, type TestOrganisatie, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { may } from './policy.ts'
import { findPlek, listPlekken } from './queries.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, leverancier, concurrent } = p.organisaties

/** `jobcoach` and `gast` are in the team too: of a neutral organisation, and of none. */
const team: Partial<Record<Persona, 'trekker' | 'hr' | 'leverancier' | 'jobcoach' | 'adviseur'>> = {
  inkoper: 'trekker',
  hr: 'hr',
  leverancier: 'leverancier',
  jobcoach: 'jobcoach',
  gast: 'adviseur',
}

type Case = {
  state?: TestProeftuin
  werkgever?: TestOrganisatie
  inlener?: TestOrganisatie
  /** Who counts for an organisation concerned. */
  telt?: Persona
  /** The proeftuin is closed to everybody, or there is none. */
  zonder?: true
}

const plekVan = ({ werkgever = 'leverancier', inlener }: Case, teller: boolean) => ({
  ...{ koperId: ministerie, werkgeverId: p.organisaties[werkgever], teller },
  inlenerId: inlener ? p.organisaties[inlener] : null,
})

/** Who may do it, of all personas. */
const whoMay = (what: 'list' | 'view' | 'add' | 'note' | 'register', asked: Case): Persona[] =>
  (Object.keys(p.actors) as Persona[]).filter((persona) => {
    const actor = p.actors[persona]
    const state: TestProeftuin = { zichtbaarheid: 'netwerk', route: 'individuele_plaatsing', ...asked.state }
    const zicht = zichtIn(state, team[persona] ?? null)
    if (what === 'list' || what === 'add') return may[what](actor, zicht)
    const plek = plekVan(asked, persona === asked.telt)
    return what === 'register'
      ? may.register(actor, plek)
      : may[what](actor, asked.zonder ? null : zicht, plek)
  })

const concept: TestProeftuin = { stand: 'concept' }
const afgerond: TestProeftuin = { stand: 'afgerond' }
const inkoop: TestProeftuin = { freeze: 'loopt' }
const weg: TestProeftuin = { weg: true }

const cases: [Parameters<typeof whoMay>[0], Case, Persona[]][] = [
  ['list', {}, ['inkoper', 'hr', 'leverancier', 'jobcoach', 'gast']],
  ['list', { state: afgerond }, ['inkoper', 'hr', 'leverancier', 'jobcoach', 'gast']],
  ['list', { state: inkoop }, ['inkoper', 'hr', 'jobcoach', 'gast']],
  ['list', { state: weg }, []],
  ['view', {}, ['inkoper', 'hr', 'leverancier', 'jobcoach', 'gast']],
  ['view', { werkgever: 'concurrent' }, ['inkoper', 'hr', 'jobcoach', 'gast']],
  [
    'view',
    { werkgever: 'concurrent', inlener: 'leverancier' },
    ['inkoper', 'hr', 'leverancier', 'jobcoach', 'gast'],
  ],
  [
    'view',
    { werkgever: 'concurrent', telt: 'concurrent' },
    ['inkoper', 'hr', 'concurrent', 'jobcoach', 'gast'],
  ],
  ['view', { state: inkoop }, ['inkoper', 'hr', 'jobcoach', 'gast']],
  ['view', { state: inkoop, telt: 'leverancier' }, ['inkoper', 'hr', 'leverancier', 'jobcoach', 'gast']],
  ['view', { state: weg }, []],
  ['view', { zonder: true }, []],
  ['view', { zonder: true, telt: 'collega' }, ['collega']],
  ['add', {}, ['inkoper', 'hr', 'leverancier', 'jobcoach']],
  ['add', { state: concept }, []],
  ['add', { state: afgerond }, ['inkoper', 'hr', 'leverancier', 'jobcoach']],
  ['add', { state: inkoop }, ['inkoper', 'hr', 'jobcoach']],
  ['add', { state: weg }, []],
  ['note', {}, ['inkoper', 'hr', 'leverancier', 'jobcoach']],
  ['note', { werkgever: 'concurrent' }, ['inkoper', 'hr', 'jobcoach']],
  ['note', { werkgever: 'concurrent', telt: 'concurrent' }, ['inkoper', 'hr', 'concurrent', 'jobcoach']],
  ['note', { state: inkoop }, ['inkoper', 'hr', 'jobcoach']],
  ['note', { state: inkoop, telt: 'leverancier' }, ['inkoper', 'hr', 'leverancier', 'jobcoach']],
  ['note', { state: weg }, []],
  ['note', { zonder: true, telt: 'collega' }, ['collega']],
  ['note', { telt: 'gast' }, ['inkoper', 'hr', 'leverancier', 'jobcoach']],
  ['register', {}, []],
  ['register', { telt: 'collega' }, ['collega']],
]

it.each(cases)('%s, %j: %j', (what, asked, allowed) => {
  expect(whoMay(what, asked)).toEqual(allowed)
})

it('a supplier reports its own, the buyers’ side of all', () => {
  const mag = (persona: 'inkoper' | 'leverancier', werkgever: TestOrganisatie, inlener?: TestOrganisatie) => {
    const actor = p.actors[persona]
    if (!actor) throw new Error('nobody')
    const plek = plekVan({ werkgever, ...(inlener && { inlener }) }, false)
    return may.addFor(actor, zichtIn({ zichtbaarheid: 'netwerk' }, team[persona] ?? null), plek)
  }
  expect([
    mag('leverancier', 'leverancier'),
    mag('leverancier', 'concurrent', 'leverancier'),
    mag('leverancier', 'concurrent'),
    mag('inkoper', 'concurrent'),
  ]).toEqual([true, true, false, true])
})

describe('lists', () => {
  const tellers: [TestLid, TestOrganisatie][] = [
    ['collega', 'ministerie'],
    ['concurrent', 'concurrent'],
  ]
  const states: TestProeftuin[] = [
    { zichtbaarheid: 'netwerk', route: 'individuele_plaatsing' },
    { zichtbaarheid: 'team', stand: 'afgerond' },
    { zichtbaarheid: 'openbaar', freeze: 'loopt' },
    { zichtbaarheid: 'overheid', freeze: 'gegund' },
    { zichtbaarheid: 'netwerk', weg: true },
  ]
  const made: string[] = []

  beforeAll(async () => {
    await t.db
      .insertInto('teller')
      .values(tellers.map(([lid, o]) => ({ lidId: p.leden[lid].id, organisatieId: p.organisaties[o] })))
      .execute()
    for (const state of states) {
      const rollen = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'jobcoach', gast: 'adviseur' } as const
      const proeftuinId = await insertProeftuin({ t, p }, { ...state, team: rollen })
      made.push(proeftuinId)
      const plek = { proeftuinId, koperId: ministerie, vorm: 'detachering' as const, voorId: ministerie }
      await t.db
        .insertInto('plek')
        .values([
          { ...plek, label: 'van de leverancier', werkgeverId: leverancier, inlenerId: ministerie },
          { ...plek, label: 'van een ander', werkgeverId: concurrent, inlenerId: ministerie },
          { ...plek, label: 'bij de leverancier', werkgeverId: concurrent, inlenerId: leverancier },
        ])
        .execute()
    }
  })

  it.each(states.map((state, n) => [JSON.stringify(state), n] as const))(
    '%s: show exactly what may be viewed',
    async (_, n) => {
      const proeftuinId = made[n] ?? ''
      const all = await t.db.selectFrom('plek').select('id').where('proeftuinId', '=', proeftuinId).execute()
      for (const persona of Object.keys(p.actors) as Persona[]) {
        const actor = p.actors[persona]
        const proeftuin = await orNull(findProeftuin(t.db, actor, proeftuinId))
        if (!actor || !proeftuin) continue
        const listed = (await listPlekken(t.db, actor, proeftuin)).map(({ id }) => id)
        const plekken = await Promise.all(all.map(({ id }) => findPlek(t.db, actor, id)))
        const mag = plekken.filter((plek) => may.view(actor, proeftuin, plek)).map(({ id }) => id)
        expect(listed.toSorted(), persona).toEqual(mag.toSorted())
      }
    },
  )
})
