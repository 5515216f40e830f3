import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, text, withoutAbsent } from '#test/shells/wrong.ts'
import { insertHaakje } from './test-haakje.ts'

type Place = { id: string; proeftuin: string }

async function place(world: World): Promise<Place> {
  const proeftuin = await insertProeftuin(world)
  return { proeftuin, id: await insertHaakje(world, { proeftuinId: proeftuin }) }
}

const good = {
  titel: 'Begeleiding op de vloer',
  tekst: 'De opdrachtnemer begeleidt nieuwe collega’s.',
  soort: 'bepaling',
  fase: 'uitvoeren',
  categorie: 'catering',
  opdracht: 'Een raamovereenkomst',
  zichtbaarheid: 'netwerk',
}
const wrong = {
  ...needed('titel', 120),
  ...needed('tekst', 4000),
  ...text('opdracht', 120),
  ...text('leveranciersVroegen', 600),
  ...text('bracht', 600),
  ...oneOf('soort'),
  ...oneOf('fase'),
  ...oneOf('zichtbaarheid'),
  'a circle of the team alone': { zichtbaarheid: 'team' },
  'a categorie that is not there': { categorie: 'dromen' },
  'geldigTot is no day': { geldigTot: '2026-02-31' },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'haakje',
  situations: ['gemaakt'],
  place,
  changes: {
    maken: {
      route: 'post /haakjes',
      page: ({ proeftuin }) => paths.nieuwHaakje(undefined, proeftuin),
      api: () => apiPaths.haakjes(),
      in: 'gemaakt',
      begins: true,
      good: ({ proeftuin }) => ({ ...good, proeftuin }),
      wrong,
    },
    wijzigen: {
      route: 'patch /haakjes/{id}',
      page: ({ id }) => paths.haakjeBewerken(id),
      api: ({ id }) => apiPaths.haakje(id),
      in: 'gemaakt',
      good: () => ({ ...good, versie: 1 }),
      wrong: { ...withoutAbsent(wrong), ...stale },
    },
    kopie: {
      route: 'post /haakjes/{id}/kopie',
      page: ({ id }) => paths.haakjeKopie(id),
      api: ({ id }) => apiPaths.haakjeKopie(id),
      in: 'gemaakt',
      good: () => ({}),
      wrong: {},
    },
  },
}
