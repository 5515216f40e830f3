import { beginTermijn, endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { werkdagenNa, werkdagenTussen } from '#src/platform/werkdagen.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import {
  type Afspraak,
  type Afspraaksoort,
  dagVan,
  doel,
  type Kanten,
  standOf,
  vooraf,
  vraagtBeide,
  wachtOp,
} from './afspraak.ts'
import type { Gegaan, Inhoud } from './forms.ts'
import { dated, select } from './queries.ts'
import { vraagtToets } from './toets.ts'

/** Who says it, on behalf of which organisation. */
export type Wie = { actor: Pick<Actor, 'id'>; voorId: string }
type Met = { db: Db; enqueue: Enqueue }

export type Nieuw = Kanten & {
  proeftuinId: string
  aanbestedingId: string | null
  soort: Afspraaksoort
  inhoud: Inhoud
}

/** What was agreed, as its first version. Gives its id. */
export async function addAfspraak(met: Met, wie: Wie, nieuw: Nieuw): Promise<string> {
  const { inhoud, ...afspraak } = nieuw
  const { id } = await met.db
    .insertInto('afspraak')
    .values({ ...afspraak, doorId: wie.actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertVersie(met.db, wie, { afspraak: { ...afspraak, id }, nummer: 1, inhoud })
  await noteChange(met.db, wie.actor, {
    proeftuinId: nieuw.proeftuinId,
    handeling: inhoud.wijzigingReden === '' ? 'afspraak.gemaakt' : 'afspraak.toegevoegd_aan_contract',
    bijzonderheden: { afspraak: id, soort: nieuw.soort },
  })
  await volgDag(met, await lock(met.db, id))
  return id
}

/** What it says now; what it said before stays to be read. Conflict when somebody else changed it since. */
export async function changeAfspraak(
  met: Met,
  wie: Wie,
  { id, versie, inhoud }: { id: string; versie: number; inhoud: Inhoud },
): Promise<void> {
  const afspraak = await lock(met.db, id)
  if (afspraak.versies[0].nummer !== versie)
    throw new Conflict('Iemand anders heeft deze afspraak intussen gewijzigd. Open het formulier opnieuw.')
  await insertVersie(met.db, wie, { afspraak, nummer: versie + 1, inhoud })
  await noteChange(met.db, wie.actor, {
    proeftuinId: afspraak.proeftuinId,
    handeling: inhoud.wijzigingReden === '' ? 'afspraak.gewijzigd' : 'afspraak.gewijzigd_in_contract',
    bijzonderheden: { afspraak: id },
  })
  await volgDag(met, await lock(met.db, id))
}

type NieuweVersie = {
  afspraak: Kanten & { id: string; soort: Afspraaksoort }
  nummer: number
  inhoud: Inhoud
}

/** With the yes of who writes it, for what both sides confirm. */
async function insertVersie(db: Db, wie: Wie, { afspraak, nummer, inhoud }: NieuweVersie): Promise<void> {
  const { uren, toets, motivering, nietReden, ...rest } = inhoud
  const { soort } = afspraak
  const getoetst = vraagtToets({ soort, maat: rest.maat })
  const procent = rest.maat === 'procent_waarde' || rest.maat === 'procent_loonsom'
  const { id } = await db
    .insertInto('afspraakVersie')
    .values({
      ...rest,
      afspraakId: afspraak.id,
      nummer,
      minutenPerWeek: uren,
      bedrag: procent ? rest.bedrag : null,
      loondeel: rest.maat === 'procent_loonsom' ? rest.loondeel : null,
      toets: getoetst ? toets : [],
      motivering: getoetst ? motivering : '',
      nietReden: getoetst ? nietReden : '',
      voorId: wie.voorId,
      doorId: wie.actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (vraagtBeide(soort) && isKant(afspraak, wie.voorId)) await zegJa(db, wie, { versieId: id })
}

const isKant = ({ vanId, aanId }: Kanten, id: string) => [vanId, aanId].includes(id)

const zegJa = (db: Db, { actor, voorId }: Wie, over: { versieId: string } | { uitkomstId: string }) =>
  db
    .insertInto('afspraakAkkoord')
    .values({ ...over, organisatieId: voorId, doorId: actor.id })
    .execute()

/** One side says how it went; the other can say yes to that. The same said twice changes nothing. */
export async function noteUitkomst(
  met: Met,
  wie: Wie,
  { id, ...gegaan }: Gegaan & { id: string },
): Promise<void> {
  const afspraak = await lock(met.db, id)
  const { uitkomst, reden } = gegaan
  const nieuweDag = uitkomst === 'verschoven' ? gegaan.nieuweDag : null
  const [laatste] = afspraak.uitkomsten
  const zelfde = laatste?.uitkomst === uitkomst && laatste.nieuweDag === nieuweDag && laatste.reden === reden
  if (zelfde && laatste.op >= afspraak.versies[0].op) return
  const { id: uitkomstId } = await met.db
    .insertInto('afspraakUitkomst')
    .values({ uitkomst, nieuweDag, reden, afspraakId: id, voorId: wie.voorId, doorId: wie.actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await zegJa(met.db, wie, { uitkomstId })
  await noteChange(met.db, wie.actor, {
    proeftuinId: afspraak.proeftuinId,
    handeling: 'afspraak.uitkomst',
    bijzonderheden: { afspraak: id, uitkomst },
  })
  await volgDag(met, await lock(met.db, id))
}

/** Says yes to what one read. Conflict when there is something else now, or it was said already. */
export async function confirmAfspraak(
  met: Met,
  wie: Wie,
  { id, over }: { id: string; over: string },
): Promise<void> {
  const afspraak = await lock(met.db, id)
  if (wachtOp(afspraak, wie.voorId)?.id !== over)
    throw new Conflict('Er staat intussen iets anders, of je organisatie zei al ja. Open de pagina opnieuw.')
  const isVersie = afspraak.versies[0].id === over
  await zegJa(met.db, wie, isVersie ? { versieId: over } : { uitkomstId: over })
  await noteChange(met.db, wie.actor, {
    proeftuinId: afspraak.proeftuinId,
    handeling: 'afspraak.bevestigd',
    bijzonderheden: { afspraak: id },
  })
  await volgDag(met, await lock(met.db, id))
}

/** As it stands; nobody else writes on it meanwhile. */
async function lock(db: Db, id: string): Promise<Afspraak> {
  await db.selectFrom('afspraak').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return dated(await select(db, { reden: false }).where('a.id', '=', id).executeTakeFirstOrThrow())
}

/** Its termijn ends on its day, and is over once it is known how it went. */
async function volgDag({ db, enqueue }: Met, afspraak: Afspraak): Promise<void> {
  const waarop = { soort: doel, onderwerpId: afspraak.id }
  const stand = standOf(afspraak, today())
  if (stand === 'gehouden' || stand === 'niet_gehouden')
    return void (await endTermijn(db, waarop, 'voldaanOp'))
  const dag = dagVan(afspraak)
  const [, begintOp = dag] = [daysAfter(dag, -vooraf), today()].sort()
  const werkdagen = dag > begintOp ? werkdagenTussen(begintOp, dag) : 0
  const loopt = await findTermijn(db, waarop)
  if (loopt && loopt.uiterlijkOp === werkdagenNa(begintOp, werkdagen)) return
  if (werkdagen === 0) return void (await endTermijn(db, waarop, 'vervallenOp'))
  await beginTermijn({ db, enqueue }, { ...waarop, begintOp, werkdagen })
}
