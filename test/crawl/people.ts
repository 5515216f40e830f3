import { may as mayDesk } from '#src/aanmeldingen/policy.ts'
import { may as mayInzage } from '#src/inzagen/policy.ts'
import { may as mayLeden } from '#src/leden/policy.ts'
import { may as mayOrganisaties } from '#src/organisaties/policy.ts'
import { hashOf, newToken } from '#src/platform/login/tokens.ts'
import type { Persona, TestLid, TestOrganisatie } from '#test/personas.ts'
import { type Build, type Proef, zichtOf } from './world.ts'

/** Ids and tokens of what is not a proeftuin or a tender, for the routes that ask for one. */
export type People = { aanmeldingen: string[]; domeinen: string[]; tokens: string[]; inzagen: string[] }

/** Marks everything that members, organisations and requests to join have in writing. */
export async function insertPeople(build: Build, proeven: Proef[]): Promise<People> {
  for (const lid of Object.keys(build.p.leden) as TestLid[]) await markLid(build, lid, proeven)
  for (const naam of Object.keys(build.p.organisaties) as TestOrganisatie[])
    await markOrganisatie(build, naam)
  const domeinen = await insertDomein(build)
  const aanmeldingen = await insertAanmeldingen(build)
  await insertNetworkInvitation(build)
  await insertBesluit(build)
  await insertInkijk(build, proeven)
  const inzagen = (await build.t.db.selectFrom('inzage').select('id').execute()).map(({ id }) => id)
  return { aanmeldingen, domeinen, inzagen, tokens: ['geen-geldig-token', newToken()] }
}

async function markLid({ t, p, marks }: Build, lid: TestLid, proeven: Proef[]) {
  const own = (persona: Persona) => persona === lid
  const shares = (persona: Persona) =>
    proeven.some(({ inTeam, invited }) => lid in inTeam && (persona in inTeam || persona === invited))
  const seesMembers = (persona: Persona) => own(persona) || mayLeden.list(p.actors[persona])
  const word = (field: string, seenBy: (persona: Persona) => boolean) => marks.add(lid, field, seenBy)
  // The team hears who of beheer looked inside.
  const looked = (persona: Persona) =>
    lid === 'beheerder' &&
    proeven.some((proef) => proef.inzage && mayInzage.see(p.actors[persona], zichtOf(proef, persona)))
  const naam = word('naam', (persona) => seesMembers(persona) || shares(persona) || looked(persona))
  const profile = {
    functie: word('functie', seesMembers),
    brengt: word('brengt', seesMembers),
    zoekt: word('zoekt', seesMembers),
  }
  const id = p.leden[lid].id
  await t.db
    .updateTable('lid')
    .set({ naam: `${p.leden[lid].naam} ${naam}`, ...profile })
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
}

async function markOrganisatie({ t, p, marks }: Build, naam: TestOrganisatie) {
  const samenvatting = marks.add(naam, 'samenvatting', (persona) => mayOrganisaties.view(p.actors[persona]))
  await t.db.updateTable('organisatie').set({ samenvatting }).where('id', '=', p.organisaties[naam]).execute()
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

/** Somebody looked while each tender runs: names who may see the log, and nobody else, would learn of it. */
async function insertInkijk({ t, p }: Build, proeven: Proef[]) {
  const running = proeven.flatMap(({ id, freeze, tender }) =>
    freeze === 'loopt' && tender ? [{ proeftuinId: id, aanbestedingId: tender.id }] : [],
  )
  const look = { lidId: p.leden.bestuurder.id, gesloten: false, leverancier: false }
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
        ...{ organisatieNaam: word('aanorganisatie'), organisatieSoort: 'gemeente', rol: 'inkoper' },
        ...Object.fromEntries(texts),
      })
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
