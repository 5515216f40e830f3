import { beforeAll, describe, expect, it } from 'vitest'
import { demoDatabase, testDatabase } from '#test/database.ts'
import { seedDemo } from './seed.ts'
import { idOf } from './sleutel.ts'

const { db, pool } = await demoDatabase()

beforeAll(() => seedDemo(db))

const TABLES = [
  'organisatie',
  'lid',
  'lid_organisatie',
  'organisatie_domein',
  'aanmelding',
  'aanbesteding',
  'perceel',
  'opening',
  'proeftuin',
  'proeftuin_telling',
  'fase_periode',
  'routewissel',
  'route_periode',
  'teamlid',
  'uitnodiging',
  'estafette',
  'aantekening',
  'aantekening_versie',
  'afronding',
  'opbrengst',
  'inzage',
  'inkijk',
  'ledenbesluit',
  'audit',
  'organisatiebeheer',
  'beheerverzoek',
  'volging',
]

const values = async (query: string) => {
  const { rows } = await pool.query<{ value: string }>(query)
  return rows.map(({ value }) => value)
}
const count = async (from: string) => Number((await values(`select count(*) as value from ${from}`))[0])

/** Every row of every table that the demo fills, as text. */
const everything = () =>
  values(
    `${TABLES.map((table) => `select '${table}: ' || t::text as value from ${table} t`).join(' union all ')} order by 1`,
  )

it('does nothing when the demo is already there, also on another day', async () => {
  const before = await everything()
  await seedDemo(db, new Date('2031-03-03T10:00:00Z'))
  expect(await everything()).toEqual(before)
})

it('refuses a real Vonk, also an empty one, and leaves it as it is', async () => {
  const real = await testDatabase()
  await expect(seedDemo(real.db)).rejects.toThrow(/alleen in een demo/)
  expect((await real.pool.query('select from organisatie')).rowCount).toBe(0)
})

it('gives a record the same id every time, so that links into the demo stay', async () => {
  expect(idOf('proeftuin', 'dossiersScannen')).toBe('e4b9f8af-18ac-58d4-828c-bef5d0bd249e')
  expect(await count(`proeftuin where id = '${idOf('proeftuin', 'dossiersScannen')}'`)).toBe(1)
})

it('counts what the filters show as rebuilding would', async () => {
  const telling = () =>
    values('select t::text as value from proeftuin_telling t where aantal <> 0 order by 1')
  const kept = await telling()
  await pool.query('select herbouw_proeftuin_telling()')
  expect(kept).toEqual(await telling())
})

describe('what is in it', () => {
  it.each([
    ['organisations', 'organisatie', 25],
    ['organisations with a parent', 'organisatie where ouder_id is not null', 8],
    ['members', 'lid', 35],
    ['members who work for two organisations', 'lid_organisatie', 1],
    ['members who wait to be admitted', 'lid where toegelaten_op is null', 2],
    ['requests on the desk', 'aanmelding where bevestigd_op is not null and toegelaten_op is null', 3],
    ['mail domains', 'organisatie_domein', 5],
    ['organisations that say what they bring and seek', "organisatie where brengt <> '' and zoekt <> ''", 7],
    ['administrators', 'organisatiebeheer', 5],
    [
      'members who ask to keep a page',
      'beheerverzoek where toegekend_op is null and geweigerd_op is null',
      2,
    ],
    ['things followed', 'volging', 20],
    ['proeftuinen', 'proeftuin', 22],
    ['public proeftuinen', "proeftuin where zichtbaarheid = 'openbaar' and gestart_op is not null", 15],
    ['proeftuinen under way', 'proeftuin where uitkomst is null and gestart_op is not null', 8],
    ['concepts', 'proeftuin where gestart_op is null', 2],
    ['categories', '(select distinct categorie from proeftuin) x', 10],
    [
      'notes in the showpiece',
      `aantekening where proeftuin_id = '${idOf('proeftuin', 'dossiersScannen')}'`,
      18,
    ],
    ['corrected notes', 'aantekening_versie', 1],
    ['proeftuinen with a tender', 'proeftuin where aanbesteding_id is not null', 5],
    ['switches of route', 'routewissel', 5],
    ['proeftuinen with routes side by side', 'proeftuin where cardinality(routes) > 1', 1],
    ['routes that ended with how they went', "route_periode where verloop <> ''", 1],
    [
      'tenders that run',
      'aanbesteding where loopt_aanbesteding(gepubliceerd_op, definitief_op, vroegtijdig_beeindigd_op, current_date)',
      4,
    ],
    ['tenders still to come', 'aanbesteding where gepubliceerd_op > current_date', 1],
    [
      'tenders that wait for the standstill',
      'aanbesteding where gunningsbeslissing_op > current_date - 20 and definitief_op is null',
      1,
    ],
    ['tenders that are definitive', 'aanbesteding where definitief_op < current_date', 4],
    [
      'tenders that stopped early',
      "aanbesteding where vroegtijdig_beeindigd_op is not null and beeindigd_reden <> ''",
      1,
    ],
    [
      'tenders with one lot of two definitive',
      'aanbesteding a where a.definitief_op is null and exists (select from perceel v where v.aanbesteding_id = a.id and v.definitief_op is not null)',
      1,
    ],
    ['proposals that wait', 'opening where besloten_door_id is null', 1],
    ['proposals that another confirmed', 'opening where bevestigd_op is not null', 2],
    ['reserved tenders', 'aanbesteding where voorbehouden_deelname', 1],
    ['tenders with a social objective', 'aanbesteding where cardinality(sociaal_doel) > 0', 1],
    ['lots', 'perceel', 8],
    ['open invitations', 'uitnodiging where verloopt_op > now()', 6],
    ['members asked by name', 'uitnodiging where lid_id is not null', 1],
    ['reports that wait', 'melding where afgehandeld_op is null', 1],
    ['objections that wait', 'bezwaar where behandeld_op is null', 1],
    ['roundings off that were opened again', 'afronding where heropend_op is not null', 1],
    ['werkwijzen that were published', 'werkwijze where gepubliceerd_op is not null', 12],
    ['haakjes', 'haakje', 40],
    ['navolgingen', 'navolging', 60],
    [
      'navolgingen that go on',
      'navolging n where not exists (select from navolging_feit f where f.navolging_id = n.id)',
      10,
    ],
    ['navolgingen at a client of a supplier', "navolging where bij <> ''", 5],
    ['navolgingen of who followed', 'navolging where volgt_id is not null', 10],
    ['navolgingen in a proeftuin', 'navolging where proeftuin_id is not null', 5],
  ])('has enough %s', async (_, from, least) => {
    expect(await count(from)).toBeGreaterThanOrEqual(least)
  })

  const started = 'from proeftuin where gestart_op is not null'
  it.each([
    ['organisatiesoort', 'select soort as value from organisatie'],
    ['fase', `select fase as value ${started} and uitkomst is null`],
    ['route', `select unnest(routes) as value ${started}`],
    ['uitkomst', `select uitkomst as value ${started} and uitkomst is not null`],
    ['vertrekpunt', `select vertrekpunt as value ${started}`],
    ['afspraakvorm', `select afspraakvorm as value ${started}`],
    ['zichtbaarheid', `select zichtbaarheid as value ${started}`],
    ['zichtbaarheid', 'select zichtbaarheid as value from aantekening'],
    ['aantekeningsoort', 'select soort as value from aantekening'],
    ['opbrengstsoort', 'select soort as value from opbrengst'],
    ['teamrol', 'select rol as value from teamlid'],
    ['navolgingfeitsoort', 'select soort as value from navolging_feit'],
  ])('has every %s: %s', async (type, query) => {
    const all = await values(`select unnest(enum_range(null::${type}))::text as value`)
    expect(all.filter((value) => value).sort()).toEqual([...new Set(await values(query))].sort())
  })

  it.each([
    ['rol', 'select unnest(rollen) as value from lid'],
    ['doelgroep', 'select unnest(doelgroepen) as value from proeftuin'],
  ])('has every %s of the list: %s', async (lijst, query) => {
    const all = await values(`select code as value from ${lijst}`)
    expect(all.sort()).toEqual([...new Set(await values(query))].sort())
  })
})

