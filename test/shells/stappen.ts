import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import type { Change } from './change.ts'
import type { Place } from './place.ts'
import { bsn, gezondheid, needed, oneOf, opbrengsten, pastDay, stale, text, withoutAbsent } from './wrong.ts'

/** What happens in one. */
export const stappen: Record<string, Change<Place>> = {
  fase: {
    route: 'post /proeftuinen/{id}/fasen',
    page: ({ id }) => paths.fasen(id),
    api: ({ id }) => apiPaths.fasen(id),
    in: 'lopend',
    good: ({ huidig }) => ({ fase: 'afronden_en_nazorg', begonnenOp: today(), verwachting: 'Rust.', huidig }),
    right: {
      'looking back': { terugblik: 'Het ging snel.' },
      'an answer that is not asked': { keuze: 'gegund' },
    },
    wrong: {
      ...oneOf('fase'),
      ...pastDay('begonnenOp'),
      ...text('verwachting', 2000),
      ...text('terugblik', 2000),
      'the phase of now': { fase: 'uitvoeren' },
      'before the phase of now': { begonnenOp: '2020-01-01' },
      'a phase that ended': ({ vorige }) => ({ huidig: vorige }),
      'no phase': { huidig: 'x' },
      'an answer that is none': { keuze: 'misschien' },
    },
  },
  terugblik: {
    route: 'post /proeftuinen/{id}/fasen/{fase}/terugblik',
    page: ({ id, vorige }) => paths.terugblik(id, vorige),
    api: ({ id, vorige }) => apiPaths.terugblik(id, vorige),
    in: 'lopend',
    good: () => ({ terugblik: 'Het ging snel.' }),
    wrong: needed('terugblik', 2000),
  },
  'terugblik op nu': {
    route: 'post /proeftuinen/{id}/fasen/{fase}/terugblik',
    page: ({ id, huidig }) => paths.terugblik(id, huidig),
    api: ({ id, huidig }) => apiPaths.terugblik(id, huidig),
    in: 'lopend',
    good: () => ({ terugblik: 'Dit kan nog niet.' }),
    never: true,
    wrong: {},
  },
  routewissel: {
    route: 'post /proeftuinen/{id}/routewissels',
    page: ({ id }) => paths.routewissels(id),
    api: ({ id }) => apiPaths.routewissels(id),
    in: 'lopend',
    good: () => ({ naar: 'werkervaring', titel: 'Toch anders', reden: 'Er kwam niemand.', datum: today() }),
    wrong: {
      ...oneOf('naar'),
      ...needed('titel', 160),
      ...needed('reden', 4000),
      ...pastDay('datum'),
      'the route of now': { naar: 'inkoop' },
      'an akkoord that is none': { akkoord: '1' },
    },
  },
  afronding: {
    route: 'post /proeftuinen/{id}/afronding',
    page: ({ id }) => paths.afronding(id),
    api: ({ id }) => apiPaths.afronding(id),
    in: 'lopend',
    good: () => ({
      uitkomst: 'niet_gelukt',
      geleerd: 'Begin eerder.',
      gebeld: 'iedereen',
      ...opbrengsten({ waarde: '2' }),
    }),
    right: {
      'an opbrengst whose unit tells its soort': opbrengsten({ soort: '', eenheid: 'Euro per jaar' }),
    },
    wrong: {
      ...oneOf('uitkomst'),
      ...oneOf('gebeld'),
      ...needed('geleerd', 6000),
      ...text('andersDoen', 6000),
      ...text('aaneenschakeling', 4000),
      'an opbrengst of an unknown unit without a soort': opbrengsten({ soort: '', eenheid: 'm²' }),
      'an opbrengst in one letter': opbrengsten({ omschrijving: 'x' }),
      'an opbrengst without a unit': opbrengsten({ eenheid: '' }),
      'an opbrengst with a BSN': opbrengsten({ bewijs: bsn }),
      'an opbrengst that tells of somebody': opbrengsten({ bewijs: gezondheid }),
    },
  },
  'afronding, aangepast': {
    route: 'patch /proeftuinen/{id}/afronding',
    page: ({ id }) => paths.afrondingVerbetering(id),
    api: ({ id }) => apiPaths.afronding(id),
    in: 'afgerond',
    good: () => ({ uitkomst: 'te_vroeg', geleerd: 'Begin later.', gebeld: 'nog_niet', versie: 1 }),
    wrong: {
      'an uitkomst that is unknown': { uitkomst: 'mislukt' },
      'a BSN in it': { geleerd: bsn },
      ...text('andersDoen', 6000),
    },
  },
  'opbrengst, later': {
    route: 'post /proeftuinen/{id}/opbrengsten',
    page: ({ id }) => paths.opbrengsten(id),
    api: ({ id }) => apiPaths.opbrengsten(id),
    in: 'afgerond',
    good: () => ({ omschrijving: 'Drie collega’s erbij', waarde: '3', eenheid: 'personen', bewijs: '' }),
    wrong: {
      ...needed('omschrijving', 160),
      ...text('bewijs', 500),
      'an unknown unit without a soort': { eenheid: 'm²' },
    },
  },
  heropening: {
    route: 'post /proeftuinen/{id}/heropening',
    page: ({ id }) => paths.heropening(id),
    api: ({ id }) => apiPaths.heropening(id),
    in: 'afgerond',
    good: () => ({ reden: 'Er is weer geld.' }),
    wrong: needed('reden', 1000),
  },
  aanbesteding: {
    route: 'patch /proeftuinen/{id}/aanbesteding',
    page: ({ id }) => paths.proeftuinAanbesteding(id),
    api: ({ id }) => apiPaths.proeftuinAanbesteding(id),
    in: 'lopend',
    good: ({ vrij, versie }) => ({ aanbestedingId: vrij, versie }),
    right: { none: { aanbestedingId: null }, 'the one of now': ({ eigen }) => ({ aanbestedingId: eigen }) },
    wrong: {
      ...stale,
      'one that is not there': { aanbestedingId: randomUUID() },
      'no id': { aanbestedingId: 'x' },
      'an akkoord that is none': { akkoord: '1' },
    },
  },
}

