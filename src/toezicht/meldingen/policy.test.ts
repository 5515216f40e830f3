import { expect, it } from 'vitest'
import type { Actor } from '#src/platform/actor.ts'
import type { Maatregel } from './melding.ts'
import { may } from './policy.ts'

const member: Actor = {
  ...{
    id: 'lid',
    naam: 'Lid',
    organisatieId: null,
    kant: 'opdrachtgever',
    overheid: true,
    leverancier: false,
  },
  leverancierTot: null,
  ooitLeverancier: false,
  toegelaten: true,
  adviesteam: false,
  beheer: false,
}
const adviesteam = (id: string): Actor => ({ ...member, id, adviesteam: true })

/** Each with a part in it, or none. */
const people: Record<string, Actor | null> = {
  bezoeker: null,
  lid: member,
  beheerder: { ...member, id: 'beheerder', beheer: true },
  schrijver: { ...member, id: 'schrijver' },
  team: { ...member, id: 'team' },
  voorsteller: adviesteam('voorsteller'),
  bevestiger: adviesteam('bevestiger'),
  ander: adviesteam('ander'),
  schrijvend: adviesteam('schrijvend'),
  meldend: adviesteam('meldend'),
}

type State = Parameters<typeof may.settle>[1] & Pick<Maatregel, 'verborgenOp' | 'afgewezenOp'>
const op = new Date()
const waits: State = {
  ...{
    auteurIds: ['schrijver', 'schrijvend'],
    melderIds: ['meldend'],
    doorId: 'voorsteller',
    bevestigdDoorId: null,
  },
  ...{
    besluit: 'weghalen',
    bevestigdOp: null,
    afgewezenOp: null,
    hersteldOp: null,
    verborgenOp: null,
    bezwaar: null,
  },
}
const bezwaar = { tekst: 'Nee', ingediendOp: '', behandeldOp: null, gegrond: null, motivering: null }
const holds: State = { ...waits, bevestigdDoorId: 'bevestiger', bevestigdOp: op, verborgenOp: op }
const states = {
  waits,
  urgent: { ...waits, verborgenOp: op },
  rejected: { ...waits, afgewezenOp: op },
  holds,
  objected: { ...holds, bezwaar },
  heard: { ...holds, bezwaar: { ...bezwaar, behandeldOp: 'toen' } },
  restored: { ...holds, hersteldOp: op },
  change: { ...waits, besluit: 'aanpassen' },
  left: { ...waits, besluit: 'laten_staan' },
} as const satisfies Record<string, State>

const desk = ['voorsteller', 'bevestiger', 'ander']
const readers = ['schrijver', 'team', 'schrijvend']

const table: Record<string, Partial<Record<keyof typeof states, string[]>>> = {
  propose: {
    rejected: desk,
    holds: desk,
    objected: desk,
    heard: desk,
    restored: desk,
    change: desk,
    left: desk,
  },
  settle: { waits: ['bevestiger', 'ander'], urgent: ['bevestiger', 'ander'] },
  readDecision: {
    urgent: readers,
    holds: readers,
    objected: readers,
    heard: readers,
    restored: readers,
    change: ['schrijver', 'schrijvend'],
  },
  object: { holds: ['schrijver', 'schrijvend'] },
  hear: { objected: ['ander'] },
}

it.each(Object.keys(table).flatMap((action) => Object.keys(states).map((state) => [action, state] as const)))(
  'may.%s when it %s',
  (action, name) => {
    const state = states[name as keyof typeof states]
    const allowed = Object.entries(people).filter(([who, actor]) => {
      if (action === 'propose') return may.propose(actor, { ...state, afgehandeldOp: null }, state)
      return may[action as 'object'](actor, { ...state, inTeam: who === 'team' } as never)
    })
    expect(allowed.map(([who]) => who)).toEqual(table[action]?.[name as keyof typeof states] ?? [])
  },
)

it('the queue is for the adviesteam, but what one wrote or reported is not in it', () => {
  expect(Object.keys(people).filter((who) => may.list(people[who] ?? null))).toEqual([
    ...desk,
    'schrijvend',
    'meldend',
  ])
  expect(Object.keys(people).filter((who) => may.handle(people[who] ?? null, waits))).toEqual(desk)
  expect(may.propose(adviesteam('ander'), { ...waits, afgehandeldOp: op }, null)).toBe(false)
})