describe('what does not happen in it', () => {
  it.each([
    [
      'a note outside its phase',
      `aantekening a where not exists (select from fase_periode f where f.proeftuin_id = a.proeftuin_id
        and f.fase = a.fase and a.datum between f.begonnen_op and coalesce(f.geeindigd_op, current_date))`,
    ],
    [
      'a route begun outside every phase',
      `route_periode r where not exists (select from fase_periode f where f.proeftuin_id = r.proeftuin_id
        and r.begonnen_op between f.begonnen_op and coalesce(f.geeindigd_op, current_date))`,
    ],
    [
      'a werkwijze of which no proeftuin was rounded off',
      `werkwijze w where gepubliceerd_op is not null and not exists (select from werkwijze_bron b
        join afronding a on a.proeftuin_id = b.proeftuin_id and a.heropend_op is null where b.werkwijze_id = w.id)`,
    ],
    [
      'a figure that nobody else confirmed and is called sure',
      `opbrengst where bewijsgraad <> 'opgegeven' and bevestiging_id is null`,
    ],
    [
      'an answer before the question, or a question before its figure',
      `bevestiging b join bevestiging_opbrengst x on x.bevestiging_id = b.id join opbrengst u on u.id = x.opbrengst_id
        where b.gevraagd_op < u.toegevoegd_op or coalesce(b.bevestigd_op, b.geweigerd_op, now()) < b.gevraagd_op`,
    ],
    [
      'a tender that ended before its contract began, or its term was over, or that was decided on before it',
      `aanbesteding where definitief_op > begint_op or gunningsbeslissing_op < indienen_tot::date
        or vroegtijdig_beeindigd_op < indienen_tot::date`,
    ],
    [
      'an opening that does not say what became of the tender',
      `opening o join aanbesteding a on a.id = o.aanbesteding_id left join perceel v on v.id = o.perceel_id
        where o.bevestigd_op is not null and o.datum is distinct from case o.soort
          when 'definitief' then coalesce(v.definitief_op, a.definitief_op) else a.vroegtijdig_beeindigd_op end`,
    ],
    ['something that moves after today', 'proeftuin where bewogen_op > now() or aangemaakt_op > bewogen_op'],
    [
      'a proeftuin without an open phase',
      `proeftuin p where not exists (
        select from fase_periode f where f.proeftuin_id = p.id and f.geeindigd_op is null and f.fase = p.fase)`,
    ],
    [
      'a baton held in a proeftuin that is rounded off',
      'estafette e join proeftuin p on p.id = e.proeftuin_id where e.tot is null and p.uitkomst is not null',
    ],
    [
      'a proeftuin under way in which nobody holds the baton',
      `proeftuin p where uitkomst is null
        and not exists (select from estafette e where e.proeftuin_id = p.id and e.tot is null)`,
    ],
    [
      'a phase of a proeftuin rounded off without a look back',
      'fase_periode f join proeftuin p on p.id = f.proeftuin_id where p.uitkomst is not null and f.terugblik is null',
    ],
  ])('%s', async (_, from) => {
    expect(await count(from)).toBe(0)
  })
})
