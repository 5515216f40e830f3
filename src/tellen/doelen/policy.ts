import { sql } from 'kysely'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { may as mayOrganisatie } from '#src/netwerk/organisaties/policy.ts'
import { type Actor, isAdviesteam, isLid } from '#src/platform/actor.ts'
import type { Doel } from './doel.ts'

type Zicht = Pick<Organisatie, 'id' | 'beheert'>
type Gezien = Pick<Doel, 'organisatieId' | 'beheert'>

const beheert = (actor: Actor | null, o: Pick<Zicht, 'beheert'>) => isLid(actor) && o.beheert

/** What a sector promised is public. What an organisation promised itself is read by who works there, and by the adviesteam. */
export const may = {
  /** The targets of one organisation. */
  viewOf: (actor: Actor | null, o: Pick<Zicht, 'id'>) =>
    isAdviesteam(actor) || mayOrganisatie.isOwn(actor, o),
  view: (actor: Actor | null, { organisatieId }: Pick<Gezien, 'organisatieId'>) =>
    organisatieId === null || may.viewOf(actor, { id: organisatieId }),
  keepSector: (actor: Actor | null) => isAdviesteam(actor),
  /** Who keeps the page of an organisation keeps its targets. */
  keepOf: (actor: Actor | null, o: Pick<Zicht, 'beheert'>) => isAdviesteam(actor) || beheert(actor, o),
  keep: (actor: Actor | null, doel: Gezien) =>
    doel.organisatieId === null ? may.keepSector(actor) : may.keepOf(actor, doel),
}

/** The same as may.view, over `doel as d`. */
export const visibleTo = (actor: Actor | null) =>
  sql<boolean>`(d.organisatie_id is null or ${isAdviesteam(actor)}::boolean
    or d.organisatie_id = ${isLid(actor) ? actor.organisatieId : null}::uuid)`
