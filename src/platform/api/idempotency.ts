import { createHash } from 'node:crypto'
import type { Ontvangst } from '../bestand/ontvangen.ts'
import { Conflict } from '../errors.ts'
import { claim, findBestemming, type Key, remember } from '../forms/sent-once.ts'
import { isUuid } from '../forms/uuid.ts'
import type { Ctx } from '../web/context.ts'
import { InvalidInput } from '../web/problem.ts'

const header = 'Idempotency-Key'

/**
 * The answer to a POST that was sent before under the same Idempotency-Key: the way to what the first one made.
 * Undefined when this is the first, or when no key was sent.
 */
export async function firstAnswer(c: Ctx): Promise<Response | undefined> {
  const key = await keyOf(c)
  if (!key) return undefined
  if (await claim(c, key)) return assertUnused(c, key)
  const bestemming = await findBestemming(c, key)
  if (!bestemming)
    throw new Conflict('Dit verzoek is al eens verwerkt. Het leverde niets op om naar te verwijzen.')
  c.set('decided', true)
  return c.body(null, 303, { Location: bestemming })
}

/** What this one made is what a repetition leads to. */
export async function rememberAnswer(c: Ctx, response: Response): Promise<void> {
  const key = await keyOf(c)
  if (key) await remember(c, key, response.headers.get('location'))
}

async function keyOf(c: Ctx): Promise<Key | null> {
  const sleutel = c.req.header(header)
  if (sleutel === undefined || c.req.method !== 'POST' || !c.var.actor) return null
  if (!isUuid(sleutel)) {
    const detail = 'Stuur hier een UUID die je één keer gebruikt.'
    throw new InvalidInput([{ in: 'header', location: { name: header }, code: 'vorm', detail }])
  }
  const vingerafdruk = createHash('sha256')
    .update(`${c.var.actor.id}\0${c.req.path}\0`)
    .update(c.var.ontvangst ? fileOf(c.var.ontvangst) : await c.req.text())
    .digest()
  return { sleutel, vingerafdruk }
}

/** A file is not in memory; its hash is as good. */
const fileOf = ({ bestand, probleem }: Ontvangst) =>
  bestand ? `${bestand.naam}\0${bestand.kenmerk}` : probleem

async function assertUnused(c: Ctx, { sleutel, vingerafdruk }: Key): Promise<undefined> {
  const other = await c.var.db
    .selectFrom('inzending')
    .select('sleutel')
    .where('sleutel', '=', sleutel)
    .where('vingerafdruk', '<>', vingerafdruk)
    .where('lidId', '=', c.var.actor?.id ?? null)
    .executeTakeFirst()
  if (other)
    throw new Conflict('Deze Idempotency-Key hoort bij een ander verzoek. Maak voor elk verzoek een nieuwe.')
  return undefined
}
