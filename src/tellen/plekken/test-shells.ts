import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Shells, World } from '#test/shells/change.ts'
import { oneOf, pastDay } from '#test/shells/wrong.ts'

type Place = { id: string; proeftuin: string; feit: string }

/** One of the supplier in the team, placed for 24 hours a week. */
async function place(world: World): Promise<Place> {
  const { t, p } = world
  const proeftuin = await insertProeftuin(world, { team: { leverancier: 'leverancier', hr: 'hr' } })
  const { ministerie: koperId, leverancier: werkgeverId } = p.organisaties
  const { id } = await t.db
    .insertInto('plek')
    .values({
      proeftuinId: proeftuin,
      label: 'plek 1',
      vorm: 'inkoop_van_dienst',
      koperId,
      werkgeverId,
      voorId: werkgeverId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: feit } = await t.db
    .insertInto('plekFeit')
    .values({ plekId: id, soort: 'geplaatst', op: '2026-01-01', minuten: 1440, voorId: werkgeverId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, proeftuin, feit }
}

const nieuw = {
  aantal: '2',
  soort: 'geplaatst',
  op: '2026-02-01',
  uren: '25,5',
  vorm: 'inkoop_van_dienst',
  werkgever: 'Helder Schoonmaak',
  inlener: '',
  label: '',
  werkplek: '',
  regio: '',
}

const uren = {
  'hours in words': { uren: 'veel' },
  'more hours than the law allows': { uren: '61' },
}

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'plek',
  situations: ['geplaatst'],
  place,
  changes: {
    melden: {
      route: 'post /proeftuinen/{id}/plekken',
      page: ({ proeftuin }) => paths.nieuwePlekken(proeftuin),
      api: ({ proeftuin }) => apiPaths.plekken(proeftuin),
      in: 'geplaatst',
      begins: true,
      good: () => nieuw,
      right: { 'a trial, without hours': { soort: 'proefplaatsing', uren: '' } },
      wrong: {
        ...uren,
        ...pastDay('op'),
        ...oneOf('vorm'),
        ...oneOf('soort'),
        'no hours': { uren: '' },
        'an employer that is not there': { werkgever: 'Niemand BV' },
        'secondment to nobody': { vorm: 'detachering' },
        'too many at once': { aantal: '21' },
      },
    },
    opschrijven: {
      route: 'post /plekken/{id}/feiten',
      page: ({ id }) => paths.nieuwFeit(id),
      api: ({ id }) => apiPaths.plekFeiten(id),
      in: 'geplaatst',
      good: () => ({ soort: 'uren', op: '2026-03-01', uren: '32' }),
      right: {
        'paid hours': { soort: 'verloond', op: '', kwartaal: '2026-K1', uren: '300' },
        'an end': { soort: 'beeindigd', uren: '', reden: 'contract_liep_af' },
      },
      wrong: {
        ...uren,
        'a day that is still to come': { op: '2099-01-01' },
        'an end without a reason': { soort: 'beeindigd', uren: '' },
        'an end before the begin': { soort: 'beeindigd', op: '2025-12-31', uren: '', reden: 'niet_bekend' },
        'other hours on the day that it began': { soort: 'geplaatst', op: '2026-01-01', uren: '20' },
      },
    },
    verbeteren: {
      route: 'post /plekken/{id}/feiten/{feit}/correctie',
      page: ({ id, feit }) => paths.feitCorrectie(id, feit),
      api: ({ id, feit }) => apiPaths.plekCorrectie(id, feit),
      in: 'geplaatst',
      good: () => ({ op: '2026-01-15', uren: '20' }),
      right: { 'it was never so': { vervalt: 'ja', op: '', uren: '' } },
      wrong: { ...uren, 'no day': { op: '' } },
    },
  },
}
