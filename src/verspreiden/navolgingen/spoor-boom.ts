import { type Bewijs, geenBewijs, type Stand } from './navolging.ts'

/** One navolging in a tree; parents come before their children. */
export type Knoop = {
  id: string
  volgtId: string | null
  zichtbaar: boolean
  organisatieId: string
  organisatie: string
  bij: string
  stand: Stand
  aangepast: boolean
  /** What it follows, where that is another thing than the tree is of. */
  ding: string | null
}

/** As it was read: with the proeftuin in which it is done, and those of which came what it follows. */
export type Rij = Knoop & {
  dingId: string | null
  proeftuinId: string | null
  uit: string[]
  /** This actor may not see the proeftuin in which it is done. */
  verhuld: boolean
}

/** Each below whom it was had from, or below who did it in the proeftuin that it came from; parents first. */
export function koppel(rijen: Rij[], { id: wortel }: { id: string }): Knoop[] {
  const inProeftuin = new Map<string, Rij>()
  for (const rij of rijen)
    if (rij.proeftuinId && !inProeftuin.has(rij.proeftuinId)) inProeftuin.set(rij.proeftuinId, rij)
  const knopen = new Map<string, Knoop>()
  for (const rij of rijen) {
    const boven = rij.uit.map((uit) => inProeftuin.get(uit)).find((found) => found !== undefined)
    const volgtId = rij.volgtId ?? (boven ? tussen(knopen, boven) : null)
    knopen.set(rij.id, knoopOf(rij, { volgtId, wortel }))
  }
  return oudersEerst([...knopen.values()])
}

/** What goes on through a proeftuin that may not be seen says so: something stands between. */
function tussen(knopen: Map<string, Knoop>, boven: Rij): string {
  if (!boven.verhuld || !boven.zichtbaar) return boven.id
  const id = `onder ${boven.id}`
  knopen.set(id, { ...leeg, id, volgtId: boven.id })
  return id
}

const leeg: Omit<Knoop, 'id' | 'volgtId'> = {
  zichtbaar: false,
  organisatieId: '',
  organisatie: '',
  bij: '',
  stand: 'loopt',
  aangepast: false,
  ding: null,
}

const knoopOf = (
  { dingId, proeftuinId: _, uit: __, verhuld: ___, ...knoop }: Rij,
  { volgtId, wortel }: { volgtId: string | null; wortel: string },
): Knoop => ({ ...knoop, volgtId, ding: knoop.zichtbaar && dingId !== wortel ? knoop.ding : null })

/** Level by level, from where it begins. */
function oudersEerst(knopen: Knoop[]): Knoop[] {
  const gelezen = new Set(knopen.map(({ id }) => id))
  const onder = Map.groupBy(knopen, ({ volgtId }) => (volgtId && gelezen.has(volgtId) ? volgtId : null))
  const eerst = [...(onder.get(null) ?? [])]
  for (const { id } of eerst) eerst.push(...(onder.get(id) ?? []))
  return eerst
}

/** A tree to draw: at most so many branches and so deep; `rest`: how many more there are below or beside it. */
export type Tak = { knoop: Knoop | null; takken: Tak[]; rest: number }
type Maat = { breed: number; diep: number }

/** What is hidden stays only where somebody stands below it who is seen. */
export function boomOf(knopen: Knoop[], { breed, diep }: Maat): Tak {
  const onder = Map.groupBy(knopen, ({ volgtId }) => volgtId)
  const aantal = tellen(knopen)
  const takOf = (knoop: Knoop | null, over: number): Tak => {
    const kinderen = (onder.get(knoop?.id ?? null) ?? []).filter(({ id }) => (aantal.get(id) ?? 0) > 0)
    const getoond = over > 0 ? kinderen.slice(0, breed) : []
    const rest = kinderen.slice(getoond.length).reduce((som, { id }) => som + (aantal.get(id) ?? 0), 0)
    return { knoop, takken: getoond.map((kind) => takOf(kind, over - 1)), rest }
  }
  return takOf(null, diep)
}

/** How many are seen in each branch, from the leaves up: no chain is too long. */
function tellen(knopen: Knoop[]): Map<string, number> {
  const aantal = new Map<string, number>()
  for (const { id, volgtId, zichtbaar } of knopen.toReversed()) {
    const hier = (aantal.get(id) ?? 0) + (zichtbaar ? 1 : 0)
    aantal.set(id, hier)
    if (volgtId) aantal.set(volgtId, (aantal.get(volgtId) ?? 0) + hier)
  }
  return aantal
}

/** Organisations that are seen, each once, however many branches meet. */
export const organisatiesIn = (knopen: Knoop[]): number =>
  new Set(knopen.filter(({ zichtbaar }) => zichtbaar).map(({ organisatieId }) => organisatieId)).size

/** How it went for all in it that are seen. */
export function bewijsIn(knopen: Knoop[]): Bewijs {
  const bewijs = { ...geenBewijs }
  for (const { zichtbaar, stand } of knopen) if (zichtbaar) bewijs[stand]++
  return bewijs
}

/** Those that follow the root itself, and no other thing that goes on from it. */
export const volgersVan = (knopen: Knoop[]): Knoop[] => knopen.filter(({ ding }) => ding === null)
