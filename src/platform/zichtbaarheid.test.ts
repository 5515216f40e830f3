import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { binnen, type Kring, kringen, ligtBinnen } from './zichtbaarheid.ts'

const t = await testApp()
const pairs = kringen.flatMap((deel) => kringen.map((geheel) => [deel, geheel] as const))

const within: Record<Kring, Kring[]> = {
  team_overheid: ['team_overheid', 'team', 'overheid', 'netwerk', 'openbaar'],
  team: ['team', 'netwerk', 'openbaar'],
  overheid: ['overheid', 'netwerk', 'openbaar'],
  netwerk: ['netwerk', 'openbaar'],
  openbaar: ['openbaar'],
}

it('is a lattice: the team and the overheid cross', () => {
  for (const [deel, geheel] of pairs)
    expect([deel, geheel, ligtBinnen(deel, geheel)]).toEqual([deel, geheel, within[deel].includes(geheel)])
})

it('says the same in SQL', async () => {
  for (const [deel, geheel] of pairs) {
    const { rows } = await sql<{ ligt: boolean; past: boolean }>`
      select ligt_binnen(${deel}, ${geheel}) as ligt, ${geheel} = 'team_overheid' or past_in(${deel}, nullif(${geheel}, 'team_overheid')::zichtbaarheid) as past`.execute(
      t.db,
    )
    const expected = {
      ligt: ligtBinnen(deel, geheel),
      past: geheel === 'team_overheid' || binnen(geheel).includes(deel),
    }
    expect([deel, geheel, rows[0]]).toEqual([deel, geheel, expected])
  }
})
