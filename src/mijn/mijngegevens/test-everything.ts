import { globSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { insertReactie } from '#src/antwoorden/reacties/test-reactie.ts'
import { paths } from '#src/paths/index.ts'
import { root } from '#src/platform/root.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import { makeKey } from '#test/api/client.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import { fillContract, fillTellen } from './test-contract.ts'
import { fillMail } from './test-mail.ts'
import { fillReports } from './test-reports.ts'

type World = { t: TestApp; p: Personas }
const later = sql<Date>`now() + interval '1 day'`

/** In every place that the register knows stands something of `inkoper`. */
export async function fillEverything(world: World) {
  const id = await insertProeftuin(world, {
    titel: 'Met opvolger',
    zichtbaarheid: 'openbaar',
    team: { hr: 'trekker' },
  })
  const { t } = world
  const note = await insertAantekening(world, id, { titel: 'Een les van Inge', zichtbaarheid: 'openbaar' })
  await insertAantekening(world, id, { titel: 'Onder ons', zichtbaarheid: 'team' })
  await insertReactie(world, { proeftuinId: id, aantekening: note, door: 'inkoper' })
  await t.db
    .updateTable('aantekening')
    .set({ versie: 2, gewijzigdDoorId: world.p.leden.inkoper.id })
    .where('id', '=', note)
    .execute()
  await fillLogin(world)
  await fillDesk(world, id)
  await fillOpeningen(world)
  await fillInvitations(world, id)
  await fillPerson(world)
  await fillMail(world)
  await fillReports(world, id)
  await fillKanten(world, id)
  const ended = await fillProeftuinen(world)
  for (const file of globSync('src/*/*/test-gegevens.ts', { cwd: root })) {
    const { insertOwn } = await import(join(root, file))
    await insertOwn(world)
  }
  return { id, note, ended }
}

async function fillLogin({ t, p }: World) {
  const lidId = p.leden.inkoper.id
  const token = () => hashOf(newToken())
  const { id: sessie } = await t.db
    .insertInto('sessie')
    .values({ lidId, tokenHash: token(), verlooptOp: later })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db.insertInto('codegenerator').values({ lidId, geheim: token(), begonnenIn: sessie }).execute()
  await t.db.insertInto('herstelcode').values({ lidId, codeHash: token() }).execute()
  await t.db
    .insertInto('passkey')
    .values({ lidId, naam: 'Sleutel', credentialId: 'x', publiekeSleutel: token() })
    .execute()
  await t.db
    .insertInto('uitdaging')
    .values({ lidId, browserHash: token(), uitdagingHash: token(), doel: 'toevoegen', verlooptOp: later })
    .execute()
  await t.db.insertInto('inlogverzoek').values({ lidId, verlooptOp: later }).execute()
  await t.db
    .insertInto('concept')
    .values({ lidId, formulier: '/werkwijzen/nieuw', naam: 'Nieuwe werkwijze', inhoud: token() })
    .execute()
  await t.db
    .insertInto('inzending')
    .values({ lidId, sleutel: crypto.randomUUID(), vingerafdruk: token() })
    .execute()
  await makeKey(t, lidId)
}

/** What opens a tender: proposed by `inkoper`, and decided on by him. */
async function fillOpeningen({ t, p }: World) {
  const { inkoper, hr } = p.leden
  const { id: aanbestedingId } = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Schone kantoren', doorId: hr.id, contractmanagerId: inkoper.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await fillContract(t.db, aanbestedingId, inkoper.id)
  const opening = {
    aanbestedingId,
    soort: 'gestopt' as const,
    datum: '2026-01-05',
    reden: 'Een goede reden.',
  }
  await t.db
    .insertInto('opening')
    .values([
      { ...opening, voorgesteldDoorId: inkoper.id },
      { ...opening, voorgesteldDoorId: hr.id, ingetrokkenOp: new Date(), beslotenDoorId: inkoper.id },
    ])
    .execute()
}

async function fillDesk({ t, p }: World, id: string) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  await t.db
    .insertInto('inzage')
    .values({ lidId, proeftuinId: id, reden: 'Een goede reden.', verlooptOp: sql<Date>`now()` })
    .execute()
  const besluit = { soort: 'op_slot', reden: 'Een goede reden.' }
  await t.db
    .insertInto('ledenbesluit')
    .values([
      { ...besluit, lidId, doorId: hr.id },
      { ...besluit, lidId: hr.id, doorId: lidId },
    ])
    .execute()
  await t.db.insertInto('netwerkuitnodiging').values({ doorId: lidId, email: 'vriend@buiten.test' }).execute()
  await t.db
    .insertInto('organisatieDomein')
    .values({ doorId: lidId, organisatieId: p.organisaties.gemeente, domein: 'waterlinge.test' })
    .execute()
}

