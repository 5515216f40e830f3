import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  insertReactieBij,
  insertWerkwijze,
  type TestWerkwijze,
} from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { listNieuws } from './list.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
beforeEach(() => t.db.deleteFrom('volging').execute())

/** Followed by these, with a version and a reactie of each circle after it was made; `inkoper` did all but the reacties. */
async function make(leden: TestLid[], wanted: TestWerkwijze = {}) {
  const id = await insertWerkwijze(world, wanted)
  for (const [n, zichtbaarheid] of (['overheid', 'netwerk', 'openbaar'] as const).entries()) {
    const inhoud = JSON.stringify({ zichtbaarheid })
    const made = { werkwijzeId: id, versie: n + 2, inhoud, wat: zichtbaarheid, waarom: 'Zo bleek.' }
    await t.db
      .insertInto('werkwijzeVersie')
      .values({ ...made, doorId: p.leden.inkoper.id })
      .execute()
    await insertReactieBij(world, {
      werkwijze: id,
      op: n === 0 ? 'stap' : 'werkwijze',
      zichtbaarheid,
      door: 'hr',
    })
  }
  for (const lid of leden)
    await t.db.insertInto('volging').values({ lidId: p.leden[lid].id, werkwijzeId: id }).execute()
  return id
}

const heard = async (lid: TestLid) =>
  (await listNieuws(t.db, p.actors[lid] as Actor, 50))
    .map(({ soort, titel }) => `${soort} ${titel}`)
    .toSorted()

const versies = (...kringen: string[]) => kringen.map((kring) => `versie ${kring}`)
const reacties = (n: number) => Array.from({ length: n }, () => 'reactie Hanna Ruiter')

describe('what is new in a werkwijze that is followed', () => {
  it('are its versions and what was said, each for who is in its circle', async () => {
    await make(['collega', 'leverancier', 'gast'])
    const all = [...reacties(3), ...versies('netwerk', 'openbaar', 'overheid')]
    expect(await heard('collega')).toEqual(all)
    expect(await heard('leverancier')).toEqual([...reacties(2), ...versies('netwerk', 'openbaar')])
    expect(await heard('gast')).toEqual([])
    expect(await heard('buurman')).toEqual([])
  })

  it('is only what is public to who is barred, and nothing when it is closed, a concept or taken away', async () => {
    const running = await insertProeftuin(world, { stand: 'afgerond', freeze: 'loopt' })
    await make(['leverancier', 'collega'], { bronnen: [running] })
    expect(await heard('leverancier')).toEqual([...reacties(1), ...versies('openbaar')])
    expect(await heard('collega')).toHaveLength(6)
    await t.db.deleteFrom('volging').execute()
    await make(['leverancier'], { bronnen: [running], zichtbaarheid: 'netwerk' })
    await make(['leverancier'], { zichtbaarheid: 'overheid' })
    await make(['collega', 'leverancier'], { weg: true })
    expect([await heard('leverancier'), await heard('collega')]).toEqual([[], []])
  })

  it('is not what one did oneself, nor the first version', async () => {
    await make(['inkoper', 'hr'])
    expect(await heard('inkoper')).toEqual(reacties(3))
    expect(await heard('hr')).toEqual(versies('netwerk', 'openbaar', 'overheid'))
  })

  it('stands on Mijn Vonk with a way to where it is; and on its page one reads that it is followed', async () => {
    const id = await make(['collega'])
    const mine = await (await p.as('collega').get(paths.mijnVonk())).text()
    for (const part of [
      'Hanna Ruiter reageerde',
      `${paths.werkwijzeVersies(id)}#versie-4`,
      'Nieuwe versie: openbaar',
    ])
      expect(mine).toContain(part)
    const pageOf = async (lid: TestLid) => (await p.as(lid).get(paths.werkwijze(id))).text()
    expect(await pageOf('collega')).toContain('Je volgt wat hier nieuw is')
    expect(await pageOf('hr')).toContain('>Volg wat hier nieuw is')
    expect(await pageOf('gast')).not.toContain('wat hier nieuw is')
  })
})
