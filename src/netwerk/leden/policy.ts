import { sql } from 'kysely'
import { type Actor, decidesOnSides, isLid, isSignedIn } from '#src/platform/actor.ts'
import type { LidZicht, Zichtbaarheid } from './lid.ts'

type Known = Pick<LidZicht, 'id' | 'deeltTeam'>

const isSelf = (actor: Actor | null, lid: Pick<LidZicht, 'id'>) => actor?.id === lid.id

/** By the own organisation, and the adviesteam; never who works for a supplier. */
const isOverheid = (actor: Actor | null) => isLid(actor) && (actor.overheid || decidesOnSides(actor))

export const may = {
  /** Members see each other; a guest does not see the network. */
  list: (actor: Actor | null) => isLid(actor),

  /** The page of somebody. Outside the network there is one only when something in it is for everybody. */
  view: (actor: Actor | null, lid: LidZicht) => {
    if (lid.vertrokken) return false
    if (isSelf(actor, lid) || (actor !== null && lid.deeltTeam)) return true
    return lid.toegelaten && (isLid(actor) || lid.iets)
  },

  /** Where somebody works: for the network, and for who is in a team with them. */
  seeOrganisatie: (actor: Actor | null, lid: Known) =>
    isSelf(actor, lid) || isLid(actor) || (actor !== null && lid.deeltTeam),

  /** One field of a page that may be viewed. The supplier's side never sees what is for public organisations. */
  seeField: (actor: Actor | null, lid: Known, zicht: Zichtbaarheid) => {
    if (isSelf(actor, lid) || zicht === 'openbaar') return true
    if (actor === null) return false
    if (zicht === 'overheid') return isOverheid(actor)
    return lid.deeltTeam || (zicht === 'netwerk' && isLid(actor))
  },

  /** Everyone with an account edits their own profile, and nobody else's. */
  editOwnProfile: (actor: Actor | null) => isSignedIn(actor),
}

/** The visibilities that lie open to the actor in everybody's profile, apart from teams: seeField for SQL. */
export const openTo = (actor: Actor | null): Zichtbaarheid[] =>
  (['overheid', 'netwerk', 'openbaar'] as const).filter((zicht) =>
    may.seeField(actor, { id: '', deeltTeam: false }, zicht),
  )

/** LidZicht.deeltTeam in SQL, over `lid as l`. */
export const sharesTeam = (actor: Actor | null) =>
  actor === null
    ? sql<boolean>`false`
    : sql<boolean>`exists (select from teamlid a join teamlid b on b.proeftuin_id = a.proeftuin_id
        where a.lid_id = ${actor.id} and b.lid_id = l.id)`

/** may.seeField in SQL, over `lid as l`: `column` holds who may see the field. policy.test.ts proves that they agree. */
export const isShown = (actor: Actor | null, column: string) => {
  const zicht = sql.ref(column)
  const open = sql<boolean>`${zicht} = any(${openTo(actor)}::zichtbaarheid[])`
  if (actor === null) return open
  return sql<boolean>`(${open} or l.id = ${actor.id} or
    (${zicht} in ('team', 'netwerk') and ${sharesTeam(actor)}))`
}

/** Who is in the directory, over `lid as l`: admitted, and still there. */
export const isInNetwork = sql<boolean>`(l.toegelaten_op is not null and l.vertrokken_op is null)`

/** The words of everything that is open to this actor as such, over `lid as l`; what is only for a team is not among them. */
export const wordsOpenTo = (actor: Actor | null) => sql.ref(`l.${wordsColumn(actor)}`)

export const wordsColumn = (actor: Actor | null) =>
  openTo(actor).includes('overheid') ? 'zoek_overheid' : 'zoek_netwerk'
