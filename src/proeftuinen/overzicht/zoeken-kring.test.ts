import { expect, it } from 'vitest'
import { today } from '#src/platform/today.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import {
  binnen,
  type Deel,
  type Teamrol,
  type Zichtbaarheid,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, zichtIn } from '#test/proeftuin.ts'
import { countProeftuinen } from './counts.ts'
import { listProeftuinen } from './list.ts'
import { listVondsten } from './vondsten.ts'
import { readTerms, readWoorden } from './woorden.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

const team = { leverancier: 'leverancier', jobcoach: 'leverancier', hr: 'hr' } as const
const rollen: Partial<Record<Persona, Teamrol>> = { inkoper: 'trekker', ...team }
const suppliers: readonly string[] = ['leverancier', 'jobcoach']
const writers = ['collega', 'leverancier', 'jobcoach'] as const

/** Before, during and after a tender, rounded off or not, and the phases that say something of their own. */
const moments = [
  ...(['geen', 'loopt'] as const).map(
    (freeze) => ({ freeze, fase: 'uitvoeren', stand: 'afgerond' }) as const,
  ),
  ...(['loopt', 'gegund'] as const).map(
    (freeze) => ({ freeze, fase: 'uitvoeren', stand: 'lopend' }) as const,
  ),
  ...(['voorbereiden', 'selecteren_en_gunnen'] as const).map(
    (fase) => ({ freeze: 'geen', fase, stand: 'lopend' }) as const,
  ),
]
type Moment = (typeof moments)[number] & { zichtbaarheid: Zichtbaarheid; woord: string }

/** A proeftuin with a word of its own in its title, in every part of it, and for each who writes there. */
async function insertProef({ woord, ...wanted }: Moment): Promise<void> {
  const id = await insertProeftuin(world, { ...wanted, route: 'inhuur', team, titel: `Proef ${woord}` })
  if (wanted.stand === 'afgerond')
    await t.db
      .updateTable('afronding')
      .set({ geleerd: `Geleerd: ${woord}les` })
      .where('proeftuinId', '=', id)
      .execute()
  const wissel = { van: 'inkoop', naar: 'inhuur', datum: today(), doorId: p.leden.inkoper.id } as const
  await t.db
    .insertInto('routewissel')
    .values({ ...wissel, proeftuinId: id, reden: `${woord}wissel` })
    .execute()
  for (const part of binnen(wanted.zichtbaarheid))
    for (const door of writers)
      await insertAantekening(world, id, { zichtbaarheid: part, door, titel: woordIn(woord, part, door) })
}

const woordIn = (woord: string, part: string, door: string) => `${woord}${part.replace('_', '')}${door}`

/** Which words of it this persona is to find: closed is closed, whatever its parts are. */
function expectedOf(persona: Persona, moment: Moment): [string, boolean][] {
  const { woord, stand, zichtbaarheid } = moment
  const actor = p.actors[persona]
  const zicht = zichtIn({ ...moment, route: 'inhuur' }, rollen[persona] ?? null)
  const reads = (deel: Deel) => may.read(actor, zicht) && may.readPart(actor, zicht, deel)
  return [
    [woord, may.read(actor, zicht)],
    [`${woord}les`, stand === 'afgerond' && may.read(actor, zicht)],
    [`${woord}wissel`, reads({ zichtbaarheid })],
    ...binnen(zichtbaarheid).flatMap((part) =>
      writers.map((door): [string, boolean] => {
        const vanLeverancier = suppliers.includes(door)
        const leverancierId = vanLeverancier ? p.leden[door].organisatieId : null
        const deel = { zichtbaarheid: part, doorId: p.leden[door].id, vanLeverancier, leverancierId }
        return [woordIn(woord, part, door), reads(deel)]
      }),
    ),
  ]
}

const readers = ['bezoeker', 'buurman', 'hr', 'concurrent', 'jobcoach', 'leverancier', 'adviesteam'] as const
const proeven: Moment[] = zichtbaarheden.flatMap((zichtbaarheid) =>
  moments.map((moment, n) => ({ ...moment, zichtbaarheid, woord: `proef${zichtbaarheid}${n}x` })),
)
for (const proef of proeven) await insertProef(proef)

it.each(readers)('finds by all that the reader may read, and by nothing else: %s', async (persona) => {
  const wrong: string[] = []
  const actor = p.actors[persona]
  const expected = new Map(proeven.flatMap((proef) => expectedOf(persona, proef)))
  for (const woord of await readTerms(t.db, [...expected.keys()])) {
    const [q, allowed] = [woord.tekst, expected.get(woord.tekst)]
    const { kaarten: ids } = await listProeftuinen(t.db, actor, { filters: { woorden: [woord] }, na: null })
    if (ids.length > 0 !== allowed) wrong.push(`${allowed ? 'missed' : 'found'} ${q}`)
    if (ids.length === 0) continue
    const vondsten = await listVondsten(t.db, actor, { kaarten: ids, woorden: [woord] })
    if (!q.endsWith('x') && vondsten.size !== ids.length) wrong.push(`found ${q} without its sentence`)
  }
  expect(wrong).toEqual([])
})

it('counts beside the filters what one gets by following them', async () => {
  const actor = p.actors.buurman
  const filters = { woorden: await readWoorden(t.db, 'proefopenbaar0x or proefnetwerk0x or proefnetwerk1x') }
  const values = {
    fase: ['voorbereiden'],
    route: ['inkoop', 'inhuur'],
    uitkomst: ['gelukt'],
    categorie: ['catering'],
    soort: [],
    regio: [],
  }
  const { totaal, per } = await countProeftuinen(t.db, actor, { filters, values })
  expect(totaal).toBe(3)
  for (const [name, counts] of Object.entries(per))
    for (const [value, count] of counts) {
      const { kaarten } = await listProeftuinen(t.db, actor, {
        filters: { ...filters, [name]: value },
        na: null,
      })
      expect([name, value, kaarten.length]).toEqual([name, value, count])
    }
})
