import { may as mayDesk } from '#src/netwerk/aanmeldingen/policy.ts'
import type { LidZicht, Zichtbaarheid } from '#src/netwerk/leden/lid.ts'
import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import { may as mayOrganisaties } from '#src/netwerk/organisaties/policy.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import type { Persona, TestLid, TestOrganisatie } from '#test/personas.ts'
import { hearsOfInzage } from './around.ts'
import { insertBeheer } from './beheer.ts'
import { type Brief, insertBerichten, isReachable } from './berichten.ts'
import type { Build, Proef } from './world.ts'

/** Ids and tokens of what is not a proeftuin or a tender, for the routes that ask for one. */
export type People = {
  aanmeldingen: string[]
  domeinen: string[]
  inzagen: string[]
  koppelingen: string[]
  tokens: string[]
  leden: Member[]
  brieven: Brief[]
  /** Requests to keep the page of an organisation, and the one that went into another. */
  beheerverzoeken: string[]
  opgegaan: string[]
}

/** Marks everything that members, organisations and requests to join have in writing. */
export async function insertPeople(build: Build, proeven: Proef[]): Promise<People> {
  const leden: Member[] = []
  for (const lid of Object.keys(build.p.leden) as TestLid[]) leden.push(await markLid(build, lid, proeven))
  for (const naam of Object.keys(build.p.organisaties) as TestOrganisatie[])
    await markOrganisatie(build, naam)
  const domeinen = await insertDomein(build)
  const aanmeldingen = await insertAanmeldingen(build)
  await insertNetworkInvitation(build)
  await insertBesluit(build)
  await insertInkijk(build, proeven)
  const inzagen = (await build.t.db.selectFrom('inzage').select('id').execute()).map(({ id }) => id)
  const koppelingen = await insertKoppelingen(build)
  const brieven = await insertBerichten(build)
  const kept = await insertBeheer(build)
  await followEverything(build, proeven)
  return {
    ...kept,
    leden,
    brieven,
    aanmeldingen,
    domeinen,
    inzagen,
    koppelingen,
    tokens: ['geen-geldig-token', newToken()],
  }
}

/** A member as the policies see one, and the words on the page. */
export type Member = {
  id: string
  words: string[]
  zicht: (persona: Persona) => LidZicht
  fotoZicht: Zichtbaarheid
  bereikbaar: (from: Persona) => boolean
}

/** So that every field has every visibility with somebody on each side. */
const zichtAt = (n: number) => zichtbaarheden[n % zichtbaarheden.length] as Zichtbaarheid

async function markLid({ t, p, marks }: Build, lid: TestLid, proeven: Proef[]): Promise<Member> {
  const n = Object.keys(p.leden).indexOf(lid)
  const bereikbaar = (from: Persona) => isReachable({ t, p, marks }, proeven, { from, to: lid })
  const own = (persona: Persona) => persona === lid
  const isInvited = (persona: Persona) =>
    proeven.some(({ inTeam, invited }) => lid in inTeam && persona === invited)
  const fields = ['functie', 'brengt', 'zoekt'] as const
  // The team hears who of beheer looked inside.
  const looked = (persona: Persona) =>
    lid === 'beheerder' && proeven.some((proef) => proef.inzage && hearsOfInzage({ p }, proef, persona))
  const seenBy = {
    functie: zichtAt(n),
    brengt: zichtAt(n + 1),
    zoekt: zichtAt((n >> 2) + 2),
    foto: zichtAt((n >> 1) + 1),
  }
  const zicht = (persona: Persona): LidZicht => ({
    id: p.leden[lid].id,
    toegelaten: p.actors[lid]?.toegelaten === true,
    vertrokken: false,
    deeltTeam: proeven.some(({ inTeam }) => lid in inTeam && persona in inTeam),
    iets: Object.values(seenBy).includes('openbaar'),
  })
  const sees = (field: Zichtbaarheid) => (persona: Persona) =>
    mayLeden.view(p.actors[persona], zicht(persona)) &&
    mayLeden.seeField(p.actors[persona], zicht(persona), field)
  const word = (field: string, seenBy: (persona: Persona) => boolean) => marks.add(lid, field, seenBy)
  const naam = word(
    'naam',
    (persona) =>
      mayLeden.list(p.actors[persona]) ||
      isInvited(persona) ||
      looked(persona) ||
      mayLeden.view(p.actors[persona], zicht(persona)),
  )
  // Who waits to be admitted is seen by those who admit.
  const decides = (persona: Persona) => lid === 'gast' && mayDesk.handle(p.actors[persona])
  const profile = Object.fromEntries(
    fields.map((field) => [
      field,
      word(field, (persona) => sees(seenBy[field])(persona) || (field === 'functie' && decides(persona))),
    ]),
  )
  const zichtFields = Object.fromEntries(
    Object.entries(seenBy).map(([field, value]) => [`${field}Zicht`, value]),
  )
  const id = p.leden[lid].id
  await t.db
    .updateTable('lid')
    .set({ naam: `${p.leden[lid].naam} ${naam}`, ...profile, ...zichtFields })
    .where('id', '=', id)
    .execute()
  await t.db
    .updateTable('sessie')
    .set({ toestel: word('toestel', own) })
    .where('lidId', '=', id)
    .execute()
  const key = {
    lidId: id,
    naam: word('sleutel', own),
    tokenHash: hashOf(newToken()),
    verlooptOp: new Date(Date.now() + 9e8),
  }
  await t.db.insertInto('toegangssleutel').values(key).execute()
  const alt = word('alt', sees(seenBy.foto))
  const picture = { groot: Buffer.from(alt), klein: Buffer.from(alt), kenmerk: '0123456789abcdef' }
  await t.db
    .insertInto('lidFoto')
    .values({ lidId: id, alt, ...picture })
    .execute()
  return { id, words: [naam, alt, ...Object.values(profile)], zicht, fotoZicht: seenBy.foto, bereikbaar }
}

