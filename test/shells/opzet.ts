import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import type { Change, Given } from './change.ts'
import type { Place } from './place.ts'
import { inhoud, oneOf, pastDay, stale, withoutAbsent } from './wrong.ts'

const namen: Record<string, string> = {}
/** The page asks for the host by its name. */
const byName = ({ organisatieId, ...rest }: Given): Given => ({
  ...rest,
  ...(organisatieId !== undefined && { organisatie: namen[String(organisatieId)] ?? 'Nergens BV' }),
})
export const nameHost = (id: string, naam: string): void => {
  namen[id] = naam
}

/** On the page a tick names a note with the version that was read. */
const asTicks = ({ aantekeningen, ...rest }: Given): Given => ({
  ...rest,
  ...(Array.isArray(aantekeningen) && {
    aantekeningen: aantekeningen.map(({ id, versie }) => `${id}.${versie}`),
  }),
})

/** To begin a proeftuin, and what it says. */
export const opzet: Record<string, Change<Place>> = {
  beginnen: {
    route: 'post /proeftuinen',
    page: () => paths.proeftuinen(),
    api: () => apiPaths.proeftuinen(),
    in: 'lopend',
    begins: true,
    good: ({ organisaties }) => ({
      ...{ titel: 'Samen schoonmaken', vraag: 'Hoe kan het anders?', categorie: 'schoonmaak' },
      ...{ vertrekpunt: 'opdracht', route: 'inkoop', zichtbaarheid: 'netwerk', afspraakvorm: 'geen' },
      organisatieId: organisaties.ministerie,
    }),
    right: {
      'with a tender': ({ vrij }) => ({ aanbestedingId: vrij }),
      'for another that buys': ({ organisaties }) => ({ organisatieId: organisaties.gemeente }),
      'what runs already': { fase: 'uitvoeren', begonnenOp: '2025-03-01' },
      'with all': {
        aanleiding: 'Een contract.',
        hypotheseAls: 'Als',
        doelgroepen: ['jongeren'],
        geregeld: ['geld'],
      },
    },
    wrong: {
      ...inhoud,
      ...oneOf('vertrekpunt'),
      ...oneOf('route'),
      ...oneOf('zichtbaarheid'),
      ...withoutAbsent({ ...oneOf('fase'), ...pastDay('begonnenOp') }),
      'a host that supplies': ({ organisaties }) => ({ organisatieId: organisaties.leverancier }),
      'public before the host confirms': ({ organisaties }) => ({
        ...{ organisatieId: organisaties.gemeente, zichtbaarheid: 'openbaar' },
      }),
      'a tender that is not there': { aanbestedingId: randomUUID() },
      'a tender that is no id': { aanbestedingId: 'x' },
      'a voorstel that is not there': { voorstelId: randomUUID() },
    },
    asForm: byName,
    onPage: { organisatieId: 'organisatie' },
  },
  starten: {
    route: 'post /proeftuinen/{id}/start',
    page: ({ id }) => paths.proeftuinStart(id),
    api: ({ id }) => apiPaths.start(id),
    in: 'concept',
    good: () => ({}),
    wrong: {},
  },
  bewerken: {
    route: 'patch /proeftuinen/{id}',
    page: ({ id }) => paths.proeftuinBewerken(id),
    api: ({ id }) => apiPaths.proeftuin(id),
    in: 'lopend',
    good: ({ versie }) => ({
      ...{ titel: 'Samen schoonmaken', vraag: 'Hoe kan het anders?', categorie: 'schoonmaak' },
      ...{ afspraakvorm: 'geen', aanleiding: 'Een contract loopt af.', doelgroepen: ['jongeren'], versie },
    }),
    // What a program leaves out stays as it is, and what a page leaves out is empty: see besluit 0010.
    wrong: { ...withoutAbsent(inhoud), ...stale },
  },
  zichtbaarheid: {
    route: 'patch /proeftuinen/{id}/zichtbaarheid',
    page: ({ id }) => paths.zichtbaarheid(id),
    api: ({ id }) => apiPaths.zichtbaarheid(id),
    in: 'lopend',
    good: ({ versie }) => ({ zichtbaarheid: 'netwerk', akkoord: 'overheid-netwerk', versie }),
    right: {
      'the team, with its suppliers': { zichtbaarheid: 'team', akkoord: 'overheid-team' },
      'a note along with it': ({ aantekening }) => ({
        aantekeningen: [{ id: aantekening, versie: 1 }],
        akkoord: 'overheid-netwerk aantekening:team_overheid-netwerk',
      }),
    },
    wrong: {
      ...oneOf('zichtbaarheid'),
      ...stale,
      'wider without saying so': { akkoord: '' },
      'wider than was said': { zichtbaarheid: 'openbaar' },
      'an akkoord that is none': { akkoord: '1' },
      'a note that was changed': ({ aantekening }) => ({
        aantekeningen: [{ id: aantekening, versie: 2 }],
        akkoord: 'overheid-netwerk aantekening:team_overheid-netwerk',
      }),
    },
    asForm: asTicks,
  },
  terugname: {
    route: 'post /proeftuinen/{id}/delingen/{deling}/terugname',
    page: ({ id, deling }) => paths.delingTerugname(id, deling),
    api: ({ id, deling }) => apiPaths.delingTerugname(id, deling),
    in: 'lopend',
    good: () => ({}),
    wrong: {},
  },
}
