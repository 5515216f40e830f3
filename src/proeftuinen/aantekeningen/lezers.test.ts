import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { kringen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'

/**
 * What the crawl cannot see: it asks the policy who may read, and here that is written out. And it asks for no note by way of
 * another proeftuin.
 */
const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier' } as const

describe('who reads which aantekening', () => {
  const government: Persona[] = ['collega', 'buurman', 'bestuurder', 'beheerder']
  it.for([
    ['uitvoeren', 'geen', ['inkoper', 'hr'], 'team_overheid team overheid netwerk openbaar'],
    ['uitvoeren', 'geen', ['leverancier'], 'team netwerk openbaar'],
    ['uitvoeren', 'geen', ['adviesteam', ...government], 'overheid netwerk openbaar'],
    ['uitvoeren', 'geen', ['jobcoach', 'concurrent'], 'netwerk openbaar'],
    ['uitvoeren', 'geen', ['gast', 'bezoeker'], 'openbaar'],
    ['specificeren', 'geen', ['leverancier'], 'openbaar'],
    ['specificeren', 'geen', ['hr'], 'team_overheid team overheid netwerk openbaar'],
    ['selecteren_en_gunnen', 'geen', ['leverancier', 'jobcoach', 'concurrent'], 'openbaar'],
    ['selecteren_en_gunnen', 'geen', ['hr'], 'team_overheid team overheid netwerk openbaar'],
    ['uitvoeren', 'komt', ['leverancier'], 'team netwerk openbaar'],
    ['uitvoeren', 'loopt', ['inkoper', 'hr'], 'team_overheid team overheid netwerk openbaar'],
    ['uitvoeren', 'loopt', government, 'overheid netwerk openbaar'],
    ['uitvoeren', 'loopt', ['leverancier', 'jobcoach', 'concurrent', 'gast', 'bezoeker'], 'openbaar'],
    ['uitvoeren', 'wacht', ['leverancier'], 'openbaar'],
    ['uitvoeren', 'gegund', ['leverancier'], 'team netwerk openbaar'],
  ] as const)('%s, tender %s: %s read %s', async ([fase, freeze, personas, visible]) => {
    const id = await insertProeftuin(world, { fase, freeze, team })
    for (const zichtbaarheid of kringen) {
      await insertAantekening(world, id, { zichtbaarheid, titel: `Les voor ${zichtbaarheid}.` })
    }
    for (const persona of personas as readonly Persona[]) {
      const page = await (await p.as(persona).get(paths.proeftuin(id))).text()
      const seen = kringen.filter((one) => page.includes(`Les voor ${one}.`))
      expect(seen.join(' '), persona).toBe(visible)
    }
  })

  it.each(['concurrent', 'bezoeker'] as const)('one that %s may not read is not there', async (persona) => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
    const note = await insertAantekening(world, id, { zichtbaarheid: 'overheid' })
    const browser = p.as(persona)
    expect((await browser.get(paths.aantekening(id, note))).status).toBe(404)
    expect((await browser.get(paths.aantekeningVersies(id, note))).status).toBe(404)
    const sent = await browser.post(paths.aantekeningVerwijdering(id, note))
    expect(sent.status).toBe(persona === 'bezoeker' ? 401 : 404)
  })

  it('finds no aantekening by way of another proeftuin', async () => {
    const note = await insertAantekening(world, await insertProeftuin(world))
    const other = await insertProeftuin(world)
    expect((await p.as('inkoper').get(paths.aantekening(other, note))).status).toBe(404)
  })
})