async function markOrganisatie({ t, p, marks }: Build, naam: TestOrganisatie) {
  const word = (field: string) => marks.add(naam, field, (persona) => mayOrganisaties.view(p.actors[persona]))
  const texts = { samenvatting: word('samenvatting'), brengt: word('orgbrengt'), zoekt: word('orgzoekt') }
  await t.db.updateTable('organisatie').set(texts).where('id', '=', p.organisaties[naam]).execute()
}

async function insertDomein({ t, p, marks }: Build): Promise<string[]> {
  const word = marks.add('gemeente', 'domein', (persona) =>
    mayOrganisaties.maintainDomeinen(p.actors[persona]),
  )
  const made = await t.db
    .insertInto('organisatieDomein')
    .values({ organisatieId: p.organisaties.gemeente, domein: `${word}.test` })
    .returning('id')
    .execute()
  return made.map(({ id }) => id)
}

/** What beheer decided about a member, and why: for beheer and that member. */
async function insertBesluit({ t, p, marks }: Build) {
  const reden = marks.add('decision about hr', 'besluitreden', (persona) =>
    ['beheerder', 'hr'].includes(persona),
  )
  await t.db
    .insertInto('ledenbesluit')
    .values({
      ...{ lidId: p.leden.hr.id, doorId: p.leden.beheerder.id, soort: 'van_slot' },
      reden: `Omdat ${reden}`,
    })
    .execute()
}

/** Somebody whose name a guest does not know looked while each tender runs: for who may read the log, and nobody else. */
async function insertInkijk({ t, p }: Build, proeven: Proef[]) {
  const running = proeven.flatMap(({ id, freeze, tender }) =>
    freeze === 'loopt' && tender ? [{ proeftuinId: id, aanbestedingId: tender.id }] : [],
  )
  const look = { lidId: p.leden.collega.id, gesloten: false, leverancier: false }
  await t.db
    .insertInto('inkijk')
    .values(running.map((one) => ({ ...one, ...look })))
    .execute()
}

/** Requests to join in each state: for the adviesteam's desk alone. */
async function insertAanmeldingen({ t, p, marks }: Build): Promise<string[]> {
  const states = {
    onbevestigd: {},
    wacht: { bevestigdOp: new Date() },
    gevraagd: { bevestigdOp: new Date(), gevraagdOp: new Date(), vraag: 'vraag' },
    beantwoord: {
      bevestigdOp: new Date(),
      gevraagdOp: new Date(),
      vraag: 'vraag',
      beantwoordOp: new Date(),
      antwoord: 'antwoord',
    },
    geweigerd: { bevestigdOp: new Date(), geweigerdOp: new Date(), reden: 'reden' },
  }
  const ids: string[] = []
  for (const [state, facts] of Object.entries(states)) {
    const word = (field: string) =>
      marks.add(`request ${state}`, field, (persona) => mayDesk.handle(p.actors[persona]))
    const texts = Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? word(`aan${value}`) : value,
    ])
    const { id } = await t.db
      .insertInto('aanmelding')
      .values({
        ...{ naam: word('aannaam'), email: `${word('aanadres')}@buiten.test`, motivatie: word('motivatie') },
        ...{ leverancierswerk: 'nu', leverancierTot: 'infinity', leverancierNaam: word('aanleverancier') },
        ...{ organisatieNaam: word('aanorganisatie'), organisatieSoort: 'gemeente', rol: 'inkoper' },
        ...Object.fromEntries(texts),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  return ids
}

/** Where somebody works and under what name is theirs alone; who they are there, nobody ever reads. */
async function insertKoppelingen({ t, p, marks }: Build): Promise<string[]> {
  const ids: string[] = []
  for (const lid of ['hr', 'leverancier', 'gast'] as const) {
    const own = (persona: Persona) => persona === lid
    const email = `${marks.add(lid, 'koppeladres', own)}@elders.test`
    const subject = marks.add(lid, 'koppelsubject', own)
    const { id } = await t.db
      .insertInto('koppeling')
      .values({ lidId: p.leden[lid].id, issuer: 'https://inloggen.test', subject, email })
      .returning('id')
      .executeTakeFirstOrThrow()
    ids.push(id)
  }
  return ids
}

async function insertNetworkInvitation({ t, p, marks }: Build) {
  const word = (field: string) =>
    marks.add('invitation into the network', field, (persona) => persona === 'inkoper')
  const values = {
    email: `${word('netadres')}@buiten.test`,
    boodschap: word('netboodschap'),
    doorId: p.leden.inkoper.id,
  }
  await t.db.insertInto('netwerkuitnodiging').values(values).execute()
}

/** Everybody follows everything, also what was visible once and is not now: a list that forgets to look tells of it. */
async function followEverything({ t, p }: Build, proeven: Proef[]) {
  for (const { id: lidId } of Object.values(p.leden)) {
    const rows = [
      ...proeven.map(({ id }) => ({ lidId, proeftuinId: id })),
      ...Object.values(p.organisaties).map((id) => ({ lidId, organisatieId: id })),
      ...['schoonmaak', 'catering', 'groen'].map((categorie) => ({ lidId, categorie })),
      ...Object.values(p.leden).flatMap(({ id }) => (id === lidId ? [] : [{ lidId, gevolgdLidId: id }])),
    ]
    for (const row of rows) await t.db.insertInto('volging').values(row).execute()
  }
}
