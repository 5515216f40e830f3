import { expect, it } from 'vitest'
import { faseBij } from './fase-bij.ts'

const dagen = { loopt: false, gepubliceerdOp: null, definitiefOp: null, begintOp: null, eindigtOp: null }
const vandaag = '2026-11-30'

it.each([
  [{}, 'voorbereiden', vandaag],
  [
    { loopt: true, gepubliceerdOp: '2026-11-02', begintOp: '2026-11-01' },
    'selecteren_en_gunnen',
    '2026-11-02',
  ],
  [{ definitiefOp: '2026-11-20', begintOp: '2027-01-01' }, 'uitvoeren', '2026-11-20'],
  [
    { definitiefOp: '2025-11-20', begintOp: '2026-01-01', eindigtOp: '2028-01-01' },
    'uitvoeren',
    '2026-01-01',
  ],
  [{ begintOp: '2024-01-01', eindigtOp: '2026-10-31' }, 'afronden_en_nazorg', '2026-10-31'],
  [{ gepubliceerdOp: '2027-01-05' }, 'voorbereiden', vandaag],
] as const)('proposes from %j: %s since %s', (given, fase, begonnenOp) => {
  expect(faseBij({ ...dagen, ...given }, vandaag)).toEqual({ fase, begonnenOp })
})