/** Its logboek. */
export const logboek: Record<string, Change<Place>> = {
  aantekening: {
    route: 'post /proeftuinen/{id}/aantekeningen',
    page: ({ id }) => paths.aantekeningen(id),
    api: ({ id }) => apiPaths.aantekeningen(id),
    in: 'lopend',
    good: () => ({
      ...{ soort: 'les', fase: 'uitvoeren', titel: 'Begin met de mensen', tekst: 'Vraag het hun zelf.' },
      ...{ datum: today(), zichtbaarheid: 'overheid' },
    }),
    wrong: {
      ...oneOf('soort'),
      ...oneOf('fase'),
      ...oneOf('zichtbaarheid'),
      ...needed('titel', 160),
      ...text('tekst', 10_000),
      ...pastDay('datum'),
      'a wider circle than the proeftuin has': { zichtbaarheid: 'openbaar' },
    },
    right: { 'for the team': { zichtbaarheid: 'team', tekst: gezondheid } },
  },
  'aantekening verbeteren': {
    route: 'patch /proeftuinen/{id}/aantekeningen/{aantekening}',
    page: ({ id, aantekening }) => paths.aantekening(id, aantekening),
    api: ({ id, aantekening }) => apiPaths.aantekening(id, aantekening),
    in: 'lopend',
    good: () => ({
      ...{ soort: 'les', fase: 'uitvoeren', titel: 'Begin met de mensen', tekst: 'Vraag het hun zelf.' },
      ...{ datum: today(), zichtbaarheid: 'overheid', akkoord: 'team_overheid-overheid', versie: 1 },
    }),
    wrong: {
      ...withoutAbsent({
        ...oneOf('soort'),
        ...needed('titel', 160),
        ...text('tekst', 10_000),
        ...pastDay('datum'),
      }),
      ...stale,
      'wider without saying so': { akkoord: '' },
      'a wider circle than the proeftuin has': { zichtbaarheid: 'openbaar' },
    },
  },
  'aantekening weghalen': {
    route: 'delete /proeftuinen/{id}/aantekeningen/{aantekening}',
    page: ({ id, aantekening }) => paths.aantekeningVerwijdering(id, aantekening),
    api: ({ id, aantekening }) => apiPaths.aantekening(id, aantekening),
    in: 'lopend',
    good: () => ({}),
    wrong: {},
  },
}
