import { apiPaths, paths } from '#src/paths/index.ts'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, text, withoutAbsent } from '#test/shells/wrong.ts'
import { insertVerzameling } from './test-verzameling.ts'
import type { Verzamelkring } from './verzameling.ts'

/** `eerste` and `tweede` stand in it; `haakje` does not yet. */
type Place = { id: string; haakje: string; eerste: string; tweede: string }

async function place(world: World, situation: string): Promise<Place> {
  const proeftuinId = await insertProeftuin(world)
  const haakje = await insertHaakje(world, { proeftuinId })
  const [een, twee] = [await insertHaakje(world, { proeftuinId }), proeftuinId]
  const id = await insertVerzameling(world, {
    zichtbaarheid: situation as Verzamelkring,
    met: [
      { soort: 'haakje', dingId: een },
      { soort: 'proeftuin', dingId: twee },
    ],
  })
  const rows = await world.t.db
    .selectFrom('verzamelingOnderdeel')
    .select('id')
    .where('verzamelingId', '=', id)
    .orderBy('volgorde')
    .execute()
  const [eerste = '', tweede = ''] = rows.map((row) => row.id)
  return { id, haakje, eerste, tweede }
}

const good = { titel: 'Schoon en vast', waarvoor: 'Voor wie opnieuw inkoopt.', zichtbaarheid: 'netwerk' }
const wrong = {
  ...needed('titel', 120),
  ...text('waarvoor', 1000),
  ...oneOf('zichtbaarheid'),
  'a circle that others cannot have': { zichtbaarheid: 'overheid' },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'verzameling',
  situations: ['team', 'netwerk'],
  place,
  changes: {
    maken: {
      route: 'post /verzamelingen',
      page: () => paths.nieuweVerzameling(),
      api: () => apiPaths.verzamelingen(),
      in: 'team',
      begins: true,
      good: () => good,
      wrong,
    },
    wijzigen: {
      route: 'patch /verzamelingen/{id}',
      page: ({ id }) => paths.verzamelingBewerken(id),
      api: ({ id }) => apiPaths.verzameling(id),
      in: 'netwerk',
      good: () => ({ ...good, versie: 1 }),
      right: {
        'wider on purpose': { zichtbaarheid: 'openbaar', akkoord: 'netwerk-openbaar' },
      },
      wrong: { ...withoutAbsent(wrong), ...stale, 'wider by accident': { zichtbaarheid: 'openbaar' } },
    },
    verwijderen: {
      route: 'delete /verzamelingen/{id}',
      page: ({ id }) => paths.verzamelingVerwijdering(id),
      api: ({ id }) => apiPaths.verzameling(id),
      in: 'team',
      good: () => ({}),
      wrong: {},
    },
    bewaren: {
      route: 'post /verzamelingen/{id}/onderdelen',
      page: ({ haakje }) => paths.verzamel('haakje', haakje),
      api: ({ id }) => apiPaths.onderdelen(id),
      in: 'team',
      good: ({ haakje }) => ({ soort: 'haakje', ding: haakje, waarom: 'Dit werkt.' }),
      asForm: ({ waarom }, { id }) => ({ waarom, verzameling: id }),
      wrong: text('waarom', 300),
    },
    waarom: {
      route: 'patch /verzamelingen/{id}/onderdelen/{onderdeel}',
      page: ({ id, eerste }) => paths.onderdeel(id, eerste),
      api: ({ id, eerste }) => apiPaths.onderdeel(id, eerste),
      in: 'team',
      good: () => ({ waarom: 'Hiermee begon het.' }),
      wrong: text('waarom', 300),
    },
    verplaatsen: {
      route: 'post /verzamelingen/{id}/onderdelen/{onderdeel}/verplaatsing',
      page: ({ id, tweede }) => paths.onderdeelVerplaatsing(id, tweede, 'omhoog'),
      api: ({ id, tweede }) => apiPaths.onderdeelVerplaatsing(id, tweede),
      in: 'team',
      good: () => ({ naar: 'omhoog' }),
      wrong: {},
    },
    'eruit halen': {
      route: 'delete /verzamelingen/{id}/onderdelen/{onderdeel}',
      page: ({ id, eerste }) => paths.onderdeelVerwijdering(id, eerste),
      api: ({ id, eerste }) => apiPaths.onderdeel(id, eerste),
      in: 'team',
      good: () => ({}),
      wrong: {},
    },
  },
}
