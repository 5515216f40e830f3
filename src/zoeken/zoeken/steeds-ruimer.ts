import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { listAlike, orAlike } from './lijkt.ts'
import { type Gevraagd, type Uitslag, zoekTreffers } from './treffers.ts'
import type { Zoekterm } from './woorden.ts'

export type Ruim = Uitslag & {
  /** With what was taken for a mistyped word. */
  termen: Zoekterm[]
  /** Not all terms were found together: these hold at least a third of them. */
  deels: boolean
}

/** Of one question. */
const mostMended = 3

type Vraag = Omit<Gevraagd, 'wijze'>

/**
 * What holds all that was asked; if nothing does, what was typed wrong is mended, and if nothing does then either, what
 * holds at least a third. Whether a word was typed wrong is decided by what this actor may read, and so are the words that are
 * taken for it: nobody learns which words stand elsewhere.
 */
export async function zoekSteedsRuimer(db: Db, actor: Actor | null, vraag: Vraag): Promise<Ruim> {
  const whole = await wholeOrPart(db, actor, vraag)
  if (whole.nergens.length === 0 || (whole.alles > 0 && !whole.deels)) return whole
  const termen = await mend(db, actor, { ...vraag, nergens: whole.nergens })
  return termen ? await wholeOrPart(db, actor, { ...vraag, termen }) : whole
}

async function wholeOrPart(db: Db, actor: Actor | null, vraag: Vraag): Promise<Ruim> {
  const { termen } = vraag
  const whole = await zoekTreffers(db, actor, { ...vraag, wijze: 'alle' })
  if (whole.alles > 0 || termen.filter(({ niet }) => !niet).length < 2)
    return { ...whole, termen, deels: false }
  return { ...(await zoekTreffers(db, actor, { ...vraag, wijze: 'deel' })), termen, deels: true }
}

type Nergens = Vraag & { nergens: Zoekterm[] }

/** Each term that is nowhere with the words that look like it and are somewhere; null when there is none. */
async function mend(db: Db, actor: Actor | null, { nergens, ...vraag }: Nergens): Promise<Zoekterm[] | null> {
  const alike = new Map<Zoekterm, Zoekterm[]>()
  for (const term of nergens.filter(({ woord }) => woord.length > 3).slice(0, mostMended)) {
    const readable = await listReadable(db, actor, { ...vraag, termen: await listAlike(db, term.woord) })
    if (readable.length > 0) alike.set(term, readable)
  }
  return alike.size === 0 ? null : vraag.termen.map((term) => orAlike(term, alike.get(term) ?? []))
}

async function listReadable(db: Db, actor: Actor | null, vraag: Vraag): Promise<Zoekterm[]> {
  const { nergens } = await zoekTreffers(db, actor, { ...vraag, filters: {}, wijze: 'deel' })
  return vraag.termen.filter((term) => !nergens.includes(term))
}
