import type { Organisatiesoort } from '#src/netwerk/organisaties/organisatie.ts'
import { fillings } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { insertPlekVan } from '#src/tellen/plekken/test-plek.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { planOf } from './queries.ts'
import { kenmerkOf } from './samenvoeging.ts'
import { insertAfspraken, insertKwartaal, insertMomentopname } from './test-tellen.ts'

type World = { t: TestApp; p: Personas }
type Values = { soort?: Organisatiesoort; [column: string]: unknown }

export const tooi = (code: string) => `https://identifier.overheid.nl/tooi/id/proef/${code}`

let people = 0

async function insertOrganisatie({ t }: World, naam: string, values: Values = {}): Promise<string> {
  const { id } = await t.db
    .insertInto('organisatie')
    .values({ naam, soort: 'gemeente', ...values })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertLid({ t }: World, organisatieId: string, values: object = {}): Promise<string> {
  const naam = `Lid ${people++}`
  const { id } = await t.db
    .insertInto('lid')
    .values({
      naam,
      email: `lid${people}@voorbeeld.test`,
      organisatieId,
      toegelatenOp: new Date(),
      ...values,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Two of one, with something of every kind that refers to the one that goes. */
async function insertTwins(world: World) {
  const ouderId = await insertOrganisatie(world, 'Provincie Proef', { soort: 'provincie' })
  const blijft = await insertOrganisatie(world, 'Gemeente Dubbel', { plaats: 'Dubbel' })
  const weg = await insertOrganisatie(world, 'Dubbel', {
    ouderId,
    plaats: 'Elders',
    tooi: tooi(blijft),
    oin: '00000001234567890000',
    kvk: '12345678',
    bronSleutel: `p:${blijft}`,
    brengt: 'Tijd',
    afkorting: 'DBL',
  })
  const [first, second] = [await insertLid(world, weg), await insertLid(world, weg)]
  await insertLid(world, weg, { vertrokkenOp: new Date() })
  const collega = await insertLid(world, blijft)
  await insertVolgers(world, { blijft, weg, collega, others: [first, second] })
  await insertOokLeden(world, { blijft, weg, collega })
  const proeftuin = await insertRest(world, { weg, first, second })
  const onderdeel = await insertOrganisatie(world, 'Wijk Dubbel', { ouderId: weg })
  const gone = { opgegaanInId: weg, opgehevenOp: '2026-01-01' }
  const eerder = await insertOrganisatie(world, 'Dubbel oud', gone)
  return { blijft, weg, ouderId, first, second, onderdeel, eerder, proeftuin }
}

type Volgers = { blijft: string; weg: string; collega: string; others: string[] }

/** One of them follows both. */
async function insertVolgers({ t }: World, { blijft, weg, collega, others }: Volgers) {
  const volgers = [...others, collega].map((lidId) => ({ lidId, organisatieId: weg }))
  await t.db
    .insertInto('volging')
    .values([...volgers, { lidId: collega, organisatieId: blijft }])
    .execute()
}

/** One works there too; two for both, of whom one as where he or she works first. */
async function insertOokLeden(
  world: World,
  { blijft, weg, collega }: Record<'blijft' | 'weg' | 'collega', string>,
) {
  const elders = await insertOrganisatie(world, 'Elders')
  const [one, other] = [await insertLid(world, elders), await insertLid(world, elders)]
  await world.t.db
    .insertInto('lidOrganisatie')
    .values([
      ...[one, other, collega].map((lidId) => ({ lidId, organisatieId: weg })),
      { lidId: other, organisatieId: blijft },
    ])
    .execute()
}

async function insertRest(world: World, { weg, first, second }: Record<'weg' | 'first' | 'second', string>) {
  const { db } = world.t
  const organisatieId = weg
  const beheer = { organisatieId, lidId: first, sinds: new Date('2026-01-01') }
  await db.insertInto('organisatiebeheer').values(beheer).execute()
  await db.insertInto('beheerverzoek').values({ organisatieId, lidId: second }).execute()
  await db
    .insertInto('organisatieDomein')
    .values({ organisatieId, domein: `d${people}.test` })
    .execute()
  const doel = { jaar: 2026, regime: 'bijdrage', versie: 1, banen: '12', bron: 'Jaarplan' }
  await db
    .insertInto('doel')
    .values({ ...doel, organisatieId })
    .execute()
  const blok = { naam: 'Uren', eenheid: 'uur', bedrag: '20', versie: 1 } as const
  await db
    .insertInto('bouwblok')
    .values({ ...blok, bron: 'Beleid', geldigVanaf: '2026-01-01', organisatieId })
    .execute()
  const tender = await db
    .insertInto('aanbesteding')
    .values({ titel: 'Inkoop', koperId: weg, doorId: first })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('gegundAan')
    .values({ aanbestedingId: tender.id, organisatieId: weg, naam: 'Wie het doet' })
    .execute()
  const aanmelding = { naam: 'Nieuw', email: `n${people}@buiten.test`, motivatie: 'Ja' }
  await db
    .insertInto('aanmelding')
    .values({ ...aanmelding, organisatieId, rol: 'hr', bevestigdOp: new Date() })
    .execute()
  const proeftuin = await insertProeftuin(world, { freeze: 'loopt' })
  const { aanbestedingId } = await db
    .updateTable('proeftuin')
    .set({ organisatieId })
    .where('id', '=', proeftuin)
    .returning('aanbestedingId')
    .executeTakeFirstOrThrow()
  const look = { proeftuinId: proeftuin, lidId: first, gesloten: false, leverancier: false, organisatieId }
  await insertLeverancierswerk(world, { weg, first, proeftuin })
  await insertKwartaal(world, { weg, first, proeftuin })
  await insertWerkwijze(world, { weg, first })
  await insertBevestiging(world, weg)
  await insertNavraag(world, { weg, first })
  await db.insertInto('teller').values({ organisatieId, lidId: first }).execute()
  await insertAfspraken(world, { weg, proeftuin })
  await insertMomentopname(world, weg)
  await db
    .insertInto('inkijk')
    .values({ ...look, aanbestedingId: aanbestedingId ?? '' })
    .execute()
  return proeftuin
}

/** A plek of theirs, of which somebody was asked whether it is there still. */
async function insertNavraag(world: World, { weg, first }: Record<'weg' | 'first', string>) {
  const { db } = world.t
  const plekId = await insertPlekVan(world, weg, first)
  const { id: navraagId } = await db
    .insertInto('navraag')
    .values({ lidId: first })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('navraagPlek')
    .values({ navraagId, plekId, na: 3, begin: '2026-01-01', voorId: weg })
    .execute()
}

/** They were asked whether figures of others are right. */
async function insertBevestiging(world: World, organisatieId: string) {
  const { t, p } = world
  const proeftuinId = await insertProeftuin(world, { stand: 'afgerond' })
  const { id: afrondingId } = await t.db
    .selectFrom('afronding')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('bevestiging')
    .values({ afrondingId, organisatieId, doorId: p.leden.inkoper.id })
    .execute()
}

/** A werkwijze that began there, with a pitfall that they met; they do it too, and were pointed to it. What they offer. */
async function insertWerkwijze({ t }: World, { weg, first }: Record<'weg' | 'first', string>) {
  const { id: werkwijzeId } = await t.db
    .insertInto('werkwijze')
    .values({ titel: 'Zo doe je dat', organisatieId: weg, categorie: 'groen', doorId: first })
    .returning('id')
    .executeTakeFirstOrThrow()
  const valkuil = { werkwijzeId, volgorde: 1, titel: 'Te laat', organisatieId: weg }
  await t.db.insertInto('werkwijzeValkuil').values(valkuil).execute()
  const navolging = { werkwijzeId, organisatieId: weg, doorId: first, begonnenOp: '2026-02-01' }
  await t.db.insertInto('navolging').values(navolging).execute()
  await t.db.insertInto('duwtje').values({ werkwijzeId, organisatieId: weg, doorId: first }).execute()
  const voorstel = { titel: 'Zo kan het ook', aanbod: 'Wij doen het anders.', categorieen: ['groen'] }
  await t.db
    .insertInto('voorstel')
    .values({ ...voorstel, organisatieId: weg, doorId: first })
    .execute()
}

/** A proeftuin that was begun for it, a note that was written there as a supplier, and a proposal to change its side. */
async function insertLeverancierswerk({ t, p }: World, { weg, first, proeftuin }: Record<string, string>) {
  const note = {
    proeftuinId: proeftuin ?? '',
    doorId: first ?? '',
    fase: 'uitvoeren',
    zichtbaarheid: 'team',
  } as const
  const [organisatieId, eigenId, doorId] = [weg ?? '', weg ?? '', first ?? '']
  await t.db
    .insertInto('gastheer')
    .values({ proeftuinId: note.proeftuinId, organisatieId, eigenId, doorId, teruggenomenOp: new Date() })
    .execute()
  const { id } = await t.db
    .insertInto('aantekening')
    .values({ ...note, soort: 'waarneming', datum: '2026-01-01', titel: 'Gezien', tekst: 'Gezien.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.updateTable('aantekening').set({ leverancierId: weg }).where('id', '=', id).execute()
  const reactie = {
    soort: 'aantekening',
    onderwerpId: id,
    binnenId: note.proeftuinId,
    doorId: note.doorId,
  } as const
  const { id: reactieId } = await t.db
    .insertInto('reactie')
    .values({ ...reactie, zichtbaarheid: 'team', tekst: 'Dat herken ik.' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.updateTable('reactie').set({ leverancierId: weg }).where('id', '=', reactieId).execute()
  const voorstel = { organisatieId: weg ?? '', van: 'opdrachtgever', naar: 'geen' } as const
  await t.db
    .insertInto('kantwissel')
    .values({ ...voorstel, reden: 'Ze kopen niet in.', doorId: p.leden.adviesteam.id })
    .execute()
}

/** As who decides on it is told. */
export const planFor = ({ db }: Pick<TestApp, 'db'>, blijft: string, weg: string) =>
  planOf({ db, actor: null, fillings }, { blijft, weg })

const kenmerk = async ({ t }: World, blijft: string, weg: string) => kenmerkOf(await planFor(t, blijft, weg))

async function merge(
  world: World,
  { blijft, weg, fields = {} }: { blijft: string; weg: string; fields?: Record<string, string> | undefined },
) {
  const path = paths.samenvoegingMet(blijft, weg)
  return world.p.as('adviesteam').post(path, { kenmerk: await kenmerk(world, blijft, weg), ...fields })
}

/** What a test of merging works with. */
export const twinsOf = (world: World) => ({
  organisatie: (naam: string, values?: Values) => insertOrganisatie(world, naam, values),
  lid: (organisatieId: string, values?: object) => insertLid(world, organisatieId, values),
  row: (id: string) =>
    world.t.db.selectFrom('organisatie').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  twins: () => insertTwins(world),
  kenmerk: (blijft: string, weg: string) => kenmerk(world, blijft, weg),
  /** By the adviesteam, as the preview says. */
  merge: (blijft: string, weg: string, fields?: Record<string, string>) =>
    merge(world, { blijft, weg, fields }),
})
