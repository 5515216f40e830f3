import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { gevraagdKwartaal } from './kwartaalopgave.ts'

type Place = { id: string; proeftuin: string; contact: string; werkgever: string }

const situations = ['wacht', 'beantwoord'] as const

/** A place of the ministerie itself, about which somebody of the adviesteam may say how it is. */
async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const proeftuin = await insertProeftuin(world, {
    ...{ route: 'individuele_plaatsing' },
    team: { adviesteam: 'trekker' },
  })
  const werkgever = p.organisaties.ministerie
  const doorId = p.leden.inkoper.id
  const { id: plekId } = await t.db
    .insertInto('plek')
    .values({
      ...{ label: 'plek 1', proeftuinId: proeftuin, koperId: werkgever, werkgeverId: werkgever },
      ...{ voorId: werkgever, vorm: 'dienstverband' },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('plekFeit')
    .values({ plekId, soort: 'geplaatst', op: '2026-01-05', minuten: 1440, voorId: werkgever })
    .execute()
  const over = { proeftuinId: proeftuin, organisatieId: werkgever }
  const { id: contact } = await t.db
    .insertInto('kwartaalcontact')
    .values({ ...over, email: 'collega@voorbeeld.test', doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const beantwoord = situation === 'beantwoord' ? { beantwoordOp: new Date(), hoe: 'zelfde' as const } : {}
  const { id } = await t.db
    .insertInto('kwartaalopgave')
    .values({ ...over, ...beantwoord, contactId: contact, kwartaal: gevraagdKwartaal() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, proeftuin, contact, werkgever }
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'kwartaalopgave',
  situations,
  place,
  by: 'adviesteam',
  changes: {
    kiezen: {
      route: 'post /proeftuinen/{id}/kwartaalvragen',
      page: ({ proeftuin }) => paths.kwartaalvragen(proeftuin),
      api: ({ proeftuin }) => apiPaths.kwartaalvragen(proeftuin),
      in: 'wacht',
      good: ({ werkgever }) => ({ organisatieId: werkgever, email: 'bestuurder@voorbeeld.test' }),
      wrong: {
        'an address of nobody': { email: 'iemand@elders.test' },
        'no address': { email: 'niemand' },
        'of another employer': { email: 'hr@voorbeeld.test' },
        'of who has no place there': () => ({ organisatieId: randomUUID() }),
      },
    },
    stoppen: {
      route: 'post /proeftuinen/{id}/kwartaalvragen/{contact}/einde',
      page: ({ proeftuin, contact }) => paths.kwartaalvraagEinde(proeftuin, contact),
      api: ({ proeftuin, contact }) => apiPaths.kwartaalvraagEinde(proeftuin, contact),
      in: 'wacht',
      good: () => ({}),
      wrong: {},
    },
    antwoorden: {
      route: 'post /kwartaal/{id}/antwoord',
      page: ({ id }) => paths.kwartaalAntwoord(id),
      api: ({ id }) => apiPaths.kwartaalAntwoord(id),
      in: 'wacht',
      good: () => ({}),
      wrong: {},
    },
  },
}
