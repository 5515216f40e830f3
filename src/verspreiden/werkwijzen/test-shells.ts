import { randomUUID } from 'node:crypto'
import { maxReactie } from '#src/antwoorden/reacties/reactie.ts'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, text, withoutAbsent } from '#test/shells/wrong.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

type Place = { id: string; stap: string; proeftuin: string; concept: boolean }

async function place(world: World, situation: string): Promise<Place> {
  const proeftuin = await insertProeftuin(world, { stand: 'afgerond' })
  const concept = situation === 'concept'
  const id = await insertWerkwijze(world, { bronnen: [proeftuin], concept, zichtbaarheid: 'netwerk' })
  const { id: stap } = await world.t.db
    .selectFrom('werkwijzeStap')
    .select('id')
    .where('werkwijzeId', '=', id)
    .executeTakeFirstOrThrow()
  return { proeftuin, concept, id, stap }
}

const good = {
  titel: 'Vraag het eerst op de vloer',
  samenvatting: 'Ga langs, en schrijf daarna pas op wat nodig is.',
  categorie: 'catering',
  fasen: ['uitvoeren'],
  stappen: [{ titel: 'Ga langs', wie: 'HR' }, { titel: 'Schrijf het op' }],
  valkuilen: [{ titel: 'Te laat beginnen', tekst: 'Dan ligt alles vast.' }],
}
const wrong = {
  ...needed('titel', 160),
  ...text('samenvatting', 600),
  ...text('mensen', 300),
  'a categorie that is not there': { categorie: 'dromen' },
  'a proeftuin that is not for him': { bronnen: [randomUUID()] },
  'a step without a title': { stappen: [{ titel: 'Ga langs' }, { tekst: 'Zonder titel.' }] },
}

/** Of what was published a change says what and why, and who reads it. */
const change = ({ concept, proeftuin }: Place) => ({
  ...good,
  bronnen: [proeftuin],
  ...(!concept && { wat: 'Een stap erbij', waarom: 'Dat bleek nodig', zichtbaarheid: 'netwerk' }),
  versie: 1,
})

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'werkwijze',
  situations: ['concept', 'gepubliceerd'],
  place,
  changes: {
    reactie: {
      route: 'post /werkwijzen/{id}/reacties',
      page: ({ id, stap }) => paths.werkwijzeReacties(id, stap),
      api: ({ id, stap }) => apiPaths.werkwijzeReacties(id, stap),
      in: 'gepubliceerd',
      good: () => ({ tekst: 'Bij ons ging het ook zo.' }),
      wrong: needed('tekst', maxReactie),
    },
    maken: {
      route: 'post /werkwijzen',
      page: ({ proeftuin }) => paths.nieuweWerkwijze(proeftuin),
      api: () => apiPaths.werkwijzen(),
      in: 'concept',
      begins: true,
      good: ({ proeftuin }) => ({ ...good, proeftuin }),
      wrong,
    },
    wijzigen: {
      route: 'patch /werkwijzen/{id}',
      page: ({ id }) => paths.werkwijzeBewerken(id),
      api: ({ id }) => apiPaths.werkwijze(id),
      in: 'concept',
      good: change,
      wrong: { ...withoutAbsent(wrong), ...stale },
    },
    nieuweVersie: {
      route: 'patch /werkwijzen/{id}',
      page: ({ id }) => paths.werkwijzeBewerken(id),
      api: ({ id }) => apiPaths.werkwijze(id),
      in: 'gepubliceerd',
      good: change,
      wrong: {
        ...needed('wat', 300),
        ...needed('waarom', 300),
        ...withoutAbsent(oneOf('zichtbaarheid')),
        ...stale,
      },
    },
    publicatie: {
      route: 'post /werkwijzen/{id}/publicatie',
      page: ({ id }) => paths.werkwijzePublicatie(id),
      api: ({ id }) => apiPaths.werkwijzePublicatie(id),
      in: 'concept',
      good: () => ({ zichtbaarheid: 'netwerk', akkoord: 'team-netwerk' }),
      wrong: { ...oneOf('zichtbaarheid'), 'nobody said who will read it': { akkoord: undefined } },
    },
  },
}
