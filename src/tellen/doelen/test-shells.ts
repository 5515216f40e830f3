import { apiPaths, paths } from '#src/paths/index.ts'
import { beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, withoutAbsent } from '#test/shells/wrong.ts'

type Place = { id: string; organisatieId: string; versie: number; jaar: number; regime: string }

const regimes = beginRegimes.map(({ naam }) => naam)
let n = 0
/** A year and a regime that no target has yet: one is never changed nor taken away. */
const vrij = () => {
  n += 1
  return { jaar: 2030 + Math.floor(n / regimes.length), regime: regimes[n % regimes.length] ?? '' }
}

async function place({ t, p }: World): Promise<Place & { nieuw: ReturnType<typeof vrij> }> {
  const was = { organisatieId: p.organisaties.gemeente, versie: 1, banen: '12.00', bron: 'Zoals het was.' }
  const made = await t.db
    .insertInto('doel')
    .values({ ...was, ...vrij() })
    .returning(['id', 'organisatieId', 'versie', 'jaar', 'regime'])
    .executeTakeFirstOrThrow()
  return { ...made, organisatieId: p.organisaties.gemeente, nieuw: vrij() }
}

const inhoud = { banen: '1.250,5', bron: 'Jaarplan van 3 maart.' }

const fout = {
  ...withoutAbsent(needed('bron', 500)),
  'no number of banen': { banen: 'veel' },
  'a third decimal': { banen: '1,234' },
  'more banen than people': { banen: '1000000,01' },
  'no banen': { banen: '' },
}
const foutBegin = {
  ...fout,
  ...withoutAbsent(oneOf('regime')),
  'a year long ago': { jaar: '1813' },
  'no year': { jaar: 'ooit' },
}

/** What a page and the API both change. */
export const shells: Shells<Awaited<ReturnType<typeof place>>> = {
  table: 'doel',
  by: 'adviesteam',
  apart: /"(jaar|regime)": ("[a-z_]+"|\d+)/g,
  situations: ['gezet'],
  place,
  changes: {
    'van een sector': {
      route: 'post /doelen',
      page: () => paths.doelen(),
      api: () => apiPaths.doelen(),
      in: 'gezet',
      begins: true,
      good: ({ nieuw }) => ({ ...inhoud, ...nieuw, sector: 'markt' }),
      wrong: {
        ...foutBegin,
        ...withoutAbsent(oneOf('sector')),
        'one that is there': { jaar: '2025', regime: 'landelijk_gescheiden' },
      },
    },
    'van een organisatie': {
      route: 'post /organisaties/{id}/doelen',
      page: ({ organisatieId }) => paths.organisatieDoelen(organisatieId),
      api: ({ organisatieId }) => apiPaths.organisatieDoelen(organisatieId),
      in: 'gezet',
      begins: true,
      good: ({ nieuw }) => ({ ...inhoud, ...nieuw }),
      wrong: { ...foutBegin, 'one that is there': ({ jaar, regime }) => ({ jaar, regime }) },
    },
    'een nieuwe versie': {
      route: 'post /doelen/{id}/versies',
      page: ({ id }) => paths.doelVersies(id),
      api: ({ id }) => apiPaths.doelVersies(id),
      in: 'gezet',
      good: ({ versie }) => ({ ...inhoud, vervallen: true, versie }),
      asForm: ({ vervallen, ...given }) => ({ ...given, vervallen: vervallen === true ? 'ja' : undefined }),
      wrong: {
        ...fout,
        ...stale,
        'nothing else': { banen: '12', bron: 'Zoals het was.', vervallen: false },
      },
    },
  },
}
