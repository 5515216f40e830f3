import { sql } from 'kysely'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { type Handler, job, type PayloadsOf } from '#src/platform/job-context.ts'
import { teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { isClosedLid, isPreparing } from '#src/proeftuinen/proeftuin/policy.ts'
import { issueUitnodigingToken } from './changes.ts'
import { leverancierErbijMail, stokjeMail, uitnodigingMail } from './mail.tsx'
import { isAsked, isBlocked, isClosedToReceiver, openWords as openInvitation } from './queries.ts'

const Uitnodiging = z.object({ uitnodigingId: z.uuid() })

/**
 * Makes the token here, so that only the receiver of the mail ever has it. While a purchase runs nothing goes to the
 * suppliers' side, and who asked does not hear that: it would tell for whom somebody works.
 */
const stuurUitnodiging: Handler<typeof Uitnodiging> = async ({ uitnodigingId }, { db, mail, urlOf }) => {
  const u = await db
    .selectFrom('uitnodiging as u')
    .innerJoin('proeftuin as p', 'p.id', 'u.proeftuinId')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .leftJoin('lid as l', (join) => join.on(isAsked).on('l.vertrokkenOp', 'is', null))
    .select(['u.rol', 'p.titel', 'd.naam as door'])
    .select(sql<string | null>`coalesce(u.email, l.email)`.as('email'))
    .select(sql<string>`case when u.lid_id is null then u.naam else coalesce(l.naam, '') end`.as('naam'))
    .select(sql<boolean>`u.lid_id is not null`.as('opNaam'))
    .select(openInvitation.as('boodschap'))
    .where('u.id', '=', uitnodigingId)
    .where('p.weggehaaldOp', 'is', null)
    .where((eb) => eb.not(eb.or([isClosedToReceiver, isBlocked])))
    .executeTakeFirst()
  const token = u?.email && (await issueUitnodigingToken(db, uitnodigingId))
  if (!u?.email || !token) return
  const url = urlOf(paths.uitnodiging(token))
  await mail(u.email, uitnodigingMail({ ...u, rol: teamrolLabel[u.rol], url }))
}

/** Words of the buyers about what the receiver may not read at the moment that the mail goes out are not in it. */
const openWords = sql<string>`case when ${isClosedLid('l.id')} then '' else e.boodschap end`

const Stokje = z.object({ estafetteId: z.uuid() })

/** Tells who has the baton now; not when it was passed on before the mail went out, nor to who took it up alone. */
const stuurStokje: Handler<typeof Stokje> = async ({ estafetteId }, { db, mail, urlOf }) => {
  const e = await db
    .selectFrom('estafette as e')
    .innerJoin('proeftuin as p', 'p.id', 'e.proeftuinId')
    .innerJoin('lid as l', 'l.id', 'e.lidId')
    .innerJoin('lid as d', 'd.id', 'e.doorId')
    .select(['l.email', 'l.naam', 'd.naam as door', 'p.titel', 'p.id as proeftuinId'])
    .select(openWords.as('boodschap'))
    .where('e.id', '=', estafetteId)
    .where('e.tot', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .whereRef('e.lidId', '<>', 'e.doorId')
    .executeTakeFirst()
  if (!e) return
  await mail(e.email, stokjeMail({ ...e, url: urlOf(paths.proeftuin(e.proeftuinId)) }))
}

const Erbij = z.object({ proeftuinId: z.uuid(), lidId: z.uuid(), trekkerId: z.uuid() })

/** Warns who leads that somebody of the suppliers' side came in while a purchase is prepared. */
const stuurLeverancierErbij: Handler<typeof Erbij> = async (
  { proeftuinId, lidId, trekkerId },
  { db, mail, urlOf },
) => {
  const joined = await db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .innerJoin('lid as l', 'l.id', 't.lidId')
    .innerJoin('teamlid as tt', (join) =>
      join.onRef('tt.proeftuinId', '=', 'p.id').on('tt.lidId', '=', trekkerId),
    )
    .innerJoin('lid as d', 'd.id', 'tt.lidId')
    .select(['d.email', 'd.naam', 'l.naam as wie', 'p.titel'])
    .where('t.proeftuinId', '=', proeftuinId)
    .where('t.lidId', '=', lidId)
    .where('d.vertrokkenOp', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .where(sql<boolean>`(t.rol = 'leverancier' or is_leverancier(l.id)) and ${isPreparing}`)
    .executeTakeFirst()
  if (!joined) return
  await mail(joined.email, leverancierErbijMail({ ...joined, url: urlOf(paths.team(proeftuinId)) }))
}

export const teamJobs = {
  'stuur-uitnodiging': job(Uitnodiging, stuurUitnodiging),
  'stuur-stokje': job(Stokje, stuurStokje),
  'stuur-leverancier-erbij': job(Erbij, stuurLeverancierErbij),
}

declare module '#src/platform/jobs.ts' {
  interface JobPayloads extends PayloadsOf<typeof teamJobs> {}
}
