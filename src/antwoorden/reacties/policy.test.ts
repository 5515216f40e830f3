import { expect, it } from 'vitest'
import type { Aantekening } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { binnen, type Kring, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import {
  insertAantekening,
  insertProeftuin,
  isRunning,
  type TestProeftuin,
  zichtIn,
} from '#test/proeftuin.ts'
import { leestIn, magReageren } from './aantekening.ts'
import { isReadable, may } from './policy.ts'
import type { Geschreven } from './reactie.ts'
import { insertReactie } from './test-reactie.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'leverancier', gast: 'adviseur' } as const
const suppliers: readonly string[] = ['leverancier', 'jobcoach', 'concurrent']
const personas = Object.keys(p.actors) as Persona[]

type Case = TestProeftuin & { id: string; kring: Kring; door: TestLid }
const moments: Pick<TestProeftuin, 'freeze' | 'fase'>[] = [
  ...(['geen', 'loopt', 'gegund'] as const).map((freeze) => ({ freeze, fase: 'uitvoeren' as const })),
  ...(['voorbereiden', 'selecteren_en_gunnen'] as const).map((fase) => ({ fase })),
]
/** By proeftuin. */
const cases = new Map<string, Case[]>()
for (const zichtbaarheid of zichtbaarheden)
  for (const moment of moments) {
    const wanted = { zichtbaarheid, ...moment }
    const proeftuinId = await insertProeftuin(world, { ...wanted, team })
    const ones: Case[] = []
    for (const kring of binnen(zichtbaarheid))
      for (const door of ['inkoper', 'leverancier', 'jobcoach'] as const) {
        const aantekening = await insertAantekening(world, proeftuinId, { zichtbaarheid: kring })
        const id = await insertReactie(world, { proeftuinId, aantekening, zichtbaarheid: kring, door })
        ones.push({ ...wanted, id, kring, door })
      }
    cases.set(proeftuinId, ones)
  }

const rolOf = (persona: Persona) =>
  persona === 'inkoper' ? 'trekker' : (({ ...team } as Partial<Record<Persona, never>>)[persona] ?? null)

const writtenBy = ({ kring, door }: Case): Geschreven => ({
  zichtbaarheid: kring,
  doorId: p.leden[door].id,
  vanLeverancier: suppliers.includes(door),
  leverancierId: suppliers.includes(door) ? p.leden[door].organisatieId : null,
})

it.each(personas)(
  'is read, in SQL too, as a part of the proeftuin that it is written in: %s',
  async (persona) => {
    const actor = p.actors[persona]
    const wrong: unknown[] = []
    let read = 0
    for (const [binnenId, ones] of cases) {
      const zicht = zichtIn(ones[0] as Case, rolOf(persona))
      const leest = leestIn(actor, zicht)
      const rows = t.db.selectFrom('reactie as r').select('r.id').where('r.binnenId', '=', binnenId)
      const inSql = (await rows.where(isReadable(actor, leest)).execute()).map(({ id }) => id)
      for (const one of ones) {
        const expected = mayProeftuin.readPart(actor, zicht, writtenBy(one))
        const found = { policy: may.read(actor, { leest }, writtenBy(one)), inSql: inSql.includes(one.id) }
        if (found.policy !== expected || found.inSql !== expected) wrong.push({ ...one, ...found, expected })
        read += Number(expected)
      }
    }
    expect(wrong).toEqual([])
    expect(read).toBeGreaterThan(0)
  },
)

type Row = { kring: Aantekening['zichtbaarheid']; who: Persona[] }
const inside: Persona[] = ['inkoper', 'hr']
const supply: Persona[] = ['leverancier', 'jobcoach']
const outside: Persona[] = ['collega', 'buurman', 'opdrachtgever', 'adviesteam', 'bestuurder', 'beheerder']
const rest: Persona[] = ['concurrent', 'ervaringsdeskundige']

/** Who writes, said in people: of a proeftuin that runs without a tender, and of one whose tender runs. */
const open: Row[] = [
  { kring: 'openbaar', who: [...inside, ...supply, ...outside, ...rest] },
  { kring: 'netwerk', who: [...inside, ...supply, ...outside, ...rest] },
  { kring: 'overheid', who: [...inside, ...outside] },
  { kring: 'team', who: [...inside, ...supply] },
  { kring: 'team_overheid', who: inside },
]
const frozen: Row[] = open.map(({ kring, who }) => ({
  kring,
  who: who.filter((one) => !supply.includes(one) && !rest.includes(one)),
}))
const preparing: Row[] = [
  { kring: 'openbaar', who: [...inside, ...supply, ...outside, ...rest] },
  { kring: 'netwerk', who: [...inside, ...outside, ...rest] },
  { kring: 'overheid', who: [...inside, ...outside] },
  // The note is of the buyers, and a supplier does not read that.
  { kring: 'team', who: inside },
  { kring: 'team_overheid', who: inside },
]

const situations: [string, TestProeftuin, Row[]][] = [
  ['open', { freeze: 'gegund' }, open],
  ['whose purchase runs', { freeze: 'loopt' }, frozen],
  ['whose purchase is prepared', { fase: 'voorbereiden' }, preparing],
]

it.each(situations)(
  'is written by members to whom it is open and who read it back: %s',
  (_name, wanted, rows) => {
    expect(isRunning(wanted.freeze)).toBe(wanted.freeze === 'loopt')
    for (const { kring, who } of rows) {
      const note = { zichtbaarheid: kring, doorId: p.leden.inkoper.id }
      const found = personas.filter((persona) =>
        magReageren(p.actors[persona], zichtIn(wanted, rolOf(persona)), note),
      )
      expect(found.toSorted(), kring).toEqual(who.toSorted())
    }
  },
)

it('is not written by beheer that looks inside, nor where it was taken away', () => {
  const note = { zichtbaarheid: 'team' as const, doorId: p.leden.inkoper.id }
  const zicht = { ...zichtIn({ zichtbaarheid: 'team' }, null), inzage: true }
  expect(leestIn(p.actors.beheerder, zicht).van).toContain('team')
  expect(magReageren(p.actors.beheerder, zicht, note)).toBe(false)
  expect(magReageren(p.actors.hr, zichtIn({ weg: true }, 'hr'), note)).toBe(false)
})

it.each([
  ['hr', true, true, true],
  ['hr', false, false, true],
  ['collega', true, false, false],
  ['bezoeker', false, false, false],
] as const)('is corrected by its writer who may write there, and taken back by its writer: %s', (...row) => {
  const [persona, mag, corrects, withdraws] = row
  const actor = p.actors[persona]
  const doorId = p.leden.hr.id
  expect([may.correct(actor, { mag }, { doorId }), may.withdraw(actor, { doorId })]).toEqual([
    corrects,
    withdraws,
  ])
})
