import fc from 'fast-check'
import { type Feit, registerWaarden, wanneer } from './feiten.ts'
import { dagNummer, dagVan } from './kwartaal.ts'

const dag = fc.integer({ min: dagNummer('2024-01-01'), max: dagNummer('2027-01-01') }).map(dagVan)
const minutenPerWeek = fc.integer({ min: 0, max: 2400 })

const feit: fc.Arbitrary<Feit> = fc.oneof(
  fc.record({ soort: fc.constantFrom('geplaatst' as const, 'uren' as const), op: dag, minutenPerWeek }),
  fc.record({
    soort: fc.constant('verloond' as const),
    kwartaal: fc
      .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 4 }))
      .map(([j, k]) => `${j}-K${k}`),
    minuten: fc.integer({ min: 0, max: 40_000 }),
  }),
  fc.record({
    soort: fc.constant('register' as const),
    op: dag,
    waarde: fc.constantFrom(...registerWaarden),
  }),
  fc.record({ soort: fc.constantFrom('beeindigd' as const, 'doorgestroomd' as const), op: dag }),
  fc.record({ soort: fc.constantFrom('proefplaatsing' as const, 'snuffelstage' as const), op: dag }),
)

/** What may become of one plek in three years: one fact of a kind and day, and nothing that ends before it began. */
export const geschiedenis: fc.Arbitrary<Feit[]> = fc
  .tuple(
    fc.record({ soort: fc.constant('geplaatst' as const), op: fc.constant('2023-12-31'), minutenPerWeek }),
    fc.uniqueArray(feit, { maxLength: 12, selector: (each) => `${each.soort} ${wanneer(each)}` }),
  )
  .map(([eerste, rest]) => [eerste, ...rest])
