import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { Given, Shells, World } from '#test/shells/change.ts'
import { needed, oneOf, stale, text } from '#test/shells/wrong.ts'

type Place = { id: string; proeftuin: string; over: string; versie: number }

const situations = ['resultaat', 'inspanning'] as const

/** With the supplier, in a contract that runs; of an effort the supplier said how it went. */
async function place(world: World, situation: string): Promise<Place> {
  const { t, p } = world
  const proeftuin = await insertProeftuin(world, { freeze: 'gegund', team: { leverancier: 'leverancier' } })
  const { ministerie: aanId, leverancier: vanId } = p.organisaties
  const resultaat = situation === 'resultaat'
  const { id } = await t.db
    .insertInto('afspraak')
    .values({ proeftuinId: proeftuin, soort: resultaat ? 'resultaat' : 'inspanning', vanId, aanId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('afspraakVersie')
    .values({
      ...{ afspraakId: id, nummer: 1, wat: 'Samen om tafel', uiterlijkOp: '2026-12-31', voorId: aanId },
      ...(resultaat && { aantal: '6', maat: 'plekken' as const }),
    })
    .execute()
  const { id: over } = await t.db
    .insertInto('afspraakUitkomst')
    .values({ afspraakId: id, uitkomst: 'gehouden', voorId: vanId })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('afspraakAkkoord').values({ uitkomstId: over, organisatieId: vanId }).execute()
  return { id, proeftuin, over, versie: 1 }
}

const inhoud = {
  ...{ wat: 'Zes plekken', maat: 'plekken', aantal: '6', bedrag: '', loondeel: '', uren: '', maanden: '' },
  ...{
    uiterlijkOp: '2027-01-31',
    inContract: true,
    toets: [],
    motivering: '',
    nietReden: '',
    wijzigingReden: '',
  },
}
const eis = {
  ...{ maat: 'procent_loonsom', aantal: '5', bedrag: '1200000', loondeel: '30', uren: '24', maanden: '12' },
  toets: ['hoogte', 'uren', 'verband', 'eigen_bestand', 'gemotiveerd'],
  motivering: 'Het werk leent zich ervoor.',
}

const fout = {
  ...needed('wat', 200),
  ...text('motivering', 2000),
  'no number': { aantal: '' },
  'no unit': { maat: '' },
  'an unknown unit': { maat: 'fte' },
  'a percentage of nothing': { ...eis, bedrag: '' },
  'more than all': { ...eis, aantal: '101' },
  'a wage part of more than all': { ...eis, loondeel: '120' },
  'hours in words': { uren: 'veel' },
  'no day': { uiterlijkOp: '' },
  'more than 5 % and said that it is not': { ...eis, aantal: '8' },
  'hours that are not there': { ...eis, uren: '' },
  'no reason for what is not so': { ...eis, toets: ['hoogte'] },
  'motivated without a word': { ...eis, motivering: '' },
  'in a contract that runs, without a reason': { inContract: false },
}
const goed = {
  'a requirement': eis,
  'more than 5 % with a reason': { ...eis, aantal: '8', toets: ['uren'], nietReden: 'Het is veel loon.' },
  'added to a contract that runs': { inContract: false, wijzigingReden: 'Het bedrijf bood het zelf aan.' },
}

const asForm = ({ inContract, ...given }: Given): Given => ({
  ...given,
  inContract: inContract === true ? 'ja' : inContract,
})

/** What a page and the API both change. */
export const shells: Shells<Place> = {
  table: 'afspraak',
  situations,
  place,
  changes: {
    opschrijven: {
      route: 'post /proeftuinen/{id}/afspraken',
      page: ({ proeftuin }) => paths.nieuweAfspraak(proeftuin),
      api: ({ proeftuin }) => apiPaths.afspraken(proeftuin),
      in: 'resultaat',
      begins: true,
      good: () => ({
        ...inhoud,
        ...{ soort: 'resultaat', van: 'Helder Schoonmaak', aan: 'Ministerie van Groei en Grond' },
      }),
      asForm,
      right: { ...goed, 'an effort': { soort: 'inspanning', maat: '', aantal: '' } },
      wrong: {
        ...fout,
        ...oneOf('soort'),
        'an effort with a number': { soort: 'inspanning' },
        'an organisation of nobody': { van: 'Bestaat Niet' },
        'one side': { van: 'Ministerie van Groei en Grond' },
      },
    },
    wijzigen: {
      route: 'post /afspraken/{id}/versies',
      page: ({ id }) => paths.afspraakBewerken(id),
      api: ({ id }) => apiPaths.afspraakVersies(id),
      in: 'resultaat',
      good: ({ versie }) => ({ ...inhoud, versie }),
      asForm,
      right: goed,
      wrong: { ...fout, ...stale },
    },
    uitkomst: {
      route: 'post /afspraken/{id}/uitkomsten',
      page: ({ id }) => paths.afspraakUitkomst(id),
      api: ({ id }) => apiPaths.afspraakUitkomst(id),
      in: 'resultaat',
      good: () => ({ uitkomst: 'niet_gehouden', nieuweDag: '', reden: 'Er waren te weinig uren.' }),
      right: { moved: { uitkomst: 'verschoven', nieuweDag: '2098-01-01' } },
      wrong: {
        ...oneOf('uitkomst'),
        ...text('reden', 1000),
        'no reason': { reden: '' },
        'moved to no day': { uitkomst: 'verschoven' },
        'moved to the past': { uitkomst: 'verschoven', nieuweDag: '2020-01-01' },
      },
    },
    akkoord: {
      route: 'post /afspraken/{id}/akkoord',
      page: ({ id }) => paths.afspraakAkkoord(id),
      api: ({ id }) => apiPaths.afspraakAkkoord(id),
      in: 'inspanning',
      good: ({ over }) => ({ over }),
      wrong: { 'to what is not there': () => ({ over: randomUUID() }), 'to nothing': { over: '' } },
    },
  },
}
