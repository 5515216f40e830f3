import { sql } from 'kysely'
import { createGastlink, revokeGastlinks } from '#src/inloggen/gastlinks/vragen.ts'
import { beginTermijn, endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { today } from '#src/platform/today.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { antwoordWerkdagen, doel, linkDagen } from './bevestiging.ts'
import { isWaiting, zegtHetzelfde } from './queries.ts'

type Met = { db: Db; enqueue: Enqueue }
type Wie = Pick<Actor, 'id'> | null

type Vraag = {
  proeftuinId: string
  afrondingId: string
  organisatieId: string
  email: string
  opbrengsten: string[]
}

/** Asks one address at one organisation about these figures, as they are now. A termijn of ten working days begins. */
export async function askBevestiging(
  { db, enqueue }: Met,
  actor: Pick<Actor, 'id'>,
  vraag: Vraag,
): Promise<string> {
  const { proeftuinId, afrondingId, organisatieId, email } = vraag
  await assertFree(db, vraag)
  const { id } = await db
    .insertInto('bevestiging')
    .values({ afrondingId, organisatieId, doorId: actor.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await keepFigures(db, id, vraag)
  const over = { doel, onderwerpId: id }
  await createGastlink(db, actor, { ...over, email, dagen: linkDagen })
  const belofte = { soort: doel, onderwerpId: id, begintOp: today(), werkdagen: antwoordWerkdagen }
  await beginTermijn({ db, enqueue }, belofte)
  await noteChange(db, actor, { proeftuinId, handeling: 'bevestiging.gevraagd' })
  return id
}

/** Of two who ask at once about the same figure the second hears it; who reopens the proeftuin waits. */
async function assertFree(db: Db, { afrondingId, opbrengsten }: Vraag): Promise<void> {
  const open = await db
    .selectFrom('afronding')
    .select('id')
    .where('id', '=', afrondingId)
    .where('heropendOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const asked = await db
    .selectFrom('bevestiging as b')
    .innerJoin('bevestigingOpbrengst as x', 'x.bevestigingId', 'b.id')
    .select('b.id')
    .where('x.opbrengstId', 'in', opbrengsten)
    .where(isWaiting)
    .executeTakeFirst()
  if (!open || asked) throw new Conflict('Er is intussen iets veranderd. Ga terug en kijk hoe het staat.')
}

const keepFigures = (db: Db, bevestigingId: string, { afrondingId, opbrengsten }: Vraag) =>
  db
    .insertInto('bevestigingOpbrengst')
    .columns(['bevestigingId', 'opbrengstId', 'omschrijving', 'waarde', 'eenheid'])
    .expression(
      db
        .selectFrom('opbrengst')
        .select(sql<string>`${bevestigingId}::uuid`.as('bevestigingId'))
        .select(['id', 'omschrijving', 'waarde', 'eenheid'])
        .where('afrondingId', '=', afrondingId)
        .where('id', 'in', opbrengsten),
    )
    .execute()

const feit = {
  bevestigd: 'bevestigdOp',
  geweigerd: 'geweigerdOp',
  teruggegeven: 'teruggegevenOp',
  ingetrokken: 'ingetrokkenOp',
} as const

type Besluit = { id: string; besluit: keyof typeof feit; toelichting?: string }

/**
 * Of two at once one decides. A yes makes the figures that are as they were sure; a no takes away what an earlier yes
 * made of them. What was asked by mail is no longer asked.
 */
export async function decideBevestiging(met: Met, wie: Wie, besluit: Besluit): Promise<void> {
  const { db, enqueue } = met
  const over = { doel, onderwerpId: besluit.id }
  const proeftuinId = await noteBesluit(db, wie, besluit)
  if (isAnswer(besluit)) await grade(db, besluit)
  await revokeGastlinks(db, wie, over)
  const einde = isAnswer(besluit) ? 'voldaanOp' : 'vervallenOp'
  await endTermijn(db, { soort: doel, onderwerpId: besluit.id }, einde)
  await noteChange(db, wie, { proeftuinId, handeling: `bevestiging.${besluit.besluit}` })
  if (besluit.besluit !== 'ingetrokken') await enqueue('stuur-bevestiging', { bevestigingId: besluit.id })
}

const isAnswer = ({ besluit }: Besluit) => besluit === 'bevestigd' || besluit === 'geweigerd'

/** Gives the proeftuin. Conflict when it waits no longer, or who answers is no longer of the other side. */
async function noteBesluit(db: Db, wie: Wie, besluit: Besluit): Promise<string> {
  const decided = await db
    .updateTable('bevestiging as b')
    .set({
      [feit[besluit.besluit]]: sql`now()`,
      toelichting: besluit.toelichting ?? '',
      beslistDoorId: wie?.id ?? null,
    })
    .where('b.id', '=', besluit.id)
    .where(isWaiting)
    .$if(isAnswer(besluit), (query) => query.where(isOtherSide(wie?.id ?? null)))
    .returning('b.afrondingId')
    .executeTakeFirst()
  if (!decided)
    throw new Conflict('Deze vraag is er niet meer, of is al beantwoord. Ga terug en kijk hoe het staat.')
  const { proeftuinId } = await db
    .selectFrom('afronding')
    .select('proeftuinId')
    .where('id', '=', decided.afrondingId)
    .executeTakeFirstOrThrow()
  return proeftuinId
}

/** Who was asked, and all for whom he or she works beside that. */
const isOtherSide = (lidId: string | null) =>
  sql<boolean>`(is_andere_kant(b.afronding_id, b.organisatie_id, b.door_id) and not exists (
    select from lid_organisatie x where x.lid_id = ${lidId}::uuid
      and not is_andere_kant(b.afronding_id, x.organisatie_id, b.door_id)))`

/** How sure the figures are of which it was asked, as far as they still say what they said. */
const grade = (db: Db, { id, besluit }: Besluit) =>
  db
    .updateTable('opbrengst as u')
    .from('bevestigingOpbrengst as x')
    .set(
      besluit === 'bevestigd'
        ? { bewijsgraad: 'bevestigd', bevestigingId: id }
        : { bewijsgraad: 'opgegeven', bevestigingId: null },
    )
    .whereRef('u.id', '=', 'x.opbrengstId')
    .where('x.bevestigingId', '=', id)
    .where(zegtHetzelfde)
    .execute()
