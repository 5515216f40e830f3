import { describe, expect, it } from 'vitest'
import { routePeriodenVan } from '#src/proeftuinen/proeftuin/parts.ts'
import {
  aanbestedingEinde,
  aanbestedingstand,
  faseSinds,
  isFrozen,
  isPreparing,
} from '#src/proeftuinen/proeftuin/policy.ts'
import { fasen, type Route, routes, type Teamlid } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { freezes, insertProeftuin, type TestProeftuin, zichtIn } from '#test/proeftuin.ts'
import { type Looptijd, lezersAchterMuur, muurVan, opentMuur, opentVoorbereiding, sluitMuur } from './muur.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const twee = { route: 'werkervaring', naast: ['inhuur'] } satisfies TestProeftuin

/** On one route, and on two of which only the second is a buying one. */
const cases = freezes.flatMap((freeze) =>
  fasen.flatMap((fase) =>
    [...routes.map((route) => ({ route, naast: [] })), twee].flatMap((langs) =>
      (['lopend', 'afgerond'] as const).map((stand) => ({ freeze, fase, stand, ...langs })),
    ),
  ),
)

it('stands in TypeScript as it does in SQL, and as the rule was written apart from both', {
  timeout: 60_000,
}, async () => {
  for (const wanted of cases) {
    const id = await insertProeftuin(world, wanted)
    const row = await t.db
      .selectFrom('proeftuin as p')
      .select([
        'p.fase',
        routePeriodenVan.as('routePerioden'),
        'p.uitkomst',
        aanbestedingstand.as('aanbestedingstand'),
      ])
      .select([aanbestedingEinde.as('aanbestedingEinde'), faseSinds.as('faseSinds')])
      .select([isFrozen.as('bevroren'), isPreparing.as('bereidtVoor')])
      .where('p.id', '=', id)
      .executeTakeFirstOrThrow()
    const { bevroren, bereidtVoor } = zichtIn(wanted, null)
    const written = bevroren ? 'dicht' : bereidtVoor ? 'voorbereiding' : 'open'
    expect([muurVan(row), row.bevroren, row.bereidtVoor], JSON.stringify(wanted)).toEqual([
      written,
      bevroren,
      bereidtVoor,
    ])
  }
})

const lid = (naam: string, leverancier: boolean): Teamlid => ({
  lidId: naam,
  naam,
  rol: 'hr',
  organisatie: null,
  profiel: null,
  leverancier,
  levert: leverancier,
})
const langs = (...routes: Route[]): Looptijd[] =>
  routes.map((route) => ({ route, begonnenOp: '2026-05-01', geeindigdOp: null }))
const chooses = {
  fase: 'selecteren_en_gunnen' as const,
  routePerioden: langs('inkoop'),
  uitkomst: null,
  faseSinds: '2026-05-04',
  aanbestedingstand: null,
  aanbestedingEinde: null,
  team: [lid('Lev', true), lid('Inge', false)],
  zichtbaarheid: 'team' as const,
}

describe('a change', () => {
  it.each([
    [{ fase: 'uitvoeren' }, true],
    [{ fase: 'voorbereiden' }, true],
    [{ routePerioden: langs('werkervaring') }, true],
    [{ routePerioden: langs('inhuur') }, false],
    [{ routePerioden: langs('werkervaring', 'inhuur') }, false],
    [{ routePerioden: langs('werkervaring', 'individuele_plaatsing') }, true],
    [{ uitkomst: 'te_vroeg' }, true],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-04' }, true],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-03' }, false],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: null }, false],
    [{ aanbestedingstand: 'komt' }, false],
    [{ aanbestedingstand: 'loopt' }, false],
    [{}, false],
  ] as const)('%o of a purchase in which somebody is chosen opens it: %s', (wijziging, opens) => {
    expect(opentMuur(chooses, wijziging)).toBe(opens)
    expect(opentMuur({ ...chooses, aanbestedingstand: 'loopt' }, { fase: 'uitvoeren' })).toBe(false)
  })

  it.each([
    [{ fase: 'selecteren_en_gunnen' }, true],
    [{ fase: 'uitvoeren' }, false],
    [{ aanbestedingstand: 'loopt' }, true],
    [{ aanbestedingstand: 'komt' }, false],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-03', fase: 'selecteren_en_gunnen' }, true],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-04', fase: 'selecteren_en_gunnen' }, false],
    [
      {
        aanbestedingstand: 'voorbij',
        aanbestedingEinde: '2026-05-04',
        fase: 'selecteren_en_gunnen',
        faseSinds: '2026-05-05',
      },
      true,
    ],
  ] as const)('%o of one that is prepared closes it: %s', (wijziging, closes) => {
    expect(sluitMuur({ ...chooses, fase: 'specificeren' }, wijziging)).toBe(closes)
  })

  it.each([
    [{ fase: 'uitvoeren' }, true],
    [{ routePerioden: langs('werkervaring') }, true],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-04' }, true],
    [{ aanbestedingstand: 'voorbij', aanbestedingEinde: '2026-05-03' }, false],
    [{ fase: 'specificeren' }, false],
    [{ fase: 'selecteren_en_gunnen' }, false],
  ] as const)('%o of one that is prepared opens it to its suppliers: %s', (wijziging, opens) => {
    const prepared = { ...chooses, fase: 'voorbereiden' as const }
    expect(opentVoorbereiding(prepared, wijziging)).toBe(opens)
    expect(opentVoorbereiding({ ...prepared, team: [] }, wijziging)).toBe(false)
  })
})

it.each([
  ['team', 'de leveranciers in dit team (Lev)'],
  [
    'overheid',
    'de leveranciers in dit team (Lev), en wie bij een overheid werkt en ook voor een leverancier',
  ],
  [
    'netwerk',
    'de leveranciers in dit team (Lev), en alle leden die niet bij een overheid werken, of die ook voor een leverancier werken',
  ],
  [
    'openbaar',
    'de leveranciers in dit team (Lev), en alle leden die niet bij een overheid werken, of die ook voor een leverancier werken',
  ],
] as const)('behind the wall of one for %s stand %s', (zichtbaarheid, lezers) => {
  expect(lezersAchterMuur({ ...chooses, zichtbaarheid })).toBe(lezers)
  expect(lezersAchterMuur({ zichtbaarheid: 'team', team: [] })).toBe('niemand anders dan nu')
})
