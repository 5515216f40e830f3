import { apiPaths, paths } from '#src/paths/index.ts'
import type { Shells } from '#test/shells/change.ts'
import { needed, oneOf, stale, text, withoutAbsent } from '#test/shells/wrong.ts'
import { insertVoorstel } from './test-voorstel.ts'

const good = {
  titel: 'Stoelen krijgen een tweede leven',
  aanbod: 'Wij stofferen oude stoelen met mensen die het vak leren.',
  vraagt: 'Een stapel oude stoelen.',
  categorieen: ['meubilair'],
  zichtbaarheid: 'netwerk',
}
const wrong = {
  ...needed('titel', 120),
  ...needed('aanbod', 4000),
  ...text('vraagt', 2000),
  ...oneOf('zichtbaarheid'),
  'a circle without suppliers': { zichtbaarheid: 'overheid' },
  'no kind of work': { categorieen: [] },
  'more kinds of work than fit': { categorieen: ['meubilair', 'catering', 'schoonmaak', 'groen'] },
  'a kind of work that is not there': { categorieen: ['dromen'] },
  'a region that is not there': { regio: 'atlantis' },
}

/** What a page and the API both change. */
export const shells: Shells = {
  table: 'voorstel',
  situations: ['staat', 'ingetrokken', 'verlopen'],
  by: 'leverancier',
  place: async (world, situation) => ({
    id: await insertVoorstel(world, {
      ...(situation === 'ingetrokken' && { ingetrokkenOp: new Date() }),
      ...(situation === 'verlopen' && { bevestigdOp: '2020-01-01' }),
    }),
  }),
  changes: {
    doen: {
      route: 'post /voorstellen',
      page: () => paths.nieuwVoorstel(),
      api: () => apiPaths.voorstellen(),
      in: 'staat',
      begins: true,
      good: () => good,
      wrong,
    },
    wijzigen: {
      route: 'patch /voorstellen/{id}',
      page: ({ id }) => paths.voorstelBewerken(id),
      api: ({ id }) => apiPaths.voorstel(id),
      in: 'staat',
      good: () => ({ ...good, versie: 1 }),
      wrong: { ...withoutAbsent(wrong), ...stale },
    },
    bevestigen: {
      route: 'post /voorstellen/{id}/bevestiging',
      page: ({ id }) => paths.voorstelBevestiging(id),
      api: ({ id }) => apiPaths.voorstelBevestiging(id),
      in: 'verlopen',
      good: () => ({}),
      wrong: {},
    },
    intrekken: {
      route: 'post /voorstellen/{id}/intrekking',
      page: ({ id }) => paths.voorstelIntrekking(id),
      api: ({ id }) => apiPaths.voorstelIntrekking(id),
      in: 'staat',
      good: () => ({}),
      wrong: {},
    },
  },
}