async function fillInvitations({ t, p }: World, id: string) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  const aanmelding = {
    naam: 'Inge Koper',
    rol: 'inkoper' as const,
    motivatie: 'Graag',
    organisatieId: p.organisaties.ministerie,
    bevestigdOp: new Date(),
    toegelatenOp: new Date(),
  }
  await t.db
    .insertInto('aanmelding')
    .values([
      { ...aanmelding, email: inkoper.email, lidId },
      { ...aanmelding, naam: 'Hanna Ruiter', email: hr.email, lidId: hr.id, behandeldDoorId: lidId },
    ])
    .execute()
  const toInkoper = { proeftuinId: id, email: inkoper.email, naam: 'Inge Koper', rol: 'hr' as const }
  await t.db
    .insertInto('uitnodiging')
    .values([
      { proeftuinId: id, email: 'ander@buiten.test', rol: 'hr', doorId: lidId, verlooptOp: later },
      { ...toInkoper, doorId: hr.id, verlooptOp: later },
      { proeftuinId: id, lidId, rol: 'hr', doorId: hr.id, verlooptOp: later },
      { ...toInkoper, doorId: hr.id, verlooptOp: later, afgeslagenOp: new Date() },
    ])
    .execute()
}

/** A question about a figure, asked and answered. */
async function fillBevestiging({ t, p }: World, proeftuinId: string) {
  const { id: afrondingId } = await t.db
    .selectFrom('afronding')
    .select('id')
    .where('proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  const lidId = p.leden.inkoper.id
  const answered = { doorId: lidId, beslistDoorId: lidId, bevestigdOp: new Date() }
  await t.db
    .insertInto('bevestiging')
    .values({ ...answered, afrondingId, organisatieId: p.organisaties.intermediair })
    .execute()
}

/** One that was opened again, one that has ended, one that nobody else leads; gives the second. */
async function fillProeftuinen(world: World) {
  const { t, p } = world
  const { inkoper } = p.leden
  const lidId = inkoper.id
  await insertProeftuin(world, { stand: 'afgerond', zichtbaarheid: 'openbaar' })
  await t.db
    .updateTable('afronding')
    .set({ heropendOp: new Date(), heropendDoorId: lidId, heropendReden: 'x' })
    .execute()
  const ended = await insertProeftuin(world, {
    stand: 'afgerond',
    zichtbaarheid: 'openbaar',
    titel: 'Al lang klaar',
  })
  const frozen = await insertProeftuin(world, {
    freeze: 'loopt',
    zichtbaarheid: 'openbaar',
    titel: 'Zonder opvolger',
  })
  await p.as('inkoper').get(paths.proeftuin(frozen))
  const later = { omschrijving: 'Later erbij', waarde: '1', eenheid: 'personen' }
  await p.as('inkoper').post(paths.opbrengsten(ended), later)
  const better = { uitkomst: 'deels_gelukt', geleerd: 'Begin op tijd.', gebeld: 'iedereen', versie: '1' }
  await p.as('inkoper').post(paths.afrondingVerbetering(ended), better)
  await fillBevestiging(world, ended)
  await fillTellen(world, ended, lidId)
  const wissel = { van: 'inhuur', naar: 'inkoop', reden: 'Zo.', datum: '2026-02-01' } as const
  await t.db
    .insertInto('routewissel')
    .values({ ...wissel, proeftuinId: ended, doorId: lidId })
    .execute()
  const stopped = {
    begonnenOp: '2026-01-01',
    geeindigdOp: '2026-02-01',
    verloop: 'Zo.',
    geeindigdDoorId: lidId,
  }
  await t.db
    .insertInto('routePeriode')
    .values({ ...stopped, proeftuinId: ended, route: 'inhuur', doorId: lidId })
    .execute()
  await t.db.insertInto('keuze').values({ proeftuinId: ended, uitkomst: 'gegund', doorId: lidId }).execute()
  const taken = { doorId: lidId, ongedaanOp: new Date(), ongedaanDoorId: lidId }
  await t.db
    .insertInto('deling')
    .values({ proeftuinId: ended, van: 'netwerk', naar: 'openbaar', ...taken })
    .execute()
  await t.db
    .insertInto('postvak')
    .values({ aan: inkoper.email, onderwerp: 'Dag', tekst: 'Inge', html: '' })
    .execute()
  await t.db
    .updateTable('lid')
    .set({ functie: 'Inkoopster', brengt: 'Veel', zoekt: 'Meer', persona: 'inge' })
    .where('id', '=', lidId)
    .execute()
  return ended
}

async function fillPerson({ t, p }: World) {
  const { inkoper, hr } = p.leden
  const lidId = inkoper.id
  const bytes = Buffer.from('x')
  const picture = { alt: 'Inge lacht', groot: bytes, klein: bytes, kenmerk: '0123456789abcdef' }
  await t.db
    .insertInto('lidFoto')
    .values({ lidId, ...picture })
    .execute()
  await t.db
    .insertInto('koppeling')
    .values({ lidId, issuer: 'https://inlog.test', subject: 'inge', email: 'inge@werk.test' })
    .execute()
  const organisatieId = p.organisaties.ministerie
  await t.db
    .insertInto('organisatiebeheer')
    .values([
      { lidId, organisatieId, doorId: lidId },
      { lidId: p.leden.collega.id, organisatieId, doorId: lidId },
    ])
    .execute()
  await t.db.insertInto('lidOrganisatie').values({ lidId, organisatieId: p.organisaties.gemeente }).execute()
  const geweigerd = { geweigerdOp: new Date(), uitleg: 'Nu niet', organisatieId }
  await t.db
    .insertInto('beheerverzoek')
    .values([
      { ...geweigerd, lidId, beslotenDoorId: hr.id },
      { ...geweigerd, lidId: p.leden.collega.id, beslotenDoorId: lidId },
    ])
    .execute()
  await t.db
    .insertInto('volging')
    .values([
      { lidId, gevolgdLidId: hr.id },
      { lidId: hr.id, gevolgdLidId: lidId },
    ])
    .execute()
}

/** Who proposed and withdrew, who confirmed; and where somebody was the supplier. */
async function fillKanten({ t, p }: World, proeftuinId: string) {
  const [lidId, anderId] = [p.leden.inkoper.id, p.leden.hr.id]
  const wissel = { van: 'opdrachtgever', naar: 'geen', reden: 'Ze kopen niet in.' } as const
  const op = new Date()
  await t.db
    .insertInto('kantwissel')
    .values([
      {
        ...wissel,
        organisatieId: p.organisaties.gemeente,
        doorId: lidId,
        ingetrokkenOp: op,
        ingetrokkenDoorId: lidId,
      },
      {
        ...wissel,
        organisatieId: p.organisaties.ministerie,
        doorId: anderId,
        bevestigdOp: op,
        bevestigdDoorId: lidId,
      },
    ])
    .execute()
  await t.db.insertInto('oudLeverancier').values({ proeftuinId, lidId }).execute()
  const { ministerie: organisatieId, gemeente: eigenId } = p.organisaties
  const gastheer = { proeftuinId, organisatieId, eigenId, doorId: lidId, beslistDoorId: lidId }
  const bevestigd = { ...gastheer, bevestigdOp: new Date() }
  await t.db.insertInto('gastheer').values(bevestigd).execute()
}
