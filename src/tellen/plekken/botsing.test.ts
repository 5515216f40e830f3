import { describe, expect, it } from 'vitest'
import { type Kandidaat, paren } from './botsing.ts'

let nummer = 0

function plek(label: string, voorId: string, over: Partial<Kandidaat> = {}): Kandidaat {
  nummer += 1
  const aangemaaktOp = new Date(2026, 0, nummer)
  return {
    ...{ id: `${voorId} ${label}`, label, voorId, aangemaaktOp },
    ...{ proeftuinId: 'p', contractId: null, begin: '2026-03-01' },
    ...over,
  }
}

const gevonden = (plekken: Kandidaat[], gepaard?: Set<string>) =>
  paren(plekken, gepaard).map(({ plekId, dubbelId }) => `${plekId} > ${dubbelId}`)

describe('two claims on one place', () => {
  it('are paired one to one in the order of their labels, and the older counts', () => {
    const koper = ['plek 10', 'plek 2'].map((label) => plek(label, 'koper'))
    const werkgever = ['b', 'a', 'c'].map((label) => plek(label, 'werkgever'))
    expect(gevonden([...werkgever, ...koper])).toEqual([
      'koper plek 2 > werkgever a',
      'koper plek 10 > werkgever b',
    ])
  })

  it('began on one day rather than in one month, and never longer apart', () => {
    const koper = [plek('1', 'koper', { begin: '2026-03-01' }), plek('2', 'koper', { begin: '2026-03-20' })]
    const werkgever = [plek('1', 'werkgever', { begin: '2026-03-20' })]
    expect(gevonden([...koper, ...werkgever])).toEqual(['koper 2 > werkgever 1'])
    expect(gevonden([koper[0] as Kandidaat, ...werkgever])).toEqual(['koper 1 > werkgever 1'])
    expect(gevonden([koper[0] as Kandidaat, plek('3', 'werkgever', { begin: '2026-04-02' })])).toEqual([])
  })

  it.each([
    ['one organisation that reports twice', { voorId: 'koper' }],
    ['another proeftuin', { proeftuinId: 'q' }],
    ['a place that never began', { begin: null }],
    ['a contract beside the proeftuin', { proeftuinId: null, contractId: 'c' }],
  ])('are not %s', (_, over) => {
    expect(gevonden([plek('1', 'koper'), plek('2', 'werkgever', over)])).toEqual([])
  })

  it('may be of the proeftuin and of its contract', () => {
    const met = { contractId: 'c' }
    expect(
      gevonden([plek('1', 'koper', met), plek('2', 'werkgever', { ...met, proeftuinId: null })]),
    ).toHaveLength(1)
  })

  it('of three organisations count once', () => {
    const drie = ['koper', 'werkgever', 'inlener'].map((voor) => plek('1', voor))
    expect(gevonden(drie).toSorted()).toEqual([
      'koper 1 > inlener 1',
      'koper 1 > werkgever 1',
      'werkgever 1 > inlener 1',
    ])
    expect(new Set(paren(drie).map(({ dubbelId }) => dubbelId)).has('koper 1')).toBe(false)
  })

  it('that were paired before are not paired with the same organisation again', () => {
    const twee = [plek('1', 'koper'), plek('1', 'werkgever')]
    expect(gevonden(twee, new Set(['koper 1 werkgever']))).toEqual([])
  })
})
